package io.vigil.console.app.server;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.app.setting.SecondServer;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.link.invite.Doors;
import io.vigil.console.link.room.PracticeServer;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.web.JitsiLibrary;
import io.vigil.signaling.web.NotStarted;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.SignalingServer;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * The server of this console: its own on this computer, which knows this console alone, or a practice's.
 *
 * @param doors as guests find it, for the invitation
 * @param second the practice's other server
 */
public record ServerSeat(
        Doors doors, PracticeServer first, Optional<PracticeServer> second, Optional<SignalingServer> own)
        implements AutoCloseable {
    /**
     * Starts the console's own server, or finds the practice's.
     *
     * @param library what the pages of an own server may load
     */
    public static ServerSeat open(ConsoleOptions options, JitsiLibrary library, SigningKey key, SecureRandom random)
            throws CannotStart {
        var server = options.checked().server();
        if (server.isPresent()) {
            return ofPractice(options, server.get());
        }
        var known = ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(key.publicKey())));
        var port = new OwnPort(options.folder());
        var media = new ServerOptions.Media(
                ServerOptions.Door.TICKETS,
                ServerOptions.Media.USUAL.resumeWindow(),
                options
                        .practice()
                        .deployment()
                        .map(it -> URI.create(it.service().origin()))
                        .stream()
                        .toList(),
                Optional.of(library));
        var own = started(ServerOptions.onLoopback(known).with(media), port.last(), random);
        port.keep(own.address().getPort());
        return new ServerSeat(
                Doors.one(own.address()), server(own.address(), Optional.empty()), Optional.empty(), Optional.of(own));
    }

    private static ServerSeat ofPractice(ConsoleOptions options, ConsoleOptions.PracticeServer first) {
        var second = options.practice().second();
        return new ServerSeat(
                new Doors(first.address(), second.map(SecondServer::host)),
                server(first.address(), first.pin()),
                second.map(other -> server(other.beside(first.address()), other.pin())),
                Optional.empty());
    }

    private static PracticeServer server(URI address, Optional<String> pin) {
        var trust =
                pin.map(it -> Trust.publicKey(Base64.getDecoder().decode(it))).orElseGet(Trust::systemAuthorities);
        return new PracticeServer(ServerAddress.of(address), trust);
    }

    /** On the port of last time, so that links that were sent still lead here; on another when that one is taken. */
    private static SignalingServer started(ServerOptions options, int port, SecureRandom random) throws CannotStart {
        try {
            return SignalingServer.start(options.on(port), Clock.systemUTC(), random);
        } catch (NotStarted e) {
            if (port == OwnPort.ANY) {
                throw new CannotStart(AppNotices.serverNotStarted(), e);
            }
            return started(options, OwnPort.ANY, random);
        }
    }

    /** Looks from now on whether guests are given the pages of this build. Those of an own server are. */
    public PagesWatch watchPages(NoticeBoard board) {
        var servers = new LinkedHashMap<URI, Trust>();
        if (own.isEmpty()) {
            servers.put(doors.server(), first.trust());
            second.ifPresent(other -> doors.second()
                    .ifPresent(
                            host -> servers.put(URI.create(doors.server().getScheme() + "://" + host), other.trust())));
        }
        return PagesWatch.over(servers, board);
    }

    @Override
    public void close() {
        own.ifPresent(SignalingServer::close);
    }
}
