package io.vigil.signaling.web.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import io.vigil.signaling.door.Authentication;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.door.Lines;
import io.vigil.signaling.door.Party;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.resume.StreamResumption;
import io.vigil.signaling.room.Hall;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clocks of one stream, pushed by hand. */
class StreamTimesTest {
    private static final String HOST = "practice.example";
    private static final String OPEN =
            "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='practice.example' version='1.0'/>";

    private final SecureRandom random = new SecureRandom();
    private final Reception reception = new Reception(
            HOST, new Hall(HOST, new Lines(), Services.none()), Clock.systemUTC(), random, StreamResumption.WINDOW);
    private final EmbeddedChannel channel = new EmbeddedChannel();

    @AfterEach
    void close() {
        channel.finishAndReleaseAll();
        reception.close();
    }

    private void stands(Duration sinceAccepted) {
        stands(sinceAccepted, Optional.empty());
    }

    private void stands(Duration sinceAccepted, Optional<Party.Media> anonymous) {
        channel.freezeTime();
        var authentication = new Authentication(ConsoleKeys.of(Set.of()), random, new byte[32], "192.0.2.1", anonymous);
        channel.pipeline().addLast(new StreamHandler(reception, List.of(HOST), authentication, 1, sinceAccepted));
    }

    private void says(String text) {
        channel.writeInbound(new TextWebSocketFrame(text));
    }

    private void passes(Duration time) {
        channel.advanceTimeBy(time.toMillis(), TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();
        channel.runPendingTasks();
    }

    private List<String> heard() {
        var heard = new ArrayList<String>();
        for (var out = channel.readOutbound(); out != null; out = channel.readOutbound()) {
            if (out instanceof TextWebSocketFrame frame) {
                heard.add(frame.text());
            }
            ReferenceCountUtil.release(out);
        }
        return heard;
    }

    private boolean heard(String piece) {
        return heard().stream().anyMatch(frame -> frame.contains(piece));
    }

    /** The verdict comes from the hall's thread; waits for it, bounded. */
    private void until(String piece) throws InterruptedException {
        for (var i = 0; i < 500; i++) {
            channel.runPendingTasks();
            if (heard(piece)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError("never heard: " + piece);
    }

    private void authenticates() throws InterruptedException {
        says(OPEN);
        var ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);
        var plain = "\0" + "0123456789abcdef0123456789abcdef" + "\0" + ticket;
        says("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>"
                + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)) + "</auth>");
        until("<success");
    }

    private void binds() throws InterruptedException {
        authenticates();
        says(OPEN);
        says("<iq xmlns='jabber:client' type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>"
                + "<resource>tab</resource></bind></iq>");
        assertTrue(heard("<jid>"));
    }

    /** This peer answers nothing: it is cut off. */
    private void closedAfterTheGoodbyes() {
        assertTrue(channel.isOpen(), "the last words may still be read");
        passes(Limits.GOODBYES);
        assertFalse(channel.isOpen());
    }

    @Test
    void authenticatedWithinFifteenSecondsOfAcceptWhateverIsSaid() {
        stands(Duration.ofSeconds(4));
        says(OPEN);
        for (var second = 0; second < 10; second++) {
            passes(Duration.ofSeconds(1));
            says("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='VIGIL-CONSOLE-1'>"
                    + Base64.getEncoder().encodeToString(new byte[32]) + "</auth>");
        }
        assertFalse(heard("stream:error"));

        passes(Duration.ofSeconds(1));

        assertTrue(heard("connection-timeout"));
        closedAfterTheGoodbyes();
    }

    @Test
    void boundWithinThirtySecondsOfAccept() throws InterruptedException {
        stands(Duration.ZERO);
        authenticates();
        passes(Duration.ofSeconds(29));
        assertTrue(channel.isOpen());

        passes(Duration.ofSeconds(1));

        assertTrue(heard("connection-timeout"));
    }

    @Test
    void askedAfterTwentyFiveSilentSecondsAndClosedAfterSeventyFive() throws InterruptedException {
        stands(Duration.ZERO);
        binds();

        var asked = new ArrayList<Integer>();
        for (var second = 5; second <= 70; second += 5) {
            passes(Duration.ofSeconds(5));
            if (heard("urn:xmpp:ping")) {
                asked.add(second);
            }
        }
        assertEquals(List.of(25, 50), asked);
        assertTrue(channel.isOpen());
        passes(Duration.ofSeconds(5));

        assertTrue(heard("connection-timeout"));
        closedAfterTheGoodbyes();
    }

    @Test
    void aManagedStreamIsAskedForAnAcknowledgementAndCutWithoutAWord() throws InterruptedException {
        stands(Duration.ZERO, Optional.of(new Party.Visitor()));
        says(OPEN);
        says("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>");
        until("<success");
        says(OPEN);
        says("<iq xmlns='jabber:client' type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
        says("<enable xmlns='urn:xmpp:sm:3' resume='true'/>");
        until("<enabled");

        passes(Duration.ofSeconds(25));
        assertEquals(List.of("<r xmlns=\"urn:xmpp:sm:3\"/>"), heard());
        passes(Duration.ofSeconds(49));
        assertTrue(channel.isOpen());
        assertFalse(heard("ping"));
        passes(Duration.ofSeconds(1));

        assertFalse(channel.isOpen());
        assertFalse(heard("stream:error"));
    }

    @Test
    void anyAnswerToThePingKeepsItOpen() throws InterruptedException {
        stands(Duration.ZERO);
        binds();

        for (var second = 0; second < 600; second += 5) {
            passes(Duration.ofSeconds(5));
            if (heard("urn:xmpp:ping")) {
                says("<iq xmlns='jabber:client' type='error' id='ping'/>");
            }
        }

        assertTrue(channel.isOpen());
    }
}
