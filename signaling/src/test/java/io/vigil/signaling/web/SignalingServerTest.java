package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.door.ConsoleKeys;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as anybody on the network meets it: real sockets, stanza by stanza. */
class SignalingServerTest {
    private static final String LINE = "0123456789abcdef0123456789abcdef";
    private static final String ROOM = LINE + "@rooms.127.0.0.1";
    private static final String SEAT = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String OTHER_SEAT = "BBBBBBBBBBBBBBBBBBBBBB";
    private static final byte[] TICKET = new byte[32];

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final SigningKey otherKey = SigningKey.create(random);
    private final SigningKey strange = SigningKey.create(random);
    private final ArrayList<RawStream> streams = new ArrayList<>();
    private SignalingServer server;

    @BeforeEach
    void start() throws NotStarted {
        var known = ConsoleKeys.of(Set.of(text(key), text(otherKey)));
        server = SignalingServer.start(ServerOptions.onLoopback(known), Clock.systemUTC(), random);
    }

    @AfterEach
    void stop() {
        streams.forEach(RawStream::close);
        server.close();
    }

    private static String text(SigningKey key) {
        return Base64.getEncoder().encodeToString(key.publicKey());
    }

    private RawStream kept(RawStream stream) {
        streams.add(stream);
        return stream;
    }

    private RawStream console() {
        return kept(RawStream.console(server.address(), key));
    }

    private RawStream guest(byte[] ticket, String seat) {
        return kept(RawStream.guest(server.address(), LINE, ticket, seat));
    }

