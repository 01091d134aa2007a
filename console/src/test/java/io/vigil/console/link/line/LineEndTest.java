package io.vigil.console.link.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.link.HelpCalls;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.message.NumberOf;
import io.vigil.console.link.message.PagePhase;
import io.vigil.console.link.message.SitterDay;
import io.vigil.console.link.message.Standing;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.link.room.HandshakeKey;
import io.vigil.console.link.room.Knock;
import io.vigil.console.link.talk.InstanceId;
import io.vigil.console.link.talk.OutboxFull;
import io.vigil.console.link.talk.Talk;
import io.vigil.crypto.line.LineSecret;
import io.vigil.crypto.line.Mistyped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both ends of a line, and whoever carries it: the test is the server, and may be a bad one. */
class LineEndTest {
    private static final FromGuest HELP = new FromGuest.Help("h1", Instant.EPOCH);
    private static final FromConsole ADMITTED = new FromConsole.Admission(Standing.ADMITTED);
    private static final InstanceId TAB = new InstanceId("a000000000000001");
    private static final InstanceId OTHER_TAB = new InstanceId("b000000000000002");

    private final SecureRandom random = new SecureRandom();
    private final LineSecret secret = LineSecret.create(random);
    /** What is on its way, one step each: the test delivers, holds back, repeats, swaps or throws away. */
    private final Deque<Runnable> toGuest = new ArrayDeque<>();

    private final Deque<Runnable> toConsole = new ArrayDeque<>();
    private final List<byte[]> sealedByGuest = new ArrayList<>();
    private final List<byte[]> sealedByConsole = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<FromGuest> said = new ArrayList<>();

    private Duration uptime = Duration.ofHours(3);
    private GuestEnd guest = guest(TAB, secret());
    private String lastHandshake = "";
    private Optional<ConfirmedWords> confirmed = Optional.empty();

    private LineEnd console = console("c000000000000001", Optional.empty());

    private LineEnd console(String instance, Optional<ConfirmedWords> kept) {
        return new LineEnd(new Keyring(secret(), kept, random), new Talk(new InstanceId(instance)), new Outlet() {
            @Override
            public void answer(byte[] stepTwo) {
                toGuest.add(() -> guest.stepTwo(stepTwo, uptime));
            }

            @Override
            public void again() {
                toGuest.add(() -> guest.again());
            }

            @Override
            public void please() {
                events.add("please");
                toGuest.add(() -> guest.begin());
            }

            @Override
            public void sealed(String handshake, byte[] ciphertext) {
                sealedByConsole.add(ciphertext);
                toGuest.add(() -> guest.sealed(handshake, ciphertext, uptime));
            }

            @Override
            public void stands() {
                events.add("stands");
            }

            @Override
            public void guestIsAnother() {
                events.add("another");
            }

            @Override
            public void guestIsTheSame() {
                events.add("same");
            }

            @Override
            public void lost() {
                events.add("lost");
            }

            @Override
            public void said(FromGuest message) {
                said.add(message);
            }

            @Override
            public void altered(Alteration alteration) {
                events.add(alteration.name());
            }

            @Override
            public void confirmed(ConfirmedWords words) {
                confirmed = Optional.of(words);
            }

            @Override
            public void knocked(Knock knock) {
                events.add("knocked");
            }

            @Override
            public void ended() {
                events.add("ended");
            }
        });
    }

    private LineSecret secret() {
        try {
            return LineSecret.parse(secret.fragment());
        } catch (Mistyped e) {
            throw new AssertionError(e);
        }
    }

    private GuestEnd guest(InstanceId me, LineSecret itsSecret) {
        return new GuestEnd(itsSecret, me, random, new GuestEnd.Road() {
            @Override
            public void stepOne(HandshakeKey key, byte[] message) {
                toConsole.add(() -> console.begun(key, message, uptime));
            }

            @Override
            public void sealed(String handshake, byte[] ciphertext) {
                lastHandshake = handshake;
                sealedByGuest.add(ciphertext);
                toConsole.add(() -> console.sealed(handshake, ciphertext, uptime));
            }
        });
    }

