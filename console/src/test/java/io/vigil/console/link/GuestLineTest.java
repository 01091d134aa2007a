package io.vigil.console.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.link.line.Alteration;
import io.vigil.console.link.line.GuestSeat;
import io.vigil.console.link.line.LineEnd;
import io.vigil.console.link.line.LineState;
import io.vigil.console.link.line.Seal;
import io.vigil.console.link.message.EndReason;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.place.ServerContact;
import io.vigil.console.link.room.HandshakeKey;
import io.vigil.console.link.room.Knock;
import io.vigil.console.link.room.LineTerms;
import io.vigil.console.link.talk.Talk;
import io.vigil.crypto.line.LineSecret;
import io.vigil.crypto.line.Mistyped;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.web.NotStarted;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.SignalingServer;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line over a real server, with a guest who comes through its door, and everything that can go wrong between them. */
class GuestLineTest {
    private static final String HOST = "127.0.0.1";
    private static final FromGuest HELP = new FromGuest.Help("h1", Instant.EPOCH);

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final LineSecret secret = LineSecret.create(random);
    private final Ear ear = new Ear();
    private final List<AutoCloseable> open = new ArrayList<>();
    /** Added to the machine's own uptime: a test pushes it where a therapist would have to wait. */
    private final AtomicLong pushedMillis = new AtomicLong();

    private SignalingServer server;
    private CuttableRoad road;
    private Switchboard board;
    private GuestLine line;

    @BeforeEach
    void start() throws NotStarted, IOException {
        server = server(0);
        road = new CuttableRoad(server.port());
        board = board(key);
        line = board.open("client", terms(), ear);
    }

    @AfterEach
    void stop() throws Exception {
        for (var each : open) {
            each.close();
        }
        line.close();
        board.close();
        road.close();
        server.close();
    }

