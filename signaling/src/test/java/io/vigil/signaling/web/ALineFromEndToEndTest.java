package io.vigil.signaling.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.KnockAnswer;
import io.vigil.signaling.client.KnockId;
import io.vigil.signaling.client.NotAnswered;
import io.vigil.signaling.client.Reconnecting;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.SignalingClient;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.client.Unseated;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineRegistration;
import io.vigil.signaling.line.LineStanza;
import io.vigil.signaling.relay.Services;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ALineFromEndToEndTest {
    private static final LineId LINE = new LineId("0123456789abcdef0123456789abcdef");
    private static final byte[] TICKET = "thirty-two bytes of a ticket....".getBytes(US_ASCII);
    private static final Clock CLOCK = Clock.systemUTC();

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final HeardConsole heard = new HeardConsole();
    private SignalingServer server;

    @BeforeEach
    void start() throws NotStarted {
        server = start(0);
    }

    @AfterEach
    void stop() {
        server.close();
        key.close();
    }

    private SignalingServer start(int port) throws NotStarted {
        var known = ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(key.publicKey())));
        var relays = new Services(List.of("stun:relay.example", "turn:relay.example?transport=tcp"), "shared");
        return SignalingServer.start(
                ServerOptions.onLoopback(known).with(relays).on(port), CLOCK, random);
    }

    private SignalingClient console() throws InterruptedException {
        var client = SignalingClient.open(address(), Trust.systemAuthorities(), key, heard);
        assertEquals("opened", heard.next());
        return client;
    }

    private ServerAddress address() {
        return ServerAddress.of(server.address());
    }

    private static LineRegistration registration() {
        var now = CLOCK.instant();
        return new LineRegistration(
                LINE, Digest.sha256(TICKET), now.minus(Duration.ofMinutes(1)), now.plus(Duration.ofHours(8)));
    }

    private static <T> T done(CompletableFuture<T> future) throws Exception {
        return future.get(RawGuest.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void aHandshakeAndASealedFramePassBothWays() throws Exception {
        try (var console = console();
                var guest = RawGuest.connect(server.address())) {
            done(console.register(List.of(registration())));
            console.join(LINE);
            assertEquals("joined", heard.next());
            guest.enter(LINE.hex(), TICKET).join(LINE.hex(), "a");
            assertEquals("guest came", heard.next());
            assertEquals(
                    guest.room(LINE.hex()) + "/console", guest.hear("presence").attribute("from"));
            assertEquals(
                    "110",
                    guest.hear("presence").children().get(0).children().get(1).attribute("code"));

            guest.say("<message to=\"" + guest.room(LINE.hex()) + "/console\" type=\"chat\" xmlns=\"jabber:client\">"
                    + "<handshake xmlns=\"urn:vigil:line:1\" step=\"1\" key=\"invitation\">AAEC</handshake></message>");
            assertEquals("Handshake[ONE INVITATION]", heard.next());
            console.send(LINE, LineStanza.Handshake.stepTwo(new byte[] {3, 4, 5}));
            console.send(LINE, new LineStanza.Sealed("0011223344556677", new byte[] {6}));

            var step = guest.hear("message");
            assertEquals(guest.room(LINE.hex()) + "/console", step.attribute("from"));
            assertEquals("AwQF", step.children().get(0).text());
            assertEquals("Bg", guest.hear("message").children().get(0).text());
        }
    }

    @Test
    void aGuestWhoIsEarlyIsParkedAndGoesOnWhenTheConsoleComes() throws Exception {
        try (var guest = RawGuest.connect(server.address())) {
            guest.enter(LINE.hex(), TICKET).join(LINE.hex(), "a");
            assertEquals("parked", guest.hear("message").children().get(0).name());

            try (var console = console()) {
                done(console.register(List.of(registration())));
                console.join(LINE);

                assertEquals(
                        guest.room(LINE.hex()) + "/guest",
                        guest.hear("presence").attribute("from"));
                assertEquals("guest came", heard.next());
            }
        }
    }

    @Test
    void aCutIsToldAtOnceAndAStanzaToNobodyComesBack() throws Exception {
        try (var console = console()) {
            done(console.register(List.of(registration())));
            console.join(LINE);
            try (var guest = RawGuest.connect(server.address())) {
                guest.enter(LINE.hex(), TICKET).join(LINE.hex(), "a");
                heard.until("guest came");
            }
            assertEquals("guest left", heard.next());

            console.send(LINE, LineStanza.Handshake.please());

            assertEquals("undeliverable", heard.next());
        }
    }

    @Test
    void aSecondDeviceKnocksAndIsAdmitted() throws Exception {
        try (var console = console();
                var first = RawGuest.connect(server.address());
                var second = RawGuest.connect(server.address())) {
            done(console.register(List.of(registration())));
            console.join(LINE);
            first.enter(LINE.hex(), TICKET).join(LINE.hex(), "a");
            heard.until("guest came");

            second.enter(LINE.hex(), TICKET).join(LINE.hex(), "b");
            assertEquals("knocking", second.hear("message").children().get(0).name());
            assertEquals("knock 1", heard.next());
            done(console.answerKnock(LINE, new KnockId("1"), KnockAnswer.ADMIT));

            assertEquals("conflict", first.ending());
            second.hear("presence");
            assertEquals("guest left", heard.next());
            assertEquals("guest came", heard.next());
        }
    }

    @Test
    void aSecondDeviceIsTurnedAway() throws Exception {
        try (var console = console();
                var first = RawGuest.connect(server.address());
                var second = RawGuest.connect(server.address())) {
            done(console.register(List.of(registration())));
            console.join(LINE);
            first.enter(LINE.hex(), TICKET).join(LINE.hex(), "a");
            second.enter(LINE.hex(), TICKET).join(LINE.hex(), "b");
            heard.until("knock 1");

            done(console.answerKnock(LINE, new KnockId("1"), KnockAnswer.TURN_AWAY));

            assertEquals("not-allowed", second.ending());
            var late = console.answerKnock(LINE, new KnockId("1"), KnockAnswer.ADMIT);
            var failure = assertThrows(ExecutionException.class, () -> done(late));
            assertEquals(
                    NotAnswered.Why.REFUSED,
                    assertInstanceOf(NotAnswered.class, failure.getCause()).why());
        }
    }

    @Test
    void theConsoleEmptiesTheGuestsSeat() throws Exception {
        try (var console = console();
                var guest = RawGuest.connect(server.address())) {
            done(console.register(List.of(registration())));
            console.join(LINE);
            guest.enter(LINE.hex(), TICKET).join(LINE.hex(), "a");
            heard.until("guest came");

            done(console.unseat(LINE, Unseated.REPLACED));

            assertEquals("conflict", guest.ending());
            assertEquals("guest left", heard.next());
            var nobody = console.unseat(LINE, Unseated.REPLACED);
            var failure = assertThrows(ExecutionException.class, () -> done(nobody));
            assertEquals(
                    NotAnswered.Why.REFUSED,
                    assertInstanceOf(NotAnswered.class, failure.getCause()).why());
        }
    }

    @Test
    void bothEndsAreToldTheServicesAndGetCredentials() throws Exception {
        try (var console = console();
                var guest = RawGuest.connect(server.address())) {
            var services = done(console.services());
            done(console.register(List.of(registration())));
            guest.enter(LINE.hex(), TICKET)
                    .say(
                            "<iq type=\"get\" id=\"s\" xmlns=\"jabber:client\"><services xmlns=\"urn:xmpp:extdisco:2\"/></iq>");
            var told = guest.hear("iq").children().get(0).children();

            assertEquals("stun:relay.example:3478", services.get(0).url());
            assertEquals(
                    "turn:relay.example:3478?transport=tcp", services.get(1).url());
            assertTrue(services.get(1).credentials().isPresent());
            assertTrue(told.get(1).attribute("username").endsWith(":" + LINE.hex()));
        }
    }

    @Test
    void anUnknownConsoleStaysOutside() throws Exception {
        try (var stranger = SigningKey.create(random);
                var console = SignalingClient.open(address(), Trust.systemAuthorities(), stranger, heard)) {
            assertEquals("closed UNKNOWN_KEY", heard.next());
            assertThrows(ExecutionException.class, () -> done(console.register(List.of(registration()))));
        }
    }

    @Test
    void nobodyThereIsToldSo() throws Exception {
        var gone = ServerAddress.of(server.address());
        server.close();
        try (var console = SignalingClient.open(gone, Trust.systemAuthorities(), key, heard)) {
            console.join(LINE);

            assertEquals("closed UNREACHABLE", heard.next());
        }
    }

    @Test
    void aConsoleComesBackToAServerThatWasStartedAgain() throws Exception {
        var port = server.address().getPort();
        try (var console = Reconnecting.to(address(), Trust.systemAuthorities(), key, heard)) {
            done(console.register(List.of(registration())));
            console.join(LINE);
            heard.until("joined");

            server.close();
            heard.until("closed SHUTTING_DOWN");
            server = start(port);

            heard.until("joined");
            try (var guest = RawGuest.connect(URI.create("http://127.0.0.1:" + port))) {
                guest.enter(LINE.hex(), TICKET).join(LINE.hex(), "a");
                heard.until("guest came");
            }
        }
    }

    @Test
    void aGuestWhoCallsTheServerByItsOtherNameHearsThatNameOnly() throws Exception {
        try (var console = console();
                var guest = RawGuest.connect(URI.create("http://localhost:" + server.port()))) {
            done(console.register(List.of(registration())));
            console.join(LINE);
            guest.enter(LINE.hex(), TICKET).join(LINE.hex(), "a");
            heard.until("guest came");

            console.send(LINE, LineStanza.Handshake.please());
            assertEquals(
                    LINE.hex() + "@rooms.localhost/console",
                    guest.hear("message").attribute("from"));
            guest.say("<message to=\"" + guest.room(LINE.hex()) + "/console\" type=\"chat\" xmlns=\"jabber:client\">"
                    + "<sealed xmlns=\"urn:vigil:line:1\" handshake=\"0011223344556677\">AAEC</sealed></message>");

            assertEquals("Sealed[0011223344556677, 3 bytes]", heard.next());
        }
    }

    @Test
    void aPageOfAnotherServerOfThePracticeMayConnectAndNoOther() throws Exception {
        var plain = ServerOptions.onLoopback(unknown -> false);
        server.close();
        server = SignalingServer.start(
                new ServerOptions(
                        plain.listen(),
                        plain.hosts(),
                        List.of("second.example"),
                        plain.front(),
                        plain.consoles(),
                        plain.services()),
                CLOCK,
                random);

        try (var guest = RawGuest.connect(server.address(), HttpClient.newHttpClient(), "https://second.example")) {
            guest.enter(LINE.hex(), TICKET);
        }
        assertThrows(
                ExecutionException.class,
                () -> RawGuest.connect(server.address(), HttpClient.newHttpClient(), "https://third.example"));
    }
}