    private void deliver() {
        while (!toGuest.isEmpty() || !toConsole.isEmpty()) {
            while (!toConsole.isEmpty()) {
                toConsole.remove().run();
            }
            while (!toGuest.isEmpty()) {
                toGuest.remove().run();
            }
        }
    }

    /** Time passes in quarters of a second, as in the shell; both ends beat, and all is delivered. */
    private void pass(Duration time) {
        for (var left = time; left.compareTo(Duration.ZERO) > 0; left = left.minusMillis(250)) {
            uptime = uptime.plusMillis(250);
            console.tick(uptime);
            guest.beat();
            deliver();
        }
    }

    /** Time passes, and nothing that is sent arrives. */
    private void passUnheard(Duration time) {
        for (var left = time; left.compareTo(Duration.ZERO) > 0; left = left.minusMillis(250)) {
            uptime = uptime.plusMillis(250);
            console.tick(uptime);
            toGuest.clear();
            toConsole.clear();
        }
    }

    private void meet() {
        console.guestThere(uptime);
        guest.begin();
        deliver();
    }

    private Seal seal() {
        return console.seal(uptime);
    }

    private String handshake() {
        return console.words().orElseThrow().handshake();
    }

    @Nested
    class WhenAGuestComes {
        @Test
        void theLineIsSealedAndBothShowTheSameWords() {
            assertEquals(Seal.NONE, seal());
            console.guestThere(uptime);
            assertEquals(Seal.CONNECTING, seal());
            guest.begin();
            deliver();

            assertEquals(Seal.UNVERIFIED, seal());
            assertEquals(guest.words(), console.words().map(LineState.ShownWords::four));
            assertEquals(List.of("stands", "another"), events);
        }

        @Test
        void whatWasSaidBeforeArrives() throws OutboxFull {
            console.say(ADMITTED);
            guest.say(HELP);
            meet();

            assertEquals(List.of(ADMITTED), guest.heard);
            assertEquals(List.of(HELP), said);
        }

        @Tag("SAFE-91")
        @Test
        void anotherHearsNothingThatWaitedForTheOneBeforeAlone() throws OutboxFull {
            meet();
            console.say(ADMITTED);
            console.say(new FromConsole.CheckIn("k"));
            console.say(new SitterDay(
                    Instant.EPOCH,
                    PagePhase.TALK,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    new SitterDay.Numbers(
                            Optional.of("911"), NumberOf.TODAY, Optional.empty(), Optional.of("12 Elm St"))));
            toGuest.clear(); // none of it arrives

            guest = guest(OTHER_TAB, secret());
            meet();

            assertEquals(List.of(new FromConsole.CheckIn("k")), guest.heard);
            assertEquals("another", events.get(events.size() - 1));
        }

        @Test
        void theSameHearsAllThatWaitedAndIsToldApart() throws OutboxFull {
            meet();
            console.say(ADMITTED);
            toGuest.clear();
            console.guestGone();
            meet();

            assertEquals(List.of(ADMITTED), guest.heard);
            assertEquals("same", events.get(events.size() - 1));
        }

        @Test
        void oneThatDoesNotBeginIsAskedAfterTwoSeconds() {
            console.guestThere(uptime);
            pass(Duration.ofMillis(1_750));
            assertEquals(List.of(), events);
            pass(Duration.ofMillis(250));

            assertEquals(List.of("please", "stands", "another"), events);
        }

        @Test
        void oneWithAnotherSecretGetsNoLineAndItIsSaidWithinTenSeconds() {
            guest = guest(TAB, LineSecret.create(random));
            console.guestThere(uptime);
            guest.begin();
            pass(Duration.ofSeconds(9));

            assertEquals(Seal.ALTERED, seal());
            assertTrue(events.contains("NOT_SEALED"));
            assertTrue(console.counts().handshakesRefused() > 0);
            assertEquals(Optional.empty(), console.words());
        }
    }