    private static String registered(Duration from, Duration until) {
        var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.sha256(TICKET));
        var now = Instant.now();
        return "<iq xmlns='jabber:client' type='set' id='r'><lines xmlns='urn:vigil:door:1'><line id='" + LINE
                + "' ticket='" + hash + "' role='guest' not-before='" + now.plus(from) + "' expires='" + now.plus(until)
                + "'/></lines></iq>";
    }

    private RawStream consoleInTheRoom() {
        var console = console().say(registered(Duration.ofMinutes(-1), Duration.ofHours(1)));
        console.until("id=\"r\"");
        console.say("<presence xmlns='jabber:client' to='" + ROOM + "/console'/>");
        console.until("code=\"110\"");
        return console;
    }

    private static String sealed(String to, String inside) {
        return "<message xmlns='jabber:client' to='" + ROOM + "/" + to + "' type='chat' id='m1'>"
                + "<sealed xmlns='urn:vigil:line:1' handshake='0011223344556677'>" + inside + "</sealed></message>";
    }

    @Nested
    class ALine {
        @Test
        void carriesSealedTextBothWaysUnreadWithTheSendersSeat() {
            var console = consoleInTheRoom();
            var guest = guest(TICKET, SEAT);
            guest.until("code=\"110\"");
            console.until("/guest");

            guest.say(sealed("console", "abc"));
            var there = console.until("<sealed");
            console.say(sealed("guest", "deg"));
            var back = guest.until("<sealed");

            assertTrue(there.contains("from=\"" + ROOM + "/guest\"") && there.contains(">abc<"), there);
            assertTrue(back.contains("from=\"" + ROOM + "/console\"") && back.contains(">deg<"), back);
        }

        @Test
        void tellsTheOneWhenTheOtherIsCutOff() {
            var console = consoleInTheRoom();
            var guest = guest(TICKET, SEAT);
            guest.until("code=\"110\"");
            console.until("/guest");

            guest.close();

            assertTrue(console.until("unavailable").contains("/guest"));
        }

        @Test
        void saysSoWhenNobodyIsThereToTakeAMessage() {
            var console = consoleInTheRoom();

            console.say(sealed("guest", "abc"));

            console.until("recipient-unavailable");
        }

        @Test
        void replacesTheSameTabInSilenceAfterAReload() {
            consoleInTheRoom();
            var before = guest(TICKET, SEAT);
            before.until("code=\"110\"");

            var after = guest(TICKET, SEAT);

            after.until("code=\"110\"");
            before.until("conflict");
        }
    }

    @Nested
    class AnEarlyGuest {
        @Test
        void waitsAndComesInByItselfWhenTheLineIsOpened() {
            var guest = guest(TICKET, SEAT);
            guest.until("parked");

            var console = consoleInTheRoom();

            guest.until("code=\"110\"");
            console.say(sealed("guest", "abc"));
            guest.until(">abc<");
        }

        @Test
        void withAnotherTicketIsSentAwayWhenTheLineIsOpened() {
            var wrong = new byte[32];
            Arrays.fill(wrong, (byte) 7);
            var guest = guest(wrong, SEAT);
            guest.until("parked");

            consoleInTheRoom();

            guest.until("not-authorized");
        }

        @Test
        void beyondThreeALineIsTurnedAwayAtTheDoor() {
            for (var i = 0; i < 3; i++) {
                guest(TICKET, SEAT.substring(1) + (char) ('A' + i)).until("parked");
            }

            var fourth = kept(new RawStream(server.address())).open().plain(LINE, TICKET);

            fourth.until("temporary-auth-failure");
        }
    }

    @Nested
    class AnotherDeviceWithTheSameLink {
        @Test
        void knocksAndTakesTheSeatWhenAdmitted() {
            var console = consoleInTheRoom();
            var first = guest(TICKET, SEAT);
            first.until("code=\"110\"");
            var second = guest(TICKET, OTHER_SEAT);
            second.until("knocking");
            var knock = console.until("<knock ");
            var id = knock.replaceAll(".* id=\"(\\d+)\".*", "$1");

            console.say("<iq xmlns='jabber:client' type='set' id='a'><answer xmlns='urn:vigil:door:1' line='" + LINE
                    + "' knock='" + id + "' admit='true'/></iq>");

            first.until("conflict");
            second.until("code=\"110\"");
        }

        @Test
        void isSentAwayWhenTurnedAway() {
            var console = consoleInTheRoom();
            guest(TICKET, SEAT).until("code=\"110\"");
            var second = guest(TICKET, OTHER_SEAT);
            var id = console.until("<knock ").replaceAll(".* id=\"(\\d+)\".*", "$1");

            console.say("<iq xmlns='jabber:client' type='set' id='a'><answer xmlns='urn:vigil:door:1' line='" + LINE
                    + "' knock='" + id + "' admit='false'/></iq>");

            second.until("not-allowed");
        }

        @Test
        void isSeatedByItselfWhenTheFirstLeaves() {
            consoleInTheRoom();
            var first = guest(TICKET, SEAT);
            first.until("code=\"110\"");
            var second = guest(TICKET, OTHER_SEAT);
            second.until("knocking");

            first.close();

            second.until("code=\"110\"");
        }
    }

    @Nested
    class ATicket {
        @Test
        void thatIsWrongIsRefusedAndFiveCloseTheConnection() {
            consoleInTheRoom();
            var thief = kept(new RawStream(server.address())).open();
            var wrong = new byte[32];
            for (var i = 1; i <= 5; i++) {
                wrong[0] = (byte) i;
                thief.plain(LINE, wrong).until("not-authorized");
            }

            thief.until("policy-violation");
        }

        @Test
        void thatIsOverIsToldApart() {
            var console = console().say(registered(Duration.ofHours(-2), Duration.ofHours(-1)));
            console.until("id=\"r\"");

            kept(new RawStream(server.address())).open().plain(LINE, TICKET).until("credentials-expired");
        }

        @Test
        void opensNoOtherRoomAndNoOtherSeat() {
            consoleInTheRoom();
            var guest = guest(TICKET, SEAT);
            guest.until("code=\"110\"");
            var seat = "'><seat xmlns='urn:vigil:door:1' key='" + SEAT + "'/></presence>";

            guest.say("<presence xmlns='jabber:client' to='" + ROOM + "/console" + seat)
                    .until("forbidden");
            guest.say("<presence xmlns='jabber:client' to='" + "f".repeat(32) + "@rooms.127.0.0.1/guest" + seat)
                    .until("forbidden");
            guest.say("<message xmlns='jabber:client' to='" + "f".repeat(32) + "@rooms.127.0.0.1/console'/>")
                    .until("forbidden");
            guest.say(registered(Duration.ZERO, Duration.ofHours(1))).until("service-unavailable");
        }
    }

    @Nested
    class AConsole {
        @Test
        void withAnUnknownKeyIsRefused() {
            kept(new RawStream(server.address())).open().prove(strange).until("not-authorized");
        }

        @Test
        void cannotTakeAnothersLine() {
            consoleInTheRoom();
            var other = kept(RawStream.console(server.address(), otherKey));

            other.say(registered(Duration.ZERO, Duration.ofHours(1))).until("forbidden");
            other.say("<presence xmlns='jabber:client' to='" + ROOM + "/console'/>")
                    .until("forbidden");
        }
    }

    @Nested
    class HostileText {
        private void endsWith(String said, String condition) {
            kept(new RawStream(server.address())).open().say(said).until(condition);
        }

        @Test
        void endsItsSendersStreamAndNothingElse() {
            var console = consoleInTheRoom();
            endsWith("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "restricted-xml");
            endsWith("<!-- comment --><a/>", "restricted-xml");
            endsWith("<a><b></a>", "not-well-formed");
            endsWith("<a/><b/>", "not-well-formed");
            endsWith("", "not-well-formed");
            endsWith("<a>".repeat(33) + "</a>".repeat(33), "policy-violation");
            endsWith("<message xmlns='jabber:client' to='" + ROOM + "/console'/>", "not-authorized");
            endsWith("<a>" + "x".repeat(5_000) + "</a>", "policy-violation");

            console.say("<iq xmlns='jabber:client' type='get' id='p'><ping xmlns='urn:xmpp:ping'/></iq>");
            console.until("id=\"p\"");
        }
    }

    @Nested
    class TheDoor {
        private int status(String host, String origin, String path) throws IOException {
            try (var socket = new Socket(java.net.InetAddress.getLoopbackAddress(), server.port())) {
                var request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n"
                        + (origin.isEmpty() ? "" : "Origin: " + origin + "\r\n") + "Connection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return Integer.parseInt(answer.split(" ", 3)[1]);
            }
        }

        @Test
        void refusesStrangeHostsAndOrigins() throws IOException {
            var host = "127.0.0.1:" + server.port();
            assertEquals(200, status(host, "http://" + host, "/j"));
            assertEquals(200, status(host, "", "/j"));
            assertEquals(421, status("evil.example", "", "/j"));
            assertEquals(421, status("evil.example:" + server.port(), "", "/xmpp-websocket"));
            assertEquals(403, status(host, "http://evil.example", "/xmpp-websocket"));
            assertEquals(403, status(host, "null", "/j"));
            assertEquals(404, status(host, "", "/assets/../Main.class"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/j", "/s", "/p"})
        void servesEachPageUnderAStrictPolicy(String path) throws IOException, InterruptedException {
            var page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.address() + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            var policy = page.headers().firstValue("content-security-policy").orElse("");
            assertTrue(policy.startsWith("default-src 'none'; script-src 'self'"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertTrue(page.body().contains("<script defer src=\"/assets/"), "the built page");
        }

        @Test
        void refusesToListenBeyondLoopbackWithoutTls() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ServerOptions(
                            new java.net.InetSocketAddress(0),
                            java.util.List.of("a"),
                            java.util.List.of(),
                            ServerOptions.Front.NONE,
                            unknown -> false,
                            io.vigil.signaling.relay.Services.none()));
        }

        @Test
        void saysThatAPortIsInUse() {
            var options = ServerOptions.onLoopback(unknown -> false).on(server.port());

            var refused =
                    assertThrows(NotStarted.class, () -> SignalingServer.start(options, Clock.systemUTC(), random));

            assertEquals(NotStarted.Reason.PORT_IN_USE, refused.reason());
        }
    }
}
