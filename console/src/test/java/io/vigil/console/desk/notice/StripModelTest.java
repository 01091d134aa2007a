package io.vigil.console.desk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.notice.StripModel.Answer;
import io.vigil.console.desk.notice.StripModel.Strip;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.CheckIns;
import io.vigil.console.escalation.ContactClock;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.escalation.People;
import io.vigil.console.escalation.Rung;
import io.vigil.console.escalation.Signs;
import io.vigil.console.escalation.Signs.Sign;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StripModelTest {
    private static final Instant LOST = Instant.parse("2026-11-23T14:30:00Z");
    private static final People PEOPLE = people("Ben", "555-0188");

    private static People people(String second, String secondPhone) {
        return new People(
                "Samuel",
                "555-0199",
                "Ana",
                "555-0142",
                "Dr. Ito",
                "555-0190",
                "911",
                "555-0100",
                second,
                secondPhone,
                "",
                "",
                "");
    }

    @Test
    void thereIsNoStripWhileContactIsKept() {
        assertEquals(Strip.HIDDEN, shown(Lookout.quiet(), 0).strip());
    }

    @Tag("SAFE-82")
    @Test
    void aDrillIsSaidInWordsAndInNoColourOfTheAlarm() {
        var shown = StripModel.drill("14:03:10");

        assertEquals(StripModel.Strip.QUIET, shown.strip());
        assertTrue(shown.what().startsWith("◆ DRILL since 14:03:10"));
        assertEquals(List.of(), shown.answers());
    }

    @Nested
    class BeforeTheMedicine {
        @Tag("SAFE-43")
        @Test
        void aLossIsToldQuietly() {
            var shown = shown(lost(ContactClock.quiet(), 200), 200);

            assertEquals(Strip.QUIET, shown.strip());
            assertTrue(shown.what().contains("14:30:00 (3:20)"), shown.what());
            assertTrue(shown.answers().isEmpty());
        }

        @Test
        void aHalfThatIsMissingIsLeftToTheStatusLine() {
            assertEquals(
                    Strip.HIDDEN,
                    shown(half(ContactClock.quiet(), Sign.STOPPED, Sign.ALIVE), 40)
                            .strip());
        }
    }

    @Nested
    class OnceTheMedicineMayBeTaken {
        private final ContactClock armed = ContactClock.quiet().armed(Duration.ZERO);

        @Tag("SAFE-56")
        @ParameterizedTest
        @CsvSource({
            "0, QUIET, Have the sitter",
            "14, QUIET, Have the sitter",
            "15, ALARM, Have the sitter's number ready: Ana 555-0142",
            "29, ALARM, Have the sitter",
            "30, ALARM, Call the sitter now: Ana 555-0142",
            "60, ALARM, Say aloud",
            "180, ALARM, Call the second contact: Ben 555-0188",
            "300, ALARM, welfare check at the client's address: Sitter dials 911"
        })
        void theStripSaysWhomToCallNextAndRingsFromTheFifteenthSecond(int seconds, Strip strip, String next) {
            var shown = shown(lost(armed, seconds), seconds);

            assertEquals(strip, shown.strip());
            assertTrue(shown.next().contains(next), shown.next());
            assertEquals(strip == Strip.ALARM, shown.answers().contains(Answer.TAKE));
        }

        @Tag("SAFE-56")
        @Test
        void withoutASecondContactTheSitterIsCalledAgain() {
            var shown = StripModel.Shown.of(
                    lost(armed, 181),
                    Duration.ofSeconds(181),
                    Ladder.closed(),
                    people("", ""),
                    LOST.plusSeconds(181),
                    ZoneOffset.UTC);

            assertTrue(shown.next().contains("again: Ana 555-0142"), shown.next());
        }

        @Tag("SAFE-44")
        @Test
        void aClockOnTheWallThatWasSetLeavesTheLengthOfTheLossAsItIs() {
            var shown = StripModel.Shown.of(
                    lost(armed, 42),
                    Duration.ofSeconds(42),
                    Ladder.closed(),
                    PEOPLE,
                    LOST.plusSeconds(42).minus(Duration.ofHours(5)),
                    ZoneOffset.UTC);

            assertTrue(shown.what().contains("(0:42)"), shown.what());
        }

        @Tag("SAFE-44")
        @Test
        void whenNobodyKnowsSinceWhenItSaysSo() {
            var clock = ContactClock.begunAgain(Optional.empty(), LOST, Duration.ZERO);
            var lookout = Lookout.quiet().with(clock).looked(Signs.none(), Map.of(), Duration.ZERO, LOST);

            assertTrue(
                    shown(lookout, 0).what().contains("not known"),
                    shown(lookout, 0).what());
        }

        @Tag("SAFE-43")
        @ParameterizedTest
        @CsvSource({
            "STOPPED, ALIVE, The picture stands still",
            "PAUSED, ALIVE, The picture is paused",
            "ALIVE, STOPPED, The sound is gone"
        })
        void aMissingHalfIsNamedAtOnceAndAskedAboutAtThirtySeconds(Sign picture, Sign sound, String named) {
            var early = shown(half(armed, picture, sound), 29);
            var later = shown(half(armed, picture, sound), 30);

            assertEquals(Strip.QUIET, early.strip());
            assertTrue(early.what().startsWith(named), early.what());
            assertFalse(early.next().contains("Ana"), early.next());
            assertTrue(later.next().contains("Ana 555-0142"), later.next());
        }
    }

    @Nested
    class WithAlarms {
        @Tag("SAFE-56")
        @Test
        void aCallForHelpComesBeforeALossAndTheOtherIsNamedBesideIt() {
            var armed = lost(ContactClock.quiet().armed(Duration.ZERO), 20);
            var both = armed.with(armed.alarms().raised(Cause.HELP, LOST.plusSeconds(3)));

            var shown = shown(both, 20);

            assertTrue(shown.what().startsWith("Samuel asks for you, since 14:30:03"), shown.what());
            assertTrue(shown.what().contains("also: Contact lost"), shown.what());
            assertEquals(List.of(Answer.HELP, Answer.TAKE), shown.answers());
        }

        @Tag("SAFE-77")
        @ParameterizedTest
        @EnumSource(names = {"SITTER_HELP", "SITTER_CALLS"})
        void theSitterIsNamedAndAnsweredAsTheClientIs(Cause cause) {
            var armed = Lookout.quiet();

            var shown = shown(armed.with(armed.alarms().raised(cause, LOST)), 0);

            assertTrue(shown.what().startsWith("Ana asks"), shown.what());
            assertTrue(shown.next().contains("Ana 555-0142"), shown.next());
            assertEquals(List.of(Answer.HELP, Answer.TAKE), shown.answers());
        }

        @Test
        void thePrescriberIsNamedWithTheirOwnNumber() {
            var armed = Lookout.quiet();

            var shown = shown(armed.with(armed.alarms().raised(Cause.PRESCRIBER_CALLS, LOST)), 0);

            assertTrue(shown.what().contains("asks to speak with you, since"), shown.what());
            assertTrue(shown.next().startsWith("Say when, or call the prescriber:"), shown.next());
            assertEquals(List.of(Answer.HELP, Answer.TAKE), shown.answers());
        }

        @Tag("SAFE-56")
        @ParameterizedTest
        @EnumSource(Cause.class)
        void everyAlarmSaysWhatSinceWhenAndWhatToDo(Cause cause) {
            var shown = shown(alarm(cause), 20);

            assertEquals(Strip.ALARM, shown.strip());
            assertFalse(shown.what().isBlank() || shown.next().isBlank());
            assertFalse((shown.what() + shown.next()).contains("{"), shown.next());
        }

        @Tag("SAFE-56")
        @Test
        void takenItStaysWithoutItsKey() {
            var taken = alarm(Cause.LOOK_IN_MISSED);
            var shown = shown(taken.with(taken.alarms().taken()), 20);

            assertEquals(Strip.ALARM, shown.strip());
            assertEquals(List.of(), shown.answers());
        }

        private Lookout alarm(Cause cause) {
            return Lookout.quiet().with(Alarms.none().raised(cause, LOST));
        }
    }

    @Nested
    class WithAnOpenLadder {
        @Tag("SAFE-56")
        @Test
        void theNextRungStandsOnTheStripUntilItIsStoodDown() {
            var ladder = Ladder.closed().opened(Cause.HELP, LOST).endangered(Danger.SEIZURE);

            var shown = StripModel.Shown.of(Lookout.quiet(), Duration.ZERO, ladder, PEOPLE, LOST, ZoneOffset.UTC);

            assertEquals(Strip.QUIET, shown.strip());
            assertTrue(shown.next().contains("rung 3, Emergency services"), shown.next());
            assertTrue(shown.next().contains("555-0100"), shown.next());
        }

        @Test
        void aRungThatIsCalledAsksForItsOutcome() {
            var ladder = Ladder.closed()
                    .opened(Cause.HELP, LOST)
                    .started(Rung.SITTER, new Ladder.Called("Ana", "555-0142"), LOST);

            var shown = StripModel.Shown.of(Lookout.quiet(), Duration.ZERO, ladder, PEOPLE, LOST, ZoneOffset.UTC);

            assertTrue(shown.next().contains("reached, or not reached?"), shown.next());
        }
    }

    @Nested
    class WithoutAWatch {
        @ParameterizedTest
        @CsvSource({"QUIET, 200, QUIET", "ARMED, 14, QUIET", "ARMED, 15, ALARM"})
        void theOldValueOfContactSaysTheSame(ContactShown.Alarm alarm, int seconds, Strip strip) {
            var wall = LOST.plusSeconds(seconds);
            var lookout = ContactShown.kept().withLoss(LOST, alarm).lookout(wall);

            var shown = StripModel.Shown.of(lookout, Duration.ZERO, Ladder.closed(), PEOPLE, wall, ZoneOffset.UTC);

            assertEquals(strip, shown.strip());
            assertTrue(shown.what().contains("14:30:00"), shown.what());
        }

        @Test
        void aCallForHelpCanBeAnswered() {
            var lookout = ContactShown.kept().withHelpAsked(LOST).lookout(LOST);

            assertTrue(shown(lookout, 0).answers().contains(Answer.HELP));
        }
    }

    private static Lookout lost(ContactClock clock, int seconds) {
        var at = Optional.of(Duration.ZERO);
        return new Lookout(clock, CheckIns.none(), Alarms.none())
                .looked(
                        new Signs(Sign.STOPPED, at, Sign.STOPPED, at, at),
                        Map.of(),
                        Duration.ofSeconds(seconds),
                        LOST.plusSeconds(seconds));
    }

    private static Lookout half(ContactClock clock, Sign picture, Sign sound) {
        var at = Optional.of(Duration.ZERO);
        return Lookout.quiet().with(clock.after(new Signs(picture, at, sound, at, at)));
    }

    private static StripModel.Shown shown(Lookout lookout, int seconds) {
        return StripModel.Shown.of(
                lookout,
                Duration.ofSeconds(seconds),
                Ladder.closed(),
                PEOPLE,
                LOST.plusSeconds(seconds),
                ZoneOffset.UTC);
    }
}
