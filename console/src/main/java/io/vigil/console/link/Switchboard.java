package io.vigil.console.link;

import io.vigil.console.call.IceServer;
import io.vigil.crypto.line.LineSecret;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.CloseReason;
import io.vigil.signaling.client.IceService;
import io.vigil.signaling.client.KnockId;
import io.vigil.signaling.client.Listener;
import io.vigil.signaling.client.Reconnecting;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineStanza;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The console's way to one server, shared by its lines. Comes back by itself whenever the server does. Methods may be
 * called from any thread.
 */
public final class Switchboard implements AutoCloseable {
    private final Map<LineId, Room.Events> lines = new ConcurrentHashMap<>();
    private final Supplier<Duration> uptime;
    private final SecureRandom random;
    private final Reconnecting server;

    private Switchboard(
            ServerAddress address, Trust trust, SigningKey key, Supplier<Duration> uptime, SecureRandom random) {
        this.uptime = uptime;
        this.random = random;
        this.server = Reconnecting.to(address, trust, key, new Ears());
    }

    /**
     * Begins to connect.
     *
     * @param key stays the caller's; it must not be closed before this is
     * @param uptime monotonic; its beginning means nothing
     */
    public static Switchboard to(
            ServerAddress address, Trust trust, SigningKey key, Supplier<Duration> uptime, SecureRandom random) {
        return new Switchboard(address, trust, key, uptime, random);
    }

    /**
     * Opens a line: its link opens the door as soon as the server is reached.
     *
     * @param name what its thread is called, for example {@code client} or {@code sitter}
     */
    public GuestLine open(String name, LineTerms terms, LineListener listener) {
        var keys = new Keyring(terms.secret(), terms.confirmed(), random);
        var line = new GuestLine(name, new ServerRoom(server, lines, terms), keys, listener, uptime, random);
        line.open();
        return line;
    }

    /**
     * The media room of the line with this secret, which stays the caller's. Opened by {@link MediaRoom#open}.
     *
     * @param clock by which the server is told until when it is open
     */
    public MediaRoom mediaRoom(LineSecret secret, Clock clock) {
        return new MediaRoom(server, secret, random, clock);
    }

    /**
     * The STUN and TURN servers that this server names, with credentials for some hours.
     *
     * @return fails with {@link io.vigil.signaling.client.NotAnswered} while the server is not reached
     */
    public CompletableFuture<List<IceServer>> iceServers() {
        return server.services()
                .thenApply(services ->
                        services.stream().map(Switchboard::iceServer).toList());
    }

    private static IceServer iceServer(IceService service) {
        return new IceServer(
                List.of(service.url()),
                service.credentials().map(IceService.Credentials::username),
                service.credentials().map(IceService.Credentials::password));
    }

    /** The network is said to be back: the next attempt is made now. */
    public void hurry() {
        server.hurry();
    }

    /** Lets go of the server and of every line, without ending any. */
    @Override
    public void close() {
        server.close();
    }

    /** From the client's thread, to the line that is meant. */
    private final class Ears implements Listener {
        private Optional<Room.Events> of(LineId line) {
            return Optional.ofNullable(lines.get(line));
        }

        @Override
        public void opened() {
            // each line is told when it is joined
        }

        @Override
        public void joined(LineId line) {
            of(line).ifPresent(Room.Events::reached);
        }

        @Override
        public void guestCame(LineId line) {
            of(line).ifPresent(Room.Events::guestThere);
        }

        @Override
        public void guestLeft(LineId line) {
            of(line).ifPresent(Room.Events::guestGone);
        }

        @Override
        public void stanza(LineId line, LineStanza stanza) {
            of(line).ifPresent(events -> stanza.match(new ToLine(events)));
        }

        @Override
        public void nonsense(LineId line) {
            of(line).ifPresent(Room.Events::nonsense);
        }

        @Override
        public void knock(LineId line, KnockId knock) {
            of(line).ifPresent(events -> events.knocked(new Knock(knock.text())));
        }

        @Override
        public void undeliverable(LineId line) {
            // the guest has just left, which is told by itself; what was said is said again
        }

        @Override
        public void refused(LineId line) {
            of(line).ifPresent(Room.Events::refused);
        }

        @Override
        public void closed(CloseReason reason) {
            switch (reason) {
                case UNKNOWN_KEY, UNTRUSTED, REPLACED -> lines.values().forEach(Room.Events::refused);
                case CLOSED_HERE, UNREACHABLE, RULES_BROKEN, SHUTTING_DOWN, LOST, NOT_UNDERSTOOD ->
                    lines.values().forEach(Room.Events::unreachable);
            }
        }
    }

    /** What a guest may say in a room. */
    private record ToLine(Room.Events events) implements LineStanza.Cases<Boolean> {
        @Override
        public Boolean handshake(LineStanza.Handshake stanza) {
            if (stanza.step() == LineStanza.Step.ONE && stanza.key() == LineStanza.Key.INVITATION) {
                events.begun(Keyring.Key.INVITATION, stanza.bytes());
            } else if (stanza.step() == LineStanza.Step.ONE && stanza.key() == LineStanza.Key.CONFIRMED) {
                events.begun(Keyring.Key.CONFIRMED, stanza.bytes());
            } else {
                events.nonsense();
            }
            return true;
        }

        @Override
        public Boolean sealed(LineStanza.Sealed stanza) {
            events.sealed(stanza.handshake(), stanza.bytes());
            return true;
        }
    }
}
