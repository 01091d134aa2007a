package io.vigil.console.link;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A guest's way through the door by hand (protocol §2.1): raw stanzas over the JDK's WebSocket, none of our own XMPP. */
final class GuestDoor implements WebSocket.Listener, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlockingQueue<Element> stanzas = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final WebSocket socket;
    private volatile Consumer<Element> onStanza = stanzas::add;
    private volatile boolean closed;

    private GuestDoor(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("xmpp")
                .connectTimeout(PATIENCE)
                .buildAsync(address, this)
                .join();
    }

    /** Authenticates and binds. @throws Refused with the failure's condition */
    static GuestDoor enter(URI address, String host, String lineHex, String ticket)
            throws Refused, InterruptedException {
        var door = new GuestDoor(address);
        var plain = ("\0" + lineHex + "\0" + ticket).getBytes(StandardCharsets.UTF_8);
        door.open(host);
        door.send("<auth xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\" mechanism=\"PLAIN\">"
                + Base64.getEncoder().encodeToString(plain) + "</auth>");
        var answer = door.next();
        if (!answer.getLocalName().equals("success")) {
            var condition = answer.getFirstChild();
            throw new Refused(condition == null ? answer.getLocalName() : condition.getLocalName());
        }
        door.open(host);
        door.send(
                "<iq xmlns=\"jabber:client\" type=\"set\" id=\"bind\"><bind xmlns=\"urn:ietf:params:xml:ns:xmpp-bind\"/></iq>");
        door.await("iq");
        return door;
    }

    private void open(String host) throws InterruptedException {
        send("<open xmlns=\"urn:ietf:params:xml:ns:xmpp-framing\" to=\"" + host + "\" version=\"1.0\"/>");
        await("open");
        await("features");
    }

    private void await(String name) throws InterruptedException {
        var stanza = next();
        if (!stanza.getLocalName().equals(name)) {
            throw new AssertionError("expected " + name + ", got " + stanza.getLocalName());
        }
    }

    private Element next() throws InterruptedException {
        var stanza = stanzas.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (stanza == null) {
            throw new AssertionError("nothing came from the server");
        }
        return stanza;
    }

    /** From now on every stanza goes to {@code reader}, on the WebSocket's thread, those first that wait already. */
    void read(Consumer<Element> reader) {
        synchronized (stanzas) {
            stanzas.forEach(reader);
            stanzas.clear();
            onStanza = reader;
        }
    }

    synchronized void send(String stanza) {
        if (!closed) {
            socket.sendText(stanza, true).join();
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            var whole = parse(text.toString());
            text.setLength(0);
            synchronized (stanzas) {
                onStanza.accept(whole);
            }
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed = true;
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed = true;
    }

    boolean closed() {
        return closed;
    }

    /** Cuts the connection without a word. */
    @Override
    public void close() {
        closed = true;
        socket.abort();
    }

    private static Element parse(String stanza) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(stanza)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(stanza, e);
        }
    }

    /** The door stayed closed. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String condition) {
            super(condition);
        }
    }
}
