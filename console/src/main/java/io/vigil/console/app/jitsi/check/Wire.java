package io.vigil.console.app.jitsi.check;

import io.vigil.signaling.xmpp.BadStanza;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StanzaReader;
import io.vigil.signaling.xmpp.StanzaWriter;
import io.vigil.signaling.xmpp.Stanzas;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * One WebSocket of an end, frame by frame (RFC 7395). Whoever asks something of this end gets an empty result; what the server asks
 * of the stream (XEP-0198) is answered too. The listener's methods belong to the HTTP client's threads, the others to any.
 */
final class Wire implements WebSocket.Listener {
    private static final int MOST_CHARACTERS = 1 << 20;

    private final List<Element> heard = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final Kept kept;
    private @Nullable WebSocket socket;
    private CompletableFuture<?> said = CompletableFuture.completedFuture(null);
    private boolean counting;
    private boolean closed;

    private Wire(Kept kept) {
        this.kept = kept;
    }

    /** Opens a socket to {@code at}. */
    static Wire open(HttpClient http, URI at, Kept kept, Duration patience) throws NotReached, InterruptedException {
        var wire = new Wire(kept);
        var opening = http.newWebSocketBuilder()
                .subprotocols("xmpp")
                .connectTimeout(patience)
                .buildAsync(at, wire);
        try {
            var opened = opening.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            synchronized (wire) {
                wire.socket = opened;
            }
            return wire;
        } catch (TimeoutException e) {
            opening.cancel(true);
            throw new NotReached(NotReached.Where.ADDRESS, CheckWords.text("silent"), e);
        } catch (ExecutionException e) {
            throw notReached(e);
        }
    }

    private static NotReached notReached(ExecutionException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WebSocketHandshakeException refused) {
                var status = String.valueOf(refused.getResponse().statusCode());
                return new NotReached(NotReached.Where.WEBSOCKET, CheckWords.text("status", status), failure);
            }
            if (cause instanceof SSLException) {
                return new NotReached(NotReached.Where.TLS, CheckWords.plain(cause.getMessage()), failure);
            }
        }
        return new NotReached(NotReached.Where.ADDRESS, CheckWords.text("nobody"), failure);
    }

    /** What the server agreed to speak; empty when it did not say. */
    synchronized String subprotocol() {
        return socket == null ? "" : socket.getSubprotocol();
    }

    /** Sends, after all that was said before. */
    synchronized void say(Element element) {
        if (counting) {
            kept.said(element);
        }
        send(element);
    }

    /** Sends once more what the stream has counted already. */
    synchronized void sayAgain(Element element) {
        send(element);
    }

    private synchronized void send(Element element) {
        var to = socket;
        if (to == null || closed) {
            return; // whoever waits for an answer hears that there is none
        }
        var text = StanzaWriter.write(element);
        said = said.thenCompose(before -> to.sendText(text, true)).exceptionally(failure -> to);
    }

    /**
     * The first of what was heard and not yet taken that is {@code wanted}, also when it comes within this time.
     *
     * @return empty when time ran out or the socket is gone
     */
    synchronized Optional<Element> hear(Predicate<Element> wanted, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            for (var i = 0; i < heard.size(); i++) {
                if (wanted.test(heard.get(i))) {
                    return Optional.of(heard.remove(i));
                }
            }
            var left = end - System.nanoTime();
            if (closed || left <= 0) {
                return Optional.empty();
            }
            wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Drops the connection as a network does. */
    synchronized void cut() {
        gone();
        if (socket != null) {
            socket.abort();
        }
    }

    private synchronized void gone() {
        closed = true;
        notifyAll();
    }

    private synchronized void take(Element element) {
        if (closed) {
            return; // the stream goes on elsewhere: counted here, it would be counted twice
        }
        if (element.namespace().equals(Namespaces.STREAM_MANAGEMENT)) {
            switch (element.name()) {
                case "r" -> {
                    send(Element.of("a", Namespaces.STREAM_MANAGEMENT).with("h", kept.count()));
                    return;
                }
                case "a" -> {
                    kept.acknowledged(element.attribute("h"));
                    return;
                }
                case "enabled", "resumed" -> counting = true;
                default -> {}
            }
        }
        if (counting) {
            kept.heard(element);
        }
        if (element.name().equals("iq") && element.attribute("type").matches("get|set")) {
            var answer = Stanzas.result(element).without("from");
            say(element.attribute("from").isEmpty() ? answer : answer.with("to", element.attribute("from")));
        }
        heard.add(element);
        notifyAll();
    }

    @Override
    public void onOpen(WebSocket opened) {
        synchronized (this) {
            socket = opened;
        }
        opened.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (part.length() > MOST_CHARACTERS) {
            cut();
            return null;
        }
        if (last) {
            var frame = part.toString();
            part.setLength(0);
            try {
                take(StanzaReader.read(frame));
            } catch (BadStanza e) { // a stream that is not understood is over: numbers would no longer be right
                cut();
            }
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        gone();
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        gone();
    }
}
