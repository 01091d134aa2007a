package io.vigil.console.link.room;

import io.vigil.console.call.IceServer;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.CloseReason;
import io.vigil.signaling.client.IceService;
import io.vigil.signaling.client.KnockId;
import io.vigil.signaling.client.Listener;
import io.vigil.signaling.client.Reconnecting;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineStanza;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The console's way to one server, shared by all lines. Methods may be called from any thread. */
public final class ServerWire implements AutoCloseable {
    private final Map<LineId, Room.Events> lines = new ConcurrentHashMap<>();
    private final Reconnecting server;

    /** Begins to connect. */
    public ServerWire(PracticeServer to, SigningKey key) {
        this.server = Reconnecting.to(to.address(), to.trust(), key, new Ears());
    }

    /** The line's room there, not entered yet. */
    public Room room(LineTerms terms) {
        return new ServerRoom(server, lines, terms);
    }

    public Reconnecting server() {
        return server;
    }

    /** The STUN and TURN servers that this server names; fails while it is not reached. */
    public CompletableFuture<List<IceServer>> iceServers() {
        return server.services()
                .thenApply(
                        services -> services.stream().map(ServerWire::iceServer).toList());
    }

    private static IceServer iceServer(IceService service) {
        return new IceServer(
                List.of(service.url()),
                service.credentials().map(IceService.Credentials::username),
                service.credentials().map(IceService.Credentials::password));
    }

    /** The way there may be broken: it is given up if the server does not say a word soon. */
    public void doubt() {
        server.doubt();
    }

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
                events.begun(HandshakeKey.INVITATION, stanza.bytes());
            } else if (stanza.step() == LineStanza.Step.ONE && stanza.key() == LineStanza.Key.CONFIRMED) {
                events.begun(HandshakeKey.CONFIRMED, stanza.bytes());
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
