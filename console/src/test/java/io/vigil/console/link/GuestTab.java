package io.vigil.console.link;

import io.vigil.console.link.line.GuestEnd;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.room.HandshakeKey;
import io.vigil.console.link.talk.InstanceId;
import io.vigil.crypto.line.LineSecret;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.w3c.dom.Element;

/**
 * A guest's tab in a test: comes through the real door of a real server, keeps its end of the line, and comes back with
 * the same memory. The server is honest; whoever sits between is played here, on what leaves and what arrives.
 */
final class GuestTab implements AutoCloseable {
    private static final String LINE = "urn:vigil:line:1";

    /** What becomes of a sealed frame on its way to the console. */
    interface Way {
        void onward(String handshake, byte[] ciphertext, GuestTab tab);
    }

    private final String host;
    private final LineSecret secret;
    private final String seatKey;
    private final GuestEnd end;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> beats;
    private final CountDownLatch knocking = new CountDownLatch(1);
    private final List<GuestDoor> left = new CopyOnWriteArrayList<>();
    private volatile GuestDoor door;
    private volatile Way way = (handshake, ciphertext, tab) -> tab.sendSealed(handshake, ciphertext);
    private volatile boolean swallowed;

    GuestTab(URI address, String host, LineSecret secret, SecureRandom random)
            throws GuestDoor.Refused, InterruptedException {
        this(address, host, secret, secret, random);
    }

    /** {@code known}: of what the handshake is made. Another than the invitation, when somebody stands between. */
    GuestTab(URI address, String host, LineSecret secret, LineSecret known, SecureRandom random)
            throws GuestDoor.Refused, InterruptedException {
        this.host = host;
        this.secret = secret;
        var seat = new byte[16];
        random.nextBytes(seat);
        this.seatKey = base64url(seat);
        this.end = new GuestEnd(known, InstanceId.random(random), random, new GuestEnd.Road() {
            @Override
            public void stepOne(HandshakeKey key, byte[] message) {
                sendStepOne(key, message);
            }

            @Override
            public void sealed(String handshake, byte[] ciphertext) {
                way.onward(handshake, ciphertext, GuestTab.this);
            }
        });
        this.door = enter(address);
        this.beats = thread.scheduleAtFixedRate(end::beat, 1, 1, TimeUnit.SECONDS);
        join();
    }

    private GuestDoor enter(URI address) throws GuestDoor.Refused, InterruptedException {
        try (var ticket = secret.ticket()) {
            return GuestDoor.enter(address, host, secret.lineId(), base64url(ticket.copy()));
        }
    }

    private void join() {
        door.read(stanza -> thread.execute(() -> take(stanza)));
        door.send("<presence xmlns=\"jabber:client\" to=\"" + room() + "/guest\">"
                + "<x xmlns=\"http://jabber.org/protocol/muc\"/>"
                + "<seat xmlns=\"urn:vigil:door:1\" key=\"" + seatKey + "\"/></presence>");
    }

    /** The connection breaks without a word. */
    void cut() {
        door.close();
    }

    /** The page is loaded again, or the network is back: the same memory over a new connection, and the seat is kept. */
    void comeBack(URI address) throws GuestDoor.Refused, InterruptedException {
        var before = door;
        door = enter(address);
        join();
        before.close();
    }

    /** As above; whoever carried the old connection has not noticed that it is dead, and does not for as long as this lasts. */
    void comeBackLeavingTheOldStream(URI address) throws GuestDoor.Refused, InterruptedException {
        var before = door;
        before.read(stanza -> {}); // nobody hears what comes there
        left.add(before);
        door = enter(address);
        join();
    }

    /** From now on every sealed frame to the console goes this way. */
    void on(Way altered) {
        way = altered;
    }

    /** From now on nothing reaches the other end, in either direction, though every connection stands. */
    void swallow() {
        swallowed = true;
    }

    void stopSwallowing() {
        swallowed = false;
    }

    void sendSealed(String handshake, byte[] ciphertext) {
        toConsole("<sealed xmlns=\"" + LINE + "\" handshake=\"" + handshake + "\">" + base64url(ciphertext)
                + "</sealed>");
    }

    void sendStepOne(HandshakeKey key, byte[] message) {
        toConsole("<handshake xmlns=\"" + LINE + "\" step=\"1\" key=\""
                + (key == HandshakeKey.CONFIRMED ? "confirmed" : "invitation") + "\">" + base64url(message)
                + "</handshake>");
    }

    void toConsole(String inside) {
        if (!swallowed) {
            door.send("<message xmlns=\"jabber:client\" to=\"" + room() + "/console\" type=\"chat\" id=\"m\">" + inside
                    + "</message>");
        }
    }

    private String room() {
        return secret.lineId() + "@rooms." + host;
    }

    private void take(Element stanza) {
        var from = stanza.getAttribute("from");
        if (stanza.getLocalName().equals("message")
                && stanza.getAttribute("type").equals("headline")) {
            if (stanza.getElementsByTagNameNS("urn:vigil:door:1", "knocking").getLength() > 0) {
                knocking.countDown();
            }
        } else if (from.equals(room() + "/console") && !swallowed) {
            takeFromConsole(stanza);
        }
    }

    private void takeFromConsole(Element stanza) {
        if (stanza.getLocalName().equals("presence")) {
            if (!stanza.getAttribute("type").equals("unavailable")) {
                end.begin();
            }
            return;
        }
        if (!(stanza.getFirstChild() instanceof Element inside)
                || !LINE.equals(inside.getNamespaceURI())
                || stanza.getAttribute("type").equals("error")) {
            return;
        }
        if (inside.getLocalName().equals("sealed")) {
            end.sealed(inside.getAttribute("handshake"), bytes(inside), uptime());
        } else {
            switch (inside.getAttribute("step")) {
                case "2" -> end.stepTwo(bytes(inside), uptime());
                case "again" -> end.again();
                case "please" -> end.begin();
                default -> throw new AssertionError(inside.getAttribute("step"));
            }
        }
    }

    private static Duration uptime() {
        return Duration.ofNanos(System.nanoTime());
    }

    void say(FromGuest message) {
        thread.execute(() -> end.say(message));
    }

    void begin() {
        thread.execute(end::begin);
    }

    List<FromConsole> heard() {
        return ask(end::heard);
    }

    Optional<List<String>> words() {
        return ask(end::words);
    }

    boolean knowsConfirmation() {
        return ask(end::knowsConfirmation);
    }

    int refused() {
        return ask(end::framesRefused);
    }

    boolean knocks() throws InterruptedException {
        return knocking.await(10, TimeUnit.SECONDS);
    }

    boolean turnedOut() {
        return door.closed();
    }

    private <T> T ask(Callable<T> question) {
        try {
            return thread.submit(question).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        beats.cancel(false);
        left.forEach(GuestDoor::close);
        door.close();
        thread.shutdown();
    }

    private static byte[] bytes(Element inside) {
        return Base64.getUrlDecoder().decode(inside.getTextContent());
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
