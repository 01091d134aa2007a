package io.vigil.console.app.server;

import io.vigil.console.pairing.Fault;
import io.vigil.console.pairing.ServerTest;
import io.vigil.console.pairing.Step;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.IceService;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;

/**
 * Tests a server as a console and a client's browser would use it: name, port, certificate, key, pages, relay. Blocks for some seconds,
 * half a minute at most; never on the event dispatch thread. It opens a stream of its own beside the one that carries the lines, and
 * joins nothing by it.
 */
public final class ServerCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ServerAddress server;
    private final Trust trust;
    private final SSLContext authorities;
    private final SigningKey key;
    private final RelayTrial relays;

    /** Tries a relay that the server named. */
    public interface RelayTrial {
        /** Tries this one. @return what is wrong with it */
        Optional<Fault> of(IceService service);
    }

    /**
     * Of this server.
     *
     * @param key stays the caller's
     */
    public static ServerCheck of(ServerAddress server, Trust trust, SigningKey key, RelayTrial relays)
            throws GeneralSecurityException {
        return new ServerCheck(server, trust, trust.forSockets(), key, relays);
    }

    /** @param authorities by whom certificates may be made */
    ServerCheck(ServerAddress server, Trust trust, SSLContext authorities, SigningKey key, RelayTrial relays) {
        this.server = server;
        this.trust = trust;
        this.authorities = authorities;
        this.key = key;
        this.relays = relays;
    }

    /** Looks at one step after the other; what cannot be looked at after a fault is left out. */
    public ServerTest run() throws InterruptedException {
        var fine = EnumSet.noneOf(Step.class);
        var reached = reached(fine);
        if (reached.isPresent()) {
            return new ServerTest(fine, List.of(reached.get()));
        }
        var faults = new ArrayList<Fault>();
        var stream = OwnStream.open(server, trust, key);
        stream.fault()
                .ifPresentOrElse(
                        fault -> {
                            fine.remove(fault.step());
                            faults.add(fault);
                        },
                        () -> fine.add(Step.KEY));
        note(Step.PAGES, pages(), fine, faults);
        if (stream.fault().isEmpty()) {
            note(Step.RELAY, relay(stream.services()), fine, faults);
        }
        return new ServerTest(fine, faults);
    }

    private static void note(Step step, Optional<Fault> fault, Set<Step> fine, List<Fault> faults) {
        fault.ifPresentOrElse(faults::add, () -> fine.add(step));
    }

    /** Looks at name, port and certificate. @return why nobody can be spoken to there */
    private Optional<Fault> reached(Set<Step> fine) {
        InetAddress address;
        try {
            address = InetAddress.getByName(server.host());
        } catch (UnknownHostException e) {
            return Optional.of(Fault.NO_SUCH_NAME);
        }
        fine.add(Step.NAME);
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, server.port()), (int) PATIENCE.toMillis());
        } catch (IOException e) {
            return Optional.of(Fault.NOBODY_LISTENS);
        }
        fine.add(Step.PORT);
        if (server.transport() == ServerAddress.Transport.TLS) {
            var fault = new Certificate(server, trust, authorities, PATIENCE).fault();
            if (fault.isPresent()) {
                return fault;
            }
        }
        fine.add(Step.CERTIFICATE); // without TLS it is this computer itself
        return Optional.empty();
    }

    private Optional<Fault> pages() throws InterruptedException {
        var scheme = server.transport() == ServerAddress.Transport.TLS ? "https" : "http";
        var address = URI.create(scheme + "://" + server.host() + ":" + server.port());
        return switch (new ServedPages(OwnPages.all(), PATIENCE).at(address, authorities)) {
            case THIS_BUILD -> Optional.empty();
            case ANOTHER -> Optional.of(Fault.PAGES_DIFFER);
            case NOT_REACHED -> Optional.of(Fault.NO_PAGES);
        };
    }

    private Optional<Fault> relay(List<IceService> services) {
        var named = services.stream()
                .filter(service -> service.url().startsWith("turn"))
                .toList();
        if (named.isEmpty()) {
            return Optional.of(Fault.NO_RELAY);
        }
        return named.stream()
                .map(relays::of)
                .filter(Optional::isPresent)
                .findFirst()
                .orElse(Optional.empty());
    }
}