    @Nested
    class WordsReadAlike {
        @BeforeEach
        void confirmed() throws OutboxFull {
            meet();
            console.confirmWords(handshake());
            deliver();
        }

        @Test
        void areVerifiedAtOnce() {
            assertEquals(Seal.VERIFIED, seal());
            assertTrue(guest.knowsConfirmation());
        }

        @Test
        void stayConfirmedOverAReconnectAndShowTheSameWords() {
            pass(Duration.ofSeconds(2));
            var words = console.words().orElseThrow();
            console.guestGone();
            assertEquals(Seal.NONE, seal());
            meet();

            assertEquals(Seal.VERIFIED, seal());
            assertEquals(words.four(), console.words().orElseThrow().four());
            assertNotEquals(words.handshake(), handshake());
        }

        @Test
        void stayConfirmedWhenTheConnectionBreaksBeforeTheAcknowledgement() {
            console.guestGone();
            meet();

            assertEquals(Seal.VERIFIED, seal());
        }

        @Test
        void stayConfirmedWhenTheConsoleIsStartedAgainAndKeptThem() {
            pass(Duration.ofSeconds(2));
            var words = console.words().orElseThrow();
            console = console("c000000000000002", confirmed);
            meet();

            assertEquals(Seal.VERIFIED, seal());
            assertEquals(words.four(), console.words().orElseThrow().four());
        }

        @Test
        void areNotKnownToAConsoleThatIsStartedAgainAndKeptNothing() {
            pass(Duration.ofSeconds(2));
            console = console("c000000000000002", Optional.empty());
            meet();

            assertEquals(Seal.UNVERIFIED, seal());
        }

        @Test
        void areNotThoseOfAnotherDevice() {
            var words = console.words().orElseThrow();
            guest = guest(OTHER_TAB, secret());
            meet();

            assertEquals(Seal.UNVERIFIED, seal());
            assertNotEquals(words.four(), console.words().orElseThrow().four());
            assertEquals(guest.words(), console.words().map(LineState.ShownWords::four));
        }

        @Test
        void mayBeConfirmedAnewWithAnotherDevice() throws OutboxFull {
            guest = guest(OTHER_TAB, secret());
            meet();
            console.confirmWords(handshake());
            pass(Duration.ofSeconds(2));
            meet();

            assertEquals(Seal.VERIFIED, seal());
        }

        @Test
        void areConfirmedOnce() throws OutboxFull {
            pass(Duration.ofSeconds(2));
            meet();
            console.confirmWords(handshake());
            deliver();

            assertEquals(
                    1,
                    guest.heard.stream()
                            .filter(FromConsole.WordsConfirmed.class::isInstance)
                            .count());
        }
    }

    @Nested
    class WordsHalfConfirmed {
        @Test
        void areTakenUpByANewHandshakeAsSoonAsTheGuestKnows() throws OutboxFull {
            meet();
            console.confirmWords(handshake());
            toGuest.clear(); // the confirmation is lost with the connection
            console.guestGone();
            meet();
            pass(Duration.ofSeconds(2));

            assertEquals(Seal.VERIFIED, seal());
        }

        @Test
        void showNewWordsWhenTheGuestForgot() throws OutboxFull {
            guest.forgetConfirmations();
            meet();
            console.confirmWords(handshake());
            pass(Duration.ofSeconds(2));
            meet();

            assertEquals(Seal.UNVERIFIED, seal());
        }

        @Test
        void ofWordsThatAreNoLongerShownConfirmNothing() throws OutboxFull {
            meet();
            var before = handshake();
            meet();
            console.confirmWords(before);
            deliver();

            assertEquals(Seal.UNVERIFIED, seal());
            assertEquals(List.of(), guest.heard);
        }
    }

    @Nested
    class ASealedFrame {
        @BeforeEach
        void sealed() {
            meet();
            guest.say(HELP);
            deliver();
            events.clear();
        }

