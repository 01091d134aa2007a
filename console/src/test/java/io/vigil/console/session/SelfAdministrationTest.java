package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent.After;
import io.vigil.console.session.event.SessionEvent.Witness;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client takes the medicine by their own hand (P15), as planned or outside the plan. */
@Tag("P15")
class SelfAdministrationTest {
    @Nested
    class AsPlanned {
        @Tag("SAFE-17")
        @ParameterizedTest
        @EnumSource(
                value = Phase.class,
                names = {"SELF_ADMINISTRATION", "HELD"},
                mode = EnumSource.Mode.EXCLUDE)
        void isConfirmedInItsOwnStepAndNowhereElse(Phase phase) {
            var day = Day.at(phase);

            assertEquals(
                    "That is not possible at this point of the day.",
                    day.refused(day.confirmation()).what());
        }

        @Tag("SAFE-17")
        @Test
        void keepsTheAmountAsSaidTheTimeAndTheWitness() {
            var day = Day.at(Phase.SELF_ADMINISTRATION).pass(Duration.ofMinutes(3));
            var taken = day.now.minusSeconds(40);

            day.ask(new SessionCommand.ConfirmSelfAdministration(taken, " one and a bit, she says ", Witness.REPORTED));

            var medicine = day.session.medicine().orElseThrow();
            assertEquals("one and a bit, she says", medicine.amount());
            assertEquals(Witness.REPORTED, medicine.witness());
            assertEquals(Optional.of(taken), day.session.takenAt());
            assertEquals(Phase.JOURNEY, day.session.phase());
        }

        @Tag("SAFE-17")
        @Test
        void isNeitherInTheFutureNorBeforeTheStepNorOfNothing() {
            var day = Day.at(Phase.SELF_ADMINISTRATION);
            var minute = day.now.truncatedTo(ChronoUnit.MINUTES);
            day.pass(Duration.ofMinutes(5));

            var future = new SessionCommand.ConfirmSelfAdministration(day.now.plusMillis(1), "one", Witness.REPORTED);
            var before = new SessionCommand.ConfirmSelfAdministration(minute.minusMillis(1), "one", Witness.REPORTED);
            var nothing = new SessionCommand.ConfirmSelfAdministration(day.now, "  ", Witness.REPORTED);

            assertTrue(day.refused(future).what().startsWith("That time lies in the future"));
            assertTrue(day.refused(before).what().startsWith("That time lies in the future"));
            assertEquals("There is nothing to keep yet.", day.refused(nothing).what());
        }

        @Test
        void aTimeTypedInWholeMinutesCountsForTheMinuteInWhichTheStepBegan() {
            var day = new Day();
            day.now = Day.NOON.plusSeconds(50);
            day.ask(new SessionCommand.Begin(Day.plan()));
            day.goOnTo(Phase.SELF_ADMINISTRATION);
            day.pass(Duration.ofSeconds(5));

            day.ask(new SessionCommand.ConfirmSelfAdministration(Day.NOON, "one", Witness.SEEN_ON_CAMERA));

            assertEquals(Optional.of(Day.NOON), day.session.takenAt());
        }

        @Test
        void isFollowedByWhatBecameOfIt() {
            var day = Day.at(Phase.JOURNEY).pass(Duration.ofMinutes(10));
            assertTrue(Warnings.of(day.session, day.now).stream()
                    .anyMatch(warning -> warning.startsWith("The time to hold")));

            day.ask(new SessionCommand.NoteMouth(After.SPAT));

            assertEquals(Optional.of(After.SPAT), day.session.mouth());
            assertFalse(Warnings.of(day.session, day.now).stream()
                    .anyMatch(warning -> warning.startsWith("The time to hold")));
        }
    }

    @Nested
    class OutsideThePlan {
        private final SessionCommand outside = new SessionCommand.NoteMedicineOutsidePlan("");

        @Tag("SAFE-18")
        @ParameterizedTest
        @EnumSource(value = Phase.class, names = "HELD", mode = EnumSource.Mode.EXCLUDE)
        void isKeptAtEveryStepAndLeadsToTheJourney(Phase phase) {
            var day = Day.at(phase);
            var confirmed = day.session.medicine();

            day.ask(outside);

            assertEquals(Phase.JOURNEY, day.session.phase());
            assertTrue(day.session.phase().isWatched());
            assertTrue(day.session.journey().isPresent());
            assertEquals(1, day.session.outsideThePlan().size());
            assertEquals(confirmed, day.session.medicine(), "it is never a confirmation");
            assertTrue(Warnings.of(day.session, day.now)
                    .contains("Medicine was taken outside the plan. Call the prescriber."));
        }

        @Tag("SAFE-18")
        @Test
        void isKeptWhileTheSessionIsHeldAndStartsTheClock() {
            var day = Day.at(Phase.CHECK_IN).ask(new SessionCommand.HoldOff("the Guard says no"));
            day.pass(Duration.ofMinutes(4));

            day.ask(outside).pass(Duration.ofMinutes(6));

            assertEquals(
                    Duration.ofMinutes(6), day.session.journey().orElseThrow().elapsed(day.now));
            assertEquals(Optional.empty(), day.session.medicine());
            assertEquals(Optional.of("the Guard says no"), day.session.heldReason());
        }

        @Tag("SAFE-18")
        @Test
        void makesTheCloseAskAgain() {
            var day = Day.at(Phase.DONE).pass(Duration.ofMinutes(1));

            day.ask(outside).ask(new SessionCommand.GoOn());

            assertEquals(Phase.PROCESSING, day.session.phase());
            assertEquals(
                    "The experience was heard: that was asked before. Ask it again now.",
                    day.refused(new SessionCommand.GoOn()).what());
            assertEquals(
                    "The close is not finished.",
                    day.refused(new SessionCommand.End()).what());
        }

        @Tag("SAFE-18")
        @Test
        void doesNotMoveTheClockOfTheFirstDose() {
            var day = Day.at(Phase.JOURNEY).pass(Duration.ofMinutes(20));

            day.ask(new SessionCommand.NoteMedicineOutsidePlan("a second lozenge"));

            assertEquals(
                    Duration.ofMinutes(20), day.session.journey().orElseThrow().elapsed(day.now));
            assertTrue(Warnings.of(day.session, day.now)
                    .contains("Medicine outside the plan: a second lozenge. Call the prescriber."));
        }
    }
}
