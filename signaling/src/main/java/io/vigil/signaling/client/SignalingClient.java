package io.vigil.signaling.client;

import io.netty.channel.EventLoop;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineRegistration;
import io.vigil.signaling.line.LineStanza;
import io.vigil.signaling.line.MediaRegistration;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;

/**
 * One stream of a console to a server: proves the console's key, registers lines, sits in their rooms. Does not come back
 * when it is cut; {@link Reconnecting} does. Its methods may be called from any thread and return at once; futures
 * complete on the client's own thread, on which the listener is called.
 */
public final class SignalingClient implements AutoCloseable {
    /** Lines in one {@link #register} (protocol.md §2.3). */
    public static final int LINES_AT_ONCE = 64;

    private final EventLoop loop;
    private final ServerAddress server;
    private final ConsoleStream stream;
    private final Runnable whenClosed;

    private SignalingClient(EventLoop loop, ServerAddress server, ConsoleStream stream, Runnable whenClosed) {
        this.loop = loop;
        this.server = server;
        this.stream = stream;
        this.whenClosed = whenClosed;
    }

    /**
     * Begins to open a stream on a thread of its own; the listener hears {@code opened} or {@code closed}.
     *
     * @param key stays the caller's; it must not be closed while the client is open
     */
    public static SignalingClient open(ServerAddress server, Trust trust, SigningKey key, Listener listener) {
        var thread = new ClientThread();
        return on(thread.loop(), server, trust, key, listener, thread::end);
    }

    /** As {@link #open}, on a thread that is shared. */
    static SignalingClient on(
            EventLoop loop, ServerAddress server, Trust trust, SigningKey key, Listener listener, Runnable whenClosed) {
        var stream = new ConsoleStream(loop, server, key, new RoomEvents(server.host(), listener));
        loop.execute(() -> stream.open(trust));
        return new SignalingClient(loop, server, stream, whenClosed);
    }

    /**
     * Opens the door to these lines, or changes what was registered. Fails with {@link NotAnswered}.
     *
     * @param lines 64 at most
     */
    public CompletableFuture<Void> register(List<LineRegistration> lines) {
        if (lines.isEmpty() || lines.size() > LINES_AT_ONCE) {
            throw new IllegalArgumentException("1 to " + LINES_AT_ONCE + " lines, not " + lines.size());
        }
        var all = Element.of("lines", Namespaces.DOOR);
        for (var line : lines) {
            all = all.with(Element.of("line", Namespaces.DOOR)
                    .with("id", line.id().hex())
                    .with("ticket", Base64.getUrlEncoder().withoutPadding().encodeToString(line.ticketHash()))
                    .with("role", "guest")
                    .with(
                            "not-before",
                            line.notBefore().truncatedTo(ChronoUnit.SECONDS).toString())
                    .with(
                            "expires",
                            line.expires().truncatedTo(ChronoUnit.SECONDS).toString()));
        }
        return ask("set", all).thenApply(answer -> null);
    }

    /** Opens a line's media room to some tickets. Fails with {@link NotAnswered}. */
    public CompletableFuture<Void> openMedia(MediaRegistration media) {
        return ask("set", media.toElement()).thenApply(answer -> null);
    }

    /** Sits down in the line's room; the listener hears {@code joined} or {@code refused}. */
    public void join(LineId line) {
        run(() -> stream.send(presence(line).with(Element.of("x", Namespaces.MUC))));
    }

    public void leave(LineId line) {
        run(() -> stream.send(presence(line).with("type", "unavailable")));
    }

    /** To the guest's seat. What is sent while there is no stream is lost, as on any wire. */
    public void send(LineId line, LineStanza stanza) {
        run(() -> stream.send(Element.of("message", Namespaces.CLIENT)
                .with("to", room(line) + "/guest")
                .with("type", "chat")
                .with(stanza.toElement())));
    }

    /** Fails with {@link NotAnswered}, also when the one who knocked has gone. */
    public CompletableFuture<Void> answerKnock(LineId line, KnockId knock, KnockAnswer answer) {
        return ask(
                        "set",
                        Element.of("answer", Namespaces.DOOR)
                                .with("line", line.hex())
                                .with("knock", knock.text())
                                .with("admit", answer == KnockAnswer.ADMIT ? "true" : "false"))
                .thenApply(result -> null);
    }

    /** Empties the guest's seat in the line's room. Fails with {@link NotAnswered}, also when nobody sits there. */
    public CompletableFuture<Void> unseat(LineId line, Unseated as) {
        return ask(
                        "set",
                        Element.of("unseat", Namespaces.DOOR)
                                .with("line", line.hex())
                                .with("replaced", as == Unseated.REPLACED ? "true" : "false"))
                .thenApply(result -> null);
    }

    /** The STUN and TURN services of this server, with credentials for a limited time. Fails with {@link NotAnswered}. */
    public CompletableFuture<List<IceService>> services() {
        return ask("get", Element.of("services", Namespaces.SERVICES))
                .thenApply(answer -> answer.child("services", Namespaces.SERVICES)
                        .map(services -> services.children().stream()
                                .flatMap(service -> service(service).stream())
                                .toList())
                        .orElse(List.of()));
    }

    /** Ends the stream; the listener hears {@link CloseReason#CLOSED_HERE} unless it was over already. */
    @Override
    public void close() {
        run(() -> stream.close(CloseReason.CLOSED_HERE));
        whenClosed.run();
    }

    @Override
    public String toString() {
        return "SignalingClient[" + server.host() + ":" + server.port() + "]";
    }

    /** The way to the server may be broken: without a word from it within two seconds, this stream is over. */
    public void doubt() {
        run(stream::doubt);
    }

    private CompletableFuture<Element> ask(String type, Element question) {
        var answer = new CompletableFuture<Element>();
        if (!run(() -> stream.ask(type, question, answer))) {
            answer.completeExceptionally(new NotAnswered(NotAnswered.Why.NO_STREAM, "closed"));
        }
        return answer;
    }

    private boolean run(Runnable task) {
        try {
            loop.execute(task);
            return true;
        } catch (RejectedExecutionException e) { // closed: there is nothing left to do it with
            return false;
        }
    }

    private Element presence(LineId line) {
        return Element.of("presence", Namespaces.CLIENT).with("to", room(line) + "/console");
    }

    private String room(LineId line) {
        return line.hex() + "@rooms." + server.host();
    }

    private static Optional<IceService> service(Element service) {
        if (!service.is("service", Namespaces.SERVICES)
                || service.attribute("type").isEmpty()
                || service.attribute("host").isEmpty()) {
            return Optional.empty();
        }
        var port = service.attribute("port").isEmpty() ? "" : ":" + service.attribute("port");
        var transport = service.attribute("transport").isEmpty()
                        || service.attribute("type").startsWith("stun")
                ? ""
                : "?transport=" + service.attribute("transport");
        var url = service.attribute("type") + ":" + service.attribute("host") + port + transport;
        var credentials = service.attribute("username").isEmpty()
                ? Optional.<IceService.Credentials>empty()
                : Optional.of(new IceService.Credentials(service.attribute("username"), service.attribute("password")));
        return Optional.of(new IceService(url, credentials));
    }
}