        private void isNoticedAndMended() {
            assertEquals(Seal.ALTERED, seal());
            assertEquals(List.of("lost", "FRAME_DID_NOT_OPEN", "please"), events);
            assertEquals(1, console.counts().framesNotOpened());
            guest.say(new FromGuest.CheckInAnswer("c1"));
            deliver();
            assertEquals(List.of(HELP, new FromGuest.CheckInAnswer("c1")), said);
            assertEquals(2, console.counts().handshakes());
            pass(Duration.ofSeconds(11));
            assertEquals(Seal.UNVERIFIED, seal());
        }

        @Test
        void thatIsReplayedIsNoticedAndAppliedOnce() {
            console.sealed(lastHandshake, sealedByGuest.get(sealedByGuest.size() - 1), uptime);

            isNoticedAndMended();
        }

        @Test
        void thatIsForgedIsNoticed() {
            console.sealed(lastHandshake, new byte[40], uptime);

            isNoticedAndMended();
        }

        @Test
        void thatLostABitIsNoticed() {
            guest.beat();
            toConsole.clear();
            var changed = sealedByGuest.get(sealedByGuest.size() - 1).clone();
            changed[3] ^= 1;
            console.sealed(lastHandshake, changed, uptime);

            isNoticedAndMended();
        }

        @Test
        void thatIsMissingIsNoticedByTheNext() {
            guest.beat();
            toConsole.clear();
            guest.beat();
            toConsole.remove().run();

            isNoticedAndMended();
        }

        @Test
        void thatOvertakesAnotherIsNoticed() {
            guest.beat();
            guest.beat();
            var first = toConsole.remove();
            var second = toConsole.remove();
            second.run();
            assertEquals(Seal.ALTERED, seal());
            first.run();

            isNoticedAndMended();
        }

        @Test
        void thatIsSentBackToItsSenderIsNoticed() {
            console.sealed(lastHandshake, sealedByConsole.get(sealedByConsole.size() - 1), uptime);

            isNoticedAndMended();
        }

        @Test
        void ofAnEarlierHandshakeIsDroppedWithoutAWord() {
            var earlier = lastHandshake;
            meet();
            events.clear();
            var dropped = console.counts().framesDropped();
            sealedByGuest.forEach(frame -> console.sealed(earlier, frame, uptime));

            assertEquals(Seal.UNVERIFIED, seal());
            assertEquals(List.of(), events);
            assertEquals(dropped + sealedByGuest.size(), console.counts().framesDropped());
        }

        @Test
        void toTheGuestThatIsChangedIsMendedByTheGuest() throws OutboxFull {
            guest.sealed(lastHandshake, new byte[40], uptime);
            console.say(ADMITTED);
            deliver();

            assertEquals(1, guest.framesRefused);
            assertEquals(List.of(ADMITTED), guest.heard);
            assertEquals(Seal.UNVERIFIED, seal());
        }
    }

    @Nested
    class AHandshake {
        @Test
        void whoseFirstMessageIsRepeatedByTheServerChangesNothing() {
            meet();
            guest.begin();
            var first = toConsole.remove();
            first.run();
            deliver();
            var name = handshake();
            first.run();
            toGuest.clear(); // the attacker keeps the answer
            pass(Duration.ofSeconds(12));

            assertEquals(name, handshake());
            assertEquals(Seal.UNVERIFIED, seal());
        }

        @Test
        void inWhichTheServerPutsItselfIsNeverComplete() {
            console.guestThere(uptime);
            guest.begin();
            toConsole.clear();
            guest(OTHER_TAB, LineSecret.create(random)).begin();
            for (var second = 0; second < 9; second++) {
                toConsole.forEach(Runnable::run);
                toGuest.clear();
                uptime = uptime.plusSeconds(1);
                console.tick(uptime);
            }

            assertEquals(Seal.ALTERED, seal());
            assertEquals(1, events.stream().filter("NOT_SEALED"::equals).count());
            assertEquals(Optional.empty(), console.words());
        }

