package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Signs;
import io.vigil.console.journey.JourneyClock.LookIn;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.command.CorrectingCommand;
import io.vigil.console.session.command.ExperienceCommand.SitterLooksIn;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sitter says on the sitter's page. */
class TheSittersPageTest {
    private static String next(Day day) {
        return day.session.journey().orElseThrow().lookInId();
    }

    @Nested
    class ALookIn {
        private final Day day = Day.at(Phase.JOURNEY).pass(Duration.ofMinutes(14));

        @Tag("SAFE-78")
        @Test
        void isKeptWithWhoToldItAndMovesTheNext() {
            var before = day.session.facts().size();

            day.ask(new SitterLooksIn(next(day), Optional.empty()));

            assertEquals(
                    List.of(new Experience.SitterLookedIn(day.now), new SessionEvent.Marked(day.now, Mark.LOOK_IN, "")),
                    day.session.facts().subList(before, before + 2));
            assertEquals(
                    day.now.plus(Duration.ofMinutes(15)),
                    day.session.journey().orElseThrow().nextLookIn());
        }

        @Tag("SAFE-78")
        @Test
        void toldTwiceOrTooLateIsKeptOnceAndRefusesNothing() {
            var id = next(day);
            day.ask(new SitterLooksIn(id, Optional.empty()));
            var facts = day.session.facts();

            day.pass(Duration.ofMinutes(3)).ask(new SitterLooksIn(id, Optional.empty()));

            assertEquals(facts, day.session.facts());
        }

        @Tag("SAFE-78")
        @Test
        void ofTheTherapistsOwnKeyTakesThePlaceOfTheSitters() {
            var id = next(day);
            day.ask(new SessionCommand.MakeMark(Mark.LOOK_IN, ""));
            var facts = day.session.facts();

            day.ask(new SitterLooksIn(id, Optional.empty()));

            assertEquals(facts, day.session.facts());
        }

        @Test
        void hasTheSameNameWhenTheFactsAreReadAgain() {
            assertEquals(
                    next(day),
                    Session.of(day.session.facts()).journey().orElseThrow().lookInId());
        }

        @Tag("SAFE-78")
        @Test
        void isMissedStillWhenAnotherWasMeant() {
            day.pass(Duration.ofMinutes(4)).ask(new SitterLooksIn("look-in-0", Optional.empty()));

            assertTrue(day.session.journey().orElseThrow().isLookInMissed(day.now));
            assertEquals(LookIn.OVERDUE, day.session.journey().orElseThrow().lookIn(day.now));
        }

        @Test
        void thatWasWrongIsTakenBackAsAnyMarkIs() {
            var due = day.session.journey().orElseThrow().nextLookIn();
            day.ask(new SitterLooksIn(next(day), Optional.empty()));

            day.pass(Duration.ofSeconds(2)).ask(new CorrectingCommand.TakeBackLast());

            assertEquals(due, day.session.journey().orElseThrow().nextLookIn());
        }

        @Tag("SAFE-78")
        @Test
        void whoseWayTookLongCountsFromWhenTheClientWasSeen() {
            var id = next(day);
            var seen = day.now;
            day.pass(Duration.ofMinutes(20));

            day.ask(new SitterLooksIn(id, Optional.of(seen)));

            var journey = day.session.journey().orElseThrow();
            assertEquals(seen, day.session.marks(Mark.LOOK_IN).get(0).at());
            assertEquals(seen.plus(Duration.ofMinutes(15)), journey.nextLookIn());
            assertTrue(journey.isLookInMissed(day.now));
        }

        @Test
        void ofAPageWhoseClockDiffersIsNeitherAheadNorBeforeTheLast() {
            var taken = day.session.takenAt().orElseThrow();

            day.ask(new SitterLooksIn(next(day), Optional.of(day.now.plusSeconds(90))));
            assertEquals(day.now, day.session.marks(Mark.LOOK_IN).get(0).at());

            var other = Day.at(Phase.JOURNEY).pass(Duration.ofMinutes(14));
            other.ask(new SitterLooksIn(next(other), Optional.of(taken.minusSeconds(90))));
            assertEquals(
                    other.session.takenAt().orElseThrow(),
                    other.session.marks(Mark.LOOK_IN).get(0).at());
        }

        @Test
        void beforeTheMedicineIsNone() {
            var early = Day.at(Phase.SELF_ADMINISTRATION);
            var facts = early.session.facts();

            early.ask(new SitterLooksIn("look-in-0", Optional.empty()));

            assertEquals(facts, early.session.facts());
        }
    }

    @Nested
    class ARequest {
        private final TestTime time = new TestTime();
        private final Queue<Runnable> pending = new ArrayDeque<>();
        private final MemorySessionLog log = new MemorySessionLog();
        private final SessionRunner runner;
        private final Vigilance vigilance;

        ARequest() {
            log.append(Day.at(Phase.JOURNEY).session.facts());
            runner = new SessionRunner(log, pending::add, time, notice -> {}, notice -> {});
            vigilance = new Vigilance(runner, time, time, time::uptime);
        }

        private void runPending() {
            while (!pending.isEmpty()) {
                pending.remove().run();
            }
        }

        private Alarms alarms() {
            return vigilance.lookout().get().alarms();
        }

        @Tag("SAFE-77")
        @ParameterizedTest
        @EnumSource(names = {"SITTER_HELP", "SITTER_CALLS"})
        void ringsBeforeItIsKeptAndIsKeptOnceUnderItsOwnCause(Cause cause) {
            for (var press = 0; press < 50; press++) {
                vigilance.besideAsks(cause);
            }
            assertEquals(
                    List.of(cause),
                    alarms().ringing().stream().map(Alarms.Alarm::cause).toList());
            assertFalse(runner.session().get().alarms().stands(cause));

            runPending();

            assertEquals(
                    1,
                    log.read().stream()
                            .filter(fact -> fact instanceof SessionEvent.AlarmRaised raised && raised.cause() == cause)
                            .count());
        }

        @Tag("SAFE-77")
        @Test
        void isEndedByItsOwnAnswerAloneAndByNothingThatIsLookedAt() {
            vigilance.besideAsks(Cause.SITTER_HELP);
            vigilance.besideAsks(Cause.SITTER_CALLS);
            vigilance.helpAsked();

            vigilance.look(Signs.none());
            vigilance.helpAnswered();
            vigilance.besideAnswered(Cause.SITTER_CALLS);
            runPending();

            assertTrue(alarms().stands(Cause.SITTER_HELP));
            assertFalse(alarms().stands(Cause.SITTER_CALLS));
            assertEquals(
                    alarms().on().keySet(), runner.session().get().alarms().on().keySet());
        }

        @Test
        void ofAnybodyElseIsNoneOfTheSitters() {
            assertThrows(IllegalArgumentException.class, () -> vigilance.besideAsks(Cause.HELP));
            assertThrows(IllegalArgumentException.class, () -> vigilance.besideAnswered(Cause.CONTACT_LOST));
        }
    }
}
