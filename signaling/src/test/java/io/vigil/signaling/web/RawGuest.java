package io.vigil.signaling.web;

import io.vigil.signaling.xmpp.BadStanza;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.StanzaReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A guest that says what it is told to, in the words of a browser's XMPP client, and keeps what it hears. */
final class RawGuest implements AutoCloseable, WebSocket.Listener {
    static final long PATIENCE_SECONDS = 30;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BlockingQueue<Element> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private final String host;
    private final WebSocket socket;

    private RawGuest(URI server, HttpClient client, @Nullable String origin) throws Exception {
        host = server.getHost();
        var builder = client.newWebSocketBuilder().subprotocols("xmpp");
        if (origin != null) {
            builder.header("Origin", origin);
        }
        var scheme = "https".equals(server.getScheme()) ? "wss" : "ws";
        socket = builder.buildAsync(URI.create(scheme + "://" + server.getRawAuthority() + "/xmpp-websocket"), this)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static RawGuest connect(URI server) throws Exception {
        return new RawGuest(server, CLIENT, server.toString());
    }

    static RawGuest connect(URI server, HttpClient client, @Nullable String origin) throws Exception {
        return new RawGuest(server, client, origin);
    }

    void say(String frame) {
        try {
            var unused = socket.sendText(frame, true).join();
        } catch (CompletionException e) {
            closed.complete(1006); // it was cut off while it still spoke
        }
    }

    WebSocket socket() {
        return socket;
    }

    /** The next stanza of this kind; what comes before it is skipped. */
    Element hear(Predicate<Element> wanted) throws InterruptedException {
        for (; ; ) {
            var stanza = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (stanza == null) {
                throw new AssertionError("nothing of that kind was heard");
            }
            if (wanted.test(stanza)) {
                return stanza;
            }
        }
    }

    Element hear(String name) throws InterruptedException {
        return hear(stanza -> stanza.name().equals(name));
    }

    /** The WebSocket's close code. */
    int closeCode() throws InterruptedException, ExecutionException, TimeoutException {
        return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** The condition of the stream error that ends the stream. */
    String ending() throws InterruptedException {
        return hear("error").children().get(0).name();
    }

    void open() throws InterruptedException {
        say("<open version=\"1.0\" to=\"" + host + "\" xmlns=\"urn:ietf:params:xml:ns:xmpp-framing\"/>");
        hear("features");
    }

    /** What the door says to a ticket. */
    Element authenticate(String line, byte[] ticket) throws InterruptedException {
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(ticket);
        var plain =
                Base64.getEncoder().encodeToString(("\0" + line + "\0" + password).getBytes(StandardCharsets.UTF_8));
        say("<auth xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\" mechanism=\"PLAIN\">" + plain + "</auth>");
        return hear(stanza -> stanza.name().equals("success") || stanza.name().equals("failure"));
    }

    void bind() throws InterruptedException {
        open();
        say(
                "<iq type=\"set\" id=\"b1\" xmlns=\"jabber:client\"><bind xmlns=\"urn:ietf:params:xml:ns:xmpp-bind\"/></iq>");
        hear("iq");
    }

    /** As far as a room can be asked for. */
    RawGuest enter(String line, byte[] ticket) throws InterruptedException {
        open();
        if (!authenticate(line, ticket).name().equals("success")) {
            throw new AssertionError("the door stayed shut");
        }
        bind();
        return this;
    }

    void join(String line, String tab) {
        var key = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(tab.getBytes(StandardCharsets.UTF_8), 16));
        say("<presence to=\"" + room(line)
                + "/guest\" xmlns=\"jabber:client\"><x xmlns=\"http://jabber.org/protocol/muc\"/>"
                + "<seat xmlns=\"urn:vigil:door:1\" key=\"" + key + "\"/></presence>");
    }

    String room(String line) {
        return line + "@rooms." + host;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            try {
                heard.add(StanzaReader.read(partial.toString()));
            } catch (BadStanza e) {
                closed.completeExceptionally(e);
            }
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(1006);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