        @Test
        void whoseAnswersAreSwappedIsNeverComplete() {
            console.guestThere(uptime);
            for (var second = 0; second < 9; second++) {
                guest.begin();
                toConsole.remove().run();
                toGuest.clear();
                guest.stepTwo(new byte[48], uptime);
                uptime = uptime.plusSeconds(1);
                console.tick(uptime);
                toGuest.clear();
            }

            assertEquals(Seal.ALTERED, seal());
            assertTrue(events.contains("NOT_SEALED"));
            assertEquals(9, guest.framesRefused);
        }

        @Test
        void thatIsSwallowedWhileKeysStandIsSilentFirstAndThenNotSealed() {
            meet();
            passUnheard(Duration.ofSeconds(5));
            assertEquals(Seal.SILENT, seal());
            guest.begin();
            toConsole.remove().run();
            passUnheard(Duration.ofSeconds(8));

            assertEquals(Seal.ALTERED, seal());
        }

        @Test
        void triedAgainAndAgainIsAnsweredOnceASecondAtMost() {
            meet();
            var before = toGuest.size();
            for (var i = 0; i < 100; i++) {
                guest = guest(OTHER_TAB, secret());
                guest.begin();
                toConsole.remove().run();
            }
            var atOnce = toGuest.size() - before;
            for (var i = 0; i < 10; i++) {
                guest = guest(OTHER_TAB, secret());
                guest.begin();
                toConsole.remove().run();
                uptime = uptime.plusSeconds(1);
                console.tick(uptime);
            }

            assertTrue(atOnce <= 6, atOnce + " answers at once");
            assertTrue(toGuest.size() - before <= atOnce + 10 + 12, "one a second, and the beats");
        }

        @Test
        void byALinkThiefHasOtherWords() {
            meet();
            var words = console.words().orElseThrow().four();
            guest = guest(OTHER_TAB, secret());
            meet();

            assertNotEquals(words, console.words().orElseThrow().four());
            assertEquals(Seal.UNVERIFIED, seal());
        }

        @Test
        void withAConfirmedKeyThatIsNotKnownHereBeginsAgainWithTheInvitation() throws OutboxFull {
            meet();
            console.confirmWords(handshake());
            pass(Duration.ofSeconds(2));
            console.begun(HandshakeKey.CONFIRMED, new byte[48], uptime);
            deliver();

            assertEquals(Seal.UNVERIFIED, seal());
            assertEquals(guest.words(), console.words().map(LineState.ShownWords::four));
        }
    }

    @Nested
    class WhenNothingIsHeard {
        @Test
        void theLineIsSilentAfterFiveSecondsAndTheGuestIsAskedAfterSevenAndThenEveryFive() {
            meet();
            passUnheard(Duration.ofMillis(4_750));
            assertEquals(Seal.UNVERIFIED, seal());
            passUnheard(Duration.ofMillis(250));
            assertEquals(Seal.SILENT, seal());
            passUnheard(Duration.ofSeconds(12));

            assertEquals(3, events.stream().filter("please"::equals).count());
            assertFalse(events.contains("FRAME_DID_NOT_OPEN"));
        }

        @Test
        void nothingIsLostWhenItIsHeardAgain() throws OutboxFull {
            meet();
            console.say(ADMITTED);
            guest.say(HELP);
            passUnheard(Duration.ofSeconds(20));
            guest.begin();
            deliver();

            assertEquals(List.of(ADMITTED), guest.heard);
            assertEquals(List.of(HELP), said);
            pass(Duration.ofSeconds(1));
            assertTrue(console.allTakenIn());
            assertEquals(0, guest.waiting());
        }
    }

    /** A duplicated tab, or one that a killed browser restored as it was some time ago: the same name, and less behind it. */
    @Nested
    class ATabThatKnowsLessThanItAcknowledged {
        private long others() {
            return events.stream().filter("another"::equals).count();
        }

