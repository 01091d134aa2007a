package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.NotAnswered;
import io.vigil.signaling.client.Reconnecting;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.MediaRegistration;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** lib-jitsi-meet at the door, with a ticket in the address, as a console has registered it. */
class AMediaTicketTest {
    private static final String LINE = "0123456789abcdef0123456789abcdef";
    private static final String MEDIA = "fedcba9876543210fedcba9876543210";
    private static final String ROOM = MEDIA + "@conference.127.0.0.1";
    private static final Pattern ID = Pattern.compile("id=\"([^\"]+)\"");

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final MovedClock clock = new MovedClock();
    private final ArrayList<RawStream> streams = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Map<Logger, Level> usual = Stream.of(org.slf4j.Logger.ROOT_LOGGER_NAME, "io.vigil", "io.netty")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Logger::getLevel));
    private final Appender<ILoggingEvent> screen = root.getAppender("stderr");
    private SignalingServer server;
    private RawStream console;

    @BeforeEach
    void aConsoleIsThere() throws NotStarted {
        log.start();
        root.detachAppender(screen); // everything is looked at, and need not be read
        root.addAppender(log);
        usual.keySet().forEach(logger -> logger.setLevel(Level.TRACE));
        var known = ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(key.publicKey())));
        server = SignalingServer.start(ServerOptions.onLoopback(known), clock, random);
        console = kept(RawStream.console(server.address(), key));
        openLine(LINE);
    }

    private void openLine(String line) {
        var now = clock.instant();
        console.say("<iq xmlns='jabber:client' type='set' id='r'><lines xmlns='urn:vigil:door:1'><line id='" + line
                + "' ticket='" + hash(token(0)) + "' role='guest' not-before='" + now.minusSeconds(60) + "' expires='"
                + now.plus(Duration.ofHours(8)) + "'/></lines></iq>");
        console.until("id=\"r\"");
    }

    @AfterEach
    void stop() {
        streams.forEach(RawStream::close);
        server.close();
        usual.forEach(Logger::setLevel);
        root.detachAppender(log);
        root.addAppender(screen);
        key.close();
    }

    private RawStream kept(RawStream stream) {
        streams.add(stream);
        return stream;
    }

    private static String token(int number) {
        var bytes = new byte[32];
        bytes[5] = (byte) number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Digest.sha256(Base64.getUrlDecoder().decode(token)));
    }

    private void register(String token, Duration lives) {
        register(LINE, MEDIA, token, lives);
    }

    private void register(String line, String media, String token, Duration lives) {
        console.say("<iq xmlns='jabber:client' type='set' id='m'><media xmlns='urn:vigil:door:1' line='" + line
                + "' room='" + media + "'><ticket hash='" + hash(token) + "' expires='"
                + clock.instant().plus(lives) + "'/></media></iq>");
        assertTrue(console.until("id=\"m\"").contains("type=\"result\""));
    }

    private RawStream at(String query) {
        return kept(new RawStream(server.address(), query)).open();
    }

    private RawStream with(String token) {
        return at("?room=" + MEDIA + "&token=" + token);
    }

    private RawStream bound(String token) {
        var stream = with(token).anonymous();
        stream.until("<success");
        return stream.bind();
    }

    private static String join(String room, String nick) {
        return "<presence xmlns='jabber:client' to='" + room + "/" + nick
                + "'><x xmlns='http://jabber.org/protocol/muc'/></presence>";
    }

    @Test
    void opensItsMediaRoomToTwoWhoTalk() {
        register(token(1), Duration.ofMinutes(10));
        register(token(2), Duration.ofMinutes(10));
        var pane = bound(token(1)).say(join(ROOM, "pane"));
        pane.until("<subject");
        var guest = bound(token(2)).say(join(ROOM, "guest"));
        guest.until("<subject");

        guest.say("<iq xmlns='jabber:client' type='set' id='j1' to='" + ROOM + "/pane'>"
                + "<jingle xmlns='urn:xmpp:jingle:1' action='session-initiate' sid='s'/></iq>");
        var offered = pane.until("session-initiate");
        pane.say("<iq xmlns='jabber:client' type='result' id='j1' to='" + ROOM + "/guest'/>");

        assertTrue(offered.contains("from=\"" + ROOM + "/guest\"") && offered.contains("id=\"j1\""), offered);
        assertTrue(guest.until("id=\"j1\"").contains("from=\"" + ROOM + "/pane\""));
        assertTrue(guest.say(join(LINE + "@rooms.127.0.0.1", "guest"))
                .until("error")
                .contains("<forbidden"));
    }

    @Test
    void isRegisteredByTheConsolesClient() throws Exception {
        var heard = new HeardConsole();
        var address = ServerAddress.of(server.address());
        try (var client = Reconnecting.to(address, Trust.systemAuthorities(), key, heard)) {
            heard.until("opened");
            var expires = clock.instant().plus(Duration.ofMinutes(10));
            var ticket = new MediaRegistration.Ticket(hash(token(1)), expires);
            var ours = new MediaRegistration(new LineId(LINE), MEDIA, List.of(ticket));
            client.openMedia(ours).get(10, TimeUnit.SECONDS);

            bound(token(1)).say(join(ROOM, "pane")).until("<subject");
            var unknown = new MediaRegistration(new LineId(MEDIA), MEDIA, List.of(ticket));
            var refused = assertThrows(
                    ExecutionException.class, () -> client.openMedia(unknown).get(10, TimeUnit.SECONDS));
            assertEquals(
                    NotAnswered.Why.REFUSED,
                    assertInstanceOf(NotAnswered.class, refused.getCause()).why());
        }
    }

    @Test
    void isShownByTheOtherNamesOfThisServerToo() {
        register(token(1), Duration.ofMinutes(10));
        var stream = kept(new RawStream(server.address(), "?token=" + token(1)));
        var open = "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='localhost' version='1.0'/>";
        stream.say(open).until("<stream:features");
        stream.anonymous().until("<success");
        stream.say(open).until("<stream:features");
        stream.say("<iq xmlns='jabber:client' type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>")
                .until("@localhost/");

        stream.say(join(MEDIA + "@conference.localhost", "pane"));

        assertTrue(stream.until("code=\"110\"").contains("from=\"" + MEDIA + "@conference.localhost/pane\""));
        stream.say("<iq xmlns='jabber:client' type='get' id='q' to='conference.localhost'>"
                + "<query xmlns='http://jabber.org/protocol/disco#info'/></iq>");
        assertTrue(stream.until("id=\"q\"").contains("from=\"conference.localhost\""));
        stream.say("<iq xmlns='jabber:client' type='get' id='i' to='localhost'>"
                + "<query xmlns='http://jabber.org/protocol/disco#items'/></iq>");
        assertTrue(stream.until("id=\"i\"").contains("jid=\"conference.localhost\""));
    }

    @Test
    void thatIsWrongOrHasRunOutIsRefusedAndTheOneIsToldFromTheOther() {
        register(token(1), Duration.ofMinutes(10));
        clock.moved = Duration.ofMinutes(10);

        assertTrue(with(token(1)).anonymous().until("<failure").contains("<credentials-expired"));
        assertTrue(with(token(9)).anonymous().until("<failure").contains("<not-authorized"));
        assertTrue(with("").anonymous().until("<failure").contains("<not-authorized"));
        assertTrue(at("?token=" + token(1) + "&token=" + token(1))
                .anonymous()
                .until("<failure")
                .contains("<not-authorized"));
    }

    @Test
    void isWantedByWhoeverHasNoName() {
        var stranger = kept(new RawStream(server.address()));
        stranger.say("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='127.0.0.1' version='1.0'/>");

        assertFalse(stranger.until("<stream:features").contains("ANONYMOUS"));
        assertTrue(stranger.anonymous().until("<failure").contains("<invalid-mechanism"));
    }

    @Test
    void thatIsGuessedCostsTheGuesserItsTurn() {
        var guesser = with(token(9));
        for (var guess = 0; guess < 5; guess++) {
            guesser.anonymous().until("<failure");
        }
        guesser.until("<policy-violation");
        register(token(1), Duration.ofMinutes(10));

        assertTrue(with(token(9)).anonymous().until("<failure").contains("<temporary-auth-failure"));
        with(token(1)).anonymous().until("<success");
    }

    @Test
    void thatRanOutMeanwhileStillLetsItsOwnStreamGoOnAndBindsNoOther() {
        register(token(1), Duration.ofMinutes(10));
        var stream = bound(token(1)).say(join(ROOM, "pane"));
        stream.until("<subject");
        stream.say("<enable xmlns='urn:xmpp:sm:3' resume='true'/>");
        var enabled = ID.matcher(stream.until("<enabled"));
        assertTrue(enabled.find());
        clock.moved = Duration.ofMinutes(11);
        stream.close();

        var binding = with(token(1)).anonymous();
        binding.until("<success");
        var again = with(token(1)).anonymous();
        again.until("<success");
        again.open().say("<resume xmlns='urn:xmpp:sm:3' previd='" + enabled.group(1) + "' h='0'/>");
        again.until("<resumed");
        binding.bind().until("<credentials-expired");

        again.say("<message xmlns='jabber:client' type='groupchat' to='" + ROOM + "'><body>on</body></message>");
        again.until("<body>on");
    }

    @Test
    void forAnotherRoomDoesNotGoOnWithAStreamOfThisOne() {
        register(token(1), Duration.ofMinutes(10));
        openLine("1".repeat(32));
        register("1".repeat(32), "2".repeat(32), token(2), Duration.ofMinutes(10));
        var stream = bound(token(1)).say(join(ROOM, "pane"));
        stream.until("<subject");
        stream.say("<enable xmlns='urn:xmpp:sm:3' resume='true'/>");
        var enabled = ID.matcher(stream.until("<enabled"));
        assertTrue(enabled.find());
        stream.close();
        var resume = "<resume xmlns='urn:xmpp:sm:3' previd='" + enabled.group(1) + "' h='0'/>";

        var thief = with(token(2)).anonymous();
        thief.until("<success");
        thief.open().say(resume).until("<item-not-found");
        var owner = with(token(1)).anonymous();
        owner.until("<success");

        owner.open().say(resume).until("<resumed");
    }

    @Test
    void isNeverWrittenDownNorIsTheNameOfAStream() throws IOException {
        register(token(1), Duration.ofMinutes(10));
        var stream = bound(token(1)).say(join(ROOM, "pane"));
        stream.until("<subject");
        stream.say("<enable xmlns='urn:xmpp:sm:3' resume='true'/>");
        var enabled = ID.matcher(stream.until("<enabled"));
        assertTrue(enabled.find());
        stream.close();
        var again = with(token(1)).anonymous();
        again.until("<success");
        again.open()
                .say("<resume xmlns='urn:xmpp:sm:3' previd='" + enabled.group(1) + "' h='0'/>")
                .until("<resumed");
        again.say("<nonsense").until("<not-well-formed");
        with("wrong-and-secret").anonymous().until("<failure");
        try (var bare = new BareSocket(server.port())) {
            bare.write(bare.upgrade("\r\n").replace("/xmpp-websocket", "/xmpp-websocket?token=escaped%zzsecret"));
            assertTrue(bare.head().startsWith("HTTP/1.1 400 "));
        }
        try (var bare = new BareSocket(server.port())) {
            bare.write(bare.upgrade("\r\n").replace("/xmpp-websocket", "/elsewhere?token=elsewhere-secret"));
            assertTrue(bare.head().startsWith("HTTP/1.1 404 "));
        }
        server.close();

        var written = log.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
        assertFalse(written.isEmpty(), "the log was open wide");
        assertEquals("", secretsIn(written, token(1), enabled.group(1), "secret", "token=", MEDIA));
    }

    private static String secretsIn(String text, String... secrets) {
        var found = new StringBuilder();
        for (var secret : secrets) {
            found.append(text.contains(secret) ? secret + " " : "");
        }
        return found.toString();
    }

    private static final class MovedClock extends Clock {
        private final Clock real = Clock.systemUTC();
        private volatile Duration moved = Duration.ZERO;

        @Override
        public Instant instant() {
            return real.instant().plus(moved);
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("one zone: " + zone);
        }
    }
}
