package io.vigil.signaling.web;

import io.vigil.crypto.proof.ConsoleProof;
import io.vigil.crypto.proof.SigningKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A stream written by hand, stanza by stanza, as any client or attacker may write it. */
final class RawStream implements WebSocket.Listener, AutoCloseable {
    static final String CLOSED = "closed";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    RawStream(URI server) {
        this(server, "");
    }

    /** With a query in the address, question mark included. */
    RawStream(URI server, String query) {
        socket = HTTP.newWebSocketBuilder()
                .subprotocols("xmpp")
                .buildAsync(URI.create("ws://" + server.getAuthority() + "/xmpp-websocket" + query), this)
                .join();
    }

    RawStream say(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    /** The next frame that holds {@code piece}; what comes before it is passed over. */
    String until(String piece) {
        try {
            for (var frame = heard.poll(5, TimeUnit.SECONDS); frame != null; frame = heard.poll(5, TimeUnit.SECONDS)) {
                if (frame.contains(piece)) {
                    return frame;
                }
                if (frame.equals(CLOSED)) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("never heard: " + piece);
    }

    /** Everything up to the frame that holds {@code piece}, with it. */
    List<String> allUntil(String piece) {
        var all = new ArrayList<String>();
        try {
            for (var frame = heard.poll(5, TimeUnit.SECONDS); frame != null; frame = heard.poll(5, TimeUnit.SECONDS)) {
                all.add(frame);
                if (frame.contains(piece)) {
                    return all;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("never heard: " + piece + ", but: " + all);
    }

    /** Ends the WebSocket, not the stream. */
    void closeSocket(int code) {
        socket.sendClose(code, "").join();
    }

    RawStream open() {
        say("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='127.0.0.1' version='1.0'/>");
        until("<stream:features");
        return this;
    }

    RawStream plain(String line, byte[] ticket) {
        var text = "\0" + line + "\0" + Base64.getUrlEncoder().withoutPadding().encodeToString(ticket);
        return say("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>"
                + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "</auth>");
    }

    RawStream anonymous() {
        return say("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>");
    }

    RawStream bind() {
        open();
        say("<iq xmlns='jabber:client' type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
        until("<jid>");
        return this;
    }

    /** Joins as a guest whose ticket is taken or parked. */
    static RawStream guest(URI server, String line, byte[] ticket, String seatKey) {
        var stream = new RawStream(server).open().plain(line, ticket);
        stream.until("<success");
        return stream.bind()
                .say("<presence xmlns='jabber:client' to='" + line + "@rooms.127.0.0.1/guest'>"
                        + "<x xmlns='http://jabber.org/protocol/muc'/><seat xmlns='urn:vigil:door:1' key='" + seatKey
                        + "'/></presence>");
    }

    static RawStream console(URI server, SigningKey key) {
        var stream = new RawStream(server).open().prove(key);
        stream.until("<success");
        return stream.bind();
    }

    RawStream prove(SigningKey key) {
        say("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='VIGIL-CONSOLE-1'>"
                + Base64.getEncoder().encodeToString(key.publicKey()) + "</auth>");
        var challenge = until("<challenge");
        var nonce = Base64.getDecoder()
                .decode(challenge.substring(challenge.indexOf('>') + 1, challenge.lastIndexOf("</")));
        var signature = key.sign(ConsoleProof.text("127.0.0.1", nonce, new byte[32]));
        return say("<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>"
                + Base64.getEncoder().encodeToString(signature) + "</response>");
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        heard.add(CLOSED);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        heard.add(CLOSED);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