        @Test
        void isToldHowThingsStandAnew() throws OutboxFull {
            meet();
            console.say(ADMITTED);
            pass(Duration.ofSeconds(1));
            assertTrue(console.allTakenIn());

            guest = guest(TAB, secret());
            meet();

            assertEquals(2, others());
        }

        @Test
        void isTheSameWhileWhatItMissesStillWaitsForIt() throws OutboxFull {
            meet();
            console.say(ADMITTED);
            toGuest.clear();

            guest = guest(TAB, secret());
            meet();

            assertEquals(1, others());
            assertEquals(List.of(ADMITTED), guest.heard);
        }

        @Test
        void isHeardUnderAnotherNameWhateverItsNumbers() {
            meet();
            guest.say(HELP);
            pass(Duration.ofSeconds(1));
            guest = guest(TAB, secret());
            meet();

            guest = guest(OTHER_TAB, secret());
            guest.say(HELP);
            guest.begin();
            deliver();

            assertEquals(List.of(HELP, HELP), said);
            assertFalse(events.contains("FRAME_DID_NOT_OPEN"));
        }
    }

    @Nested
    @Tag("SAFE-45")
    class OverARelayThatLosesOneFrameInTen {
        private static final int CALLS = 1_000;
        private static final int PATIENCE_SECONDS = 120;

        private final Random chance = new Random(7);
        private final List<String> raised = new ArrayList<>();
        private HelpCalls calls = HelpCalls.none();
        private int lost;

        @Test
        void aThousandCallsForHelpRaiseAThousandAlarms() throws OutboxFull {
            meet();
            for (var call = 1; call <= CALLS; call++) {
                var id = "h" + call;
                var last = new FromGuest.Help(id, Instant.EPOCH, 1 + chance.nextInt(4));
                for (var press = 1; press <= last.presses(); press++) {
                    guest.say(new FromGuest.Help(id, Instant.EPOCH, press));
                }
                until(() -> guest.heard.contains(FromConsole.HelpSeen.of(last)));
                assertEquals(call, raised.size());
                calls = calls.stoodDown();
                console.say(new FromConsole.HelpOver(id));
                until(() -> guest.heard.contains(new FromConsole.HelpOver(id)));
                guest.heard.clear();
            }

            assertEquals(CALLS, Set.copyOf(raised).size());
            assertTrue(lost > CALLS, lost + " frames lost: it was no good relay");
        }

        private void until(BooleanSupplier condition) throws OutboxFull {
            for (var quarter = 0; !condition.getAsBoolean(); quarter++) {
                assertTrue(quarter < 4 * PATIENCE_SECONDS, "not within two minutes");
                uptime = uptime.plusMillis(250);
                console.tick(uptime);
                guest.beat();
                while (!toGuest.isEmpty() || !toConsole.isEmpty()) {
                    carry(toConsole);
                    carry(toGuest);
                    hear();
                }
            }
        }

        private void carry(Deque<Runnable> way) {
            while (!way.isEmpty()) {
                var step = way.remove();
                if (chance.nextInt(10) == 0) {
                    lost++;
                } else {
                    step.run();
                }
            }
        }

        /** As the console does: the alarm first, the answer second. */
        private void hear() throws OutboxFull {
            for (var message : List.copyOf(said)) {
                var help = assertInstanceOf(FromGuest.Help.class, message);
                var heard = calls.heard(help);
                calls = heard.calls();
                if (heard.news() == HelpCalls.News.RAISED) {
                    raised.add(help.id());
                }
                console.say(heard.answer());
            }
            said.clear();
        }
    }

    @Test
    void beatsGoOncePerSecond() {
        meet();
        var before = sealedByConsole.size();
        for (var second = 0; second < 40; second++) {
            uptime = uptime.plusMillis(250);
            console.tick(uptime);
        }

        assertEquals(10, sealedByConsole.size() - before);
    }
}