    private SignalingServer server(int port) throws NotStarted {
        var known = ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(key.publicKey())));
        return SignalingServer.start(ServerOptions.onLoopback(known).on(port), Clock.systemUTC(), random);
    }

    private Switchboard board(SigningKey console) {
        return Switchboard.to(
                ServerAddress.of(road.address()),
                Trust.systemAuthorities(),
                console,
                () -> Duration.ofNanos(System.nanoTime()).plusMillis(pushedMillis.get()),
                random);
    }

    private void push(Duration time) {
        pushedMillis.addAndGet(time.toMillis());
    }

    private LineTerms terms() {
        var now = Instant.now();
        return new LineTerms(secret(), now.minusSeconds(60), now.plusSeconds(3_600));
    }

    private LineSecret secret() {
        try {
            return LineSecret.parse(secret.fragment());
        } catch (Mistyped e) {
            throw new AssertionError(e);
        }
    }

    private URI address() {
        return URI.create("ws://" + HOST + ":" + server.port() + "/xmpp-websocket");
    }

    private GuestTab comes() throws GuestDoor.Refused, InterruptedException {
        return kept(new GuestTab(address(), HOST, secret(), random));
    }

    private GuestTab kept(GuestTab tab) {
        open.add(tab);
        return tab;
    }

    private GuestTab seated() throws GuestDoor.Refused, InterruptedException {
        var guest = comes();
        ear.untilSeal(Seal.UNVERIFIED);
        return guest;
    }

    private void sameWords(GuestTab guest) {
        assertEquals(guest.words(), line.state().words().map(LineState.ShownWords::four));
    }

    private static FromConsole ask(int number) {
        return new FromConsole.CheckIn("c" + number);
    }

    private static FromGuest answer(int number) {
        return new FromGuest.CheckInAnswer("c" + number);
    }

    @Nested
    class AGuest {
        @Test
        void whoComesIsSealedInAndHeard() throws Exception {
            var guest = seated();
            line.send(ask(1));
            guest.say(HELP);

            ear.until("help is heard", () -> ear.said().equals(List.of(HELP)));
            ear.until("the question is heard", () -> guest.heard().equals(List.of(ask(1))));
            sameWords(guest);
            assertEquals(List.of("stands", "another"), ear.events());
            assertEquals(1, line.counts().handshakes());
        }

        @Test
        void whoComesBeforeTheLineIsOpenIsSeatedWhenItOpens() throws Exception {
            var other = LineSecret.create(random);
            var early = kept(new GuestTab(address(), HOST, LineSecret.parse(other.fragment()), random));
            var laterEar = new Ear();
            var now = Instant.now();
            var later = board.open("early", new LineTerms(other, now.minusSeconds(60), now.plusSeconds(60)), laterEar);
            open.add(later);

            laterEar.untilSeal(Seal.UNVERIFIED);
            assertEquals(early.words(), later.state().words().map(LineState.ShownWords::four));
        }

        @Test
        void whoseConnectionIsCutIsMissedAndComesBackWithAllThatWasSaid() throws Exception {
            var guest = seated();
            guest.cut();
            ear.untilState("the seat is empty", now -> now.seat() == GuestSeat.EMPTY);
            line.send(ask(1));
            guest.say(HELP);
            guest.comeBack(address());

            ear.until(
                    "both heard",
                    () -> ear.said().equals(List.of(HELP)) && guest.heard().equals(List.of(ask(1))));
        }

        @Test
        void whoReloadsThePageKeepsTheSeatInSilence() throws Exception {
            var guest = seated();
            guest.say(HELP);
            ear.until("help is heard", () -> ear.said().size() == 1);
            guest.comeBack(address());
            guest.say(answer(2));

            ear.until("the answer is heard", () -> ear.said().equals(List.of(HELP, answer(2))));
            assertFalse(ear.heard(Alteration.FRAME_DID_NOT_OPEN.name()));
            assertEquals(1, ear.events().stream().filter("another"::equals).count());
        }
    }

    @Nested
    class ConfirmedByTheTherapist {
        @Test
        void theWordsStayConfirmedOverEveryReconnect() throws Exception {
            var guest = seated();
            var words = line.state().words().orElseThrow();
            line.confirmWords(words);
            ear.untilSeal(Seal.VERIFIED);
            ear.until("both know", () -> ear.confirmed().isPresent());
            road.cut();
            ear.untilState("the server is gone", now -> now.server() == ServerContact.UNREACHABLE);
            ear.untilSeal(Seal.VERIFIED);
            guest.cut();
            ear.untilSeal(Seal.NONE);
            guest.comeBack(address());
            ear.untilSeal(Seal.VERIFIED);

            assertEquals(words.four(), line.state().words().orElseThrow().four());
            assertTrue(guest.knowsConfirmation());
        }

        @Test
        void anotherDeviceWithTheLinkKnocksAndShowsOtherWordsWhenLetIn() throws Exception {
            var guest = seated();
            var words = line.state().words().orElseThrow();
            line.confirmWords(words);
            ear.untilSeal(Seal.VERIFIED);
            var thief = comes();
            assertTrue(thief.knocks());
            ear.until("the knock is heard", () -> !ear.knocks().isEmpty());
            assertEquals(Seal.VERIFIED, line.state().seal());
            line.answer(ear.knocks().get(0), Knock.Answer.ADMIT);
            ear.untilSeal(Seal.UNVERIFIED);

            sameWords(thief);
            assertNotEquals(words.four(), line.state().words().orElseThrow().four());
            ear.until("the first is out", guest::turnedOut);
        }

        @Test
        void anotherDeviceThatIsTurnedAwayChangesNothing() throws Exception {
            var guest = seated();
            var words = line.state().words();
            var thief = comes();
            ear.until("the knock is heard", () -> !ear.knocks().isEmpty());
            line.answer(ear.knocks().get(0), Knock.Answer.TURN_AWAY);
            ear.until("it is out", thief::turnedOut);
            guest.say(HELP);

            ear.until("help is heard", () -> ear.said().equals(List.of(HELP)));
            assertEquals(words, line.state().words());
        }
    }

    @Nested
    class TheServer {
        @Test
        void mayBeKilledAndStartedAgainAndNothingIsLost() throws Exception {
            var guest = seated();
            line.send(ask(1));
            ear.until("the first is heard", () -> guest.heard().size() == 1);
            var port = server.port();
            server.close();
            ear.untilState("it is gone", now -> now.server() == ServerContact.UNREACHABLE);
            assertEquals(Seal.NONE, line.state().seal());
            line.send(ask(2));
            guest.say(HELP);
            server = server(port);
            guest.comeBack(address());

            ear.until(
                    "all is heard",
                    () -> guest.heard().equals(List.of(ask(1), ask(2)))
                            && ear.said().equals(List.of(HELP)));
            assertEquals(ServerContact.REACHED, line.state().server());
            assertFalse(ear.heard(Alteration.FRAME_DID_NOT_OPEN.name()));
        }

        @Test
        void thatDoesNotKnowTheConsoleRefusesIt() throws Exception {
            var stranger = board(SigningKey.create(random));
            open.add(stranger);
            var strangerEar = new Ear();
            open.add(stranger.open("stranger", terms(), strangerEar));

            strangerEar.untilState("it is refused", now -> now.server() == ServerContact.REFUSED);
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void mayLoseEitherEndAtAnyMomentAndEveryMessageArrivesOnceInOrder(long seed) throws Exception {
            var chance = new Random(seed);
            var guest = seated();
            for (var number = 1; number <= 200; number++) {
                var so = number;
                line.send(ask(number));
                guest.say(answer(number));
                if (chance.nextInt(10) == 0) { // sometimes in the midst of coming back, sometimes when all is well
                    ear.until(
                            "most is heard",
                            () -> ear.said().size() > so - 30 && guest.heard().size() > so - 30);
                }
                if (chance.nextInt(12) == 0) {
                    road.cut();
                } else if (chance.nextInt(12) == 0) {
                    guest.comeBack(address());
                }
            }

            var asked =
                    IntStream.rangeClosed(1, 200).mapToObj(GuestLineTest::ask).toList();
            var answered = IntStream.rangeClosed(1, 200)
                    .mapToObj(GuestLineTest::answer)
                    .toList();
            ear.until(
                    "all is heard",
                    () -> ear.said().size() >= 200 && guest.heard().size() >= 200);
            assertEquals(answered, ear.said());
            assertEquals(asked, guest.heard());
            assertTrue(line.counts().handshakes() > 3, line.counts().toString());
            assertEquals(0, line.counts().framesNotOpened());
            assertEquals(0, guest.refused());
        }
    }

    @Nested
    class SomebodyBetween {
        private void isNoticedAndMended(GuestTab guest) throws InterruptedException {
            ear.untilSeal(Seal.ALTERED);
            assertTrue(ear.heard(Alteration.FRAME_DID_NOT_OPEN.name()));
            guest.on((handshake, frame, tab) -> tab.sendSealed(handshake, frame));
            guest.say(answer(9));
            ear.until("the line is mended", () -> ear.said().contains(answer(9)));
            assertEquals(List.of(HELP, answer(9)), ear.said());
            push(LineEnd.ALTERED_SHOWN);
            ear.untilSeal(Seal.UNVERIFIED);
        }

        @Test
        void whoReplaysAFrameIsNoticed() throws Exception {
            var guest = seated();
            guest.on((handshake, frame, tab) -> {
                tab.sendSealed(handshake, frame);
                tab.sendSealed(handshake, frame);
            });
            guest.say(HELP);

            isNoticedAndMended(guest);
        }

        @Test
        void whoForgesAFrameIsNoticed() throws Exception {
            var guest = seated();
            guest.on((handshake, frame, tab) -> {
                frame[5] ^= 1;
                tab.sendSealed(handshake, frame);
            });
            guest.say(HELP);

            isNoticedAndMended(guest);
        }

        @Test
        void whoChangesTheOrderIsNoticed() throws Exception {
            var guest = seated();
            var heldBack = new ArrayList<byte[]>();
            guest.on((handshake, frame, tab) -> {
                heldBack.add(frame);
                if (heldBack.size() == 2) {
                    tab.sendSealed(handshake, heldBack.get(1));
                    tab.sendSealed(handshake, heldBack.get(0));
                }
            });
            guest.say(HELP);

            isNoticedAndMended(guest);
        }

        @Test
        void whoSwallowsEverythingMakesTheLineSilentAndNothingIsLost() throws Exception {
            var guest = seated();
            guest.swallow();
            push(Talk.SILENCE);
            ear.untilSeal(Seal.SILENT);
            line.send(ask(1));
            guest.say(HELP);
            guest.stopSwallowing();
            push(LineEnd.ASK_EVERY);

            ear.until(
                    "all is heard",
                    () -> guest.heard().equals(List.of(ask(1))) && ear.said().equals(List.of(HELP)));
        }

        @Test
        void whoLosesOneFrameInTenCostsNoCallForHelpAndRaisesNoneTwice() throws Exception {
            var chance = new Random(7);
            var guest = seated();
            guest.on((handshake, frame, tab) -> {
                if (chance.nextInt(10) != 0) {
                    tab.sendSealed(handshake, frame);
                }
            });
            var calls = HelpCalls.none();
            var raised = new ArrayList<String>();
            var taken = 0;
            for (var episode = 1; episode <= 10; episode++) {
                var last = new FromGuest.Help("h" + episode, Instant.EPOCH, 5);
                for (var press = 1; press <= 5; press++) {
                    guest.say(new FromGuest.Help("h" + episode, Instant.EPOCH, press));
                }
                guest.say(last); // said again, as the page does
                while (calls.open().filter(last::equals).isEmpty()) {
                    var so = taken;
                    ear.until("more is heard", () -> ear.said().size() > so);
                    var all = ear.said();
                    for (var said : all.subList(taken, all.size())) {
                        var heard = calls.heard((FromGuest.Help) said);
                        calls = heard.calls();
                        if (heard.news() == HelpCalls.News.RAISED) {
                            raised.add(((FromGuest.Help) said).id());
                        }
                        line.send(heard.answer());
                        taken++;
                    }
                }
                calls = calls.stoodDown();
                line.send(new FromConsole.HelpOver("h" + episode));
            }

            var each = IntStream.rangeClosed(1, 10).mapToObj(it -> "h" + it).toList();
            assertEquals(each, raised);
            ear.until(
                    "the guest knows the last is over", () -> guest.heard().contains(new FromConsole.HelpOver("h10")));
            assertTrue(guest.heard().contains(new FromConsole.HelpSeen("h10", 5)));
            assertTrue(line.counts().framesNotOpened() > 0, line.counts().toString());
        }

        @Test
        void whoDoesNotHaveTheLinkCanOpenNoLineAndItIsSaidInTime() throws Exception {
            var now = System.nanoTime();
            kept(new GuestTab(address(), HOST, secret(), LineSecret.create(random), random));
            ear.untilSeal(Seal.CONNECTING);
            ear.untilSeal(Seal.ALTERED);

            assertTrue(Duration.ofNanos(System.nanoTime() - now).toSeconds() < 10);
            assertTrue(ear.heard(Alteration.NOT_SEALED.name()));
            assertTrue(line.counts().handshakesRefused() > 0);
            assertEquals(Optional.empty(), line.state().words());
        }

        @Test
        void whoTalksNonsenseIsCountedAndNotHeard() throws Exception {
            var guest = seated();
            guest.toConsole("<sealed xmlns=\"urn:vigil:line:1\" handshake=\"0011223344556677\">AAAA</sealed>");
            guest.toConsole("<sealed xmlns=\"urn:vigil:line:1\" handshake=\"0011223344556677\">%%%</sealed>");
            guest.toConsole("<handshake xmlns=\"urn:vigil:line:1\" step=\"9\"/>");
            guest.toConsole("<handshake xmlns=\"urn:vigil:line:1\" step=\"2\">AAAA</handshake>");
            guest.toConsole("<body>hello</body>");
            guest.sendStepOne(HandshakeKey.INVITATION, new byte[7]);
            guest.say(HELP);

            ear.until("help is heard", () -> ear.said().equals(List.of(HELP)));
            assertEquals(2, line.counts().framesDropped(), "what is none of the protocol the server does not carry");
            assertEquals(1, line.counts().handshakesRefused());
            assertEquals(Seal.UNVERIFIED, line.state().seal());
        }
    }

    @Nested
    class AtTheEnd {
        private String refusal() {
            return String.valueOf(assertThrows(GuestDoor.Refused.class, GuestLineTest.this::comes)
                    .getMessage());
        }

        @Test
        void theGuestIsToldAndTheLinkIsWorthNothing() throws Exception {
            var guest = seated();
            line.end(EndReason.FINISHED);
            ear.until("the server knows", () -> ear.heard("ended"));

            assertEquals(List.of(new FromConsole.End(EndReason.FINISHED)), guest.heard());
            assertEquals("credentials-expired", refusal());
        }

        @Test
        void anEmptySeatIsNotWaitedFor() throws Exception {
            ear.untilState("the server is there", now -> now.server() == ServerContact.REACHED);
            line.end(EndReason.FINISHED);
            ear.until("the server knows", () -> ear.heard("ended"));

            assertEquals("credentials-expired", refusal());
        }

        @Test
        void aConsoleThatIsOnlyClosedFindsItsGuestAgain() throws Exception {
            var guest = seated();
            line.send(ask(1));
            ear.until("the question is heard", () -> guest.heard().size() == 1);
            line.close();
            board.close();
            var nextEar = new Ear();
            board = board(key);
            line = board.open("client", terms(), nextEar);
            nextEar.untilSeal(Seal.UNVERIFIED);
            line.send(ask(2));
            guest.say(HELP);

            nextEar.until(
                    "all is heard",
                    () -> guest.heard().equals(List.of(ask(1), ask(2)))
                            && nextEar.said().equals(List.of(HELP)));
        }
    }
}
