package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Card.Entry;
import io.vigil.console.escalation.Card.Known;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Ladder.Outcome;
import io.vigil.console.escalation.Rung;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ladder and card of a session. */
class EscalationTest {
    private static Day at(Phase phase) {
        return phase == Phase.HELD ? Day.at(Phase.SETTING).ask(new SessionCommand.HoldOff("not today")) : Day.at(phase);
    }

    @Nested
    class TheLadder {
        @Tag("SAFE-47")
        @ParameterizedTest
        @EnumSource(Phase.class)
        void isClimbedAtEveryPhaseWithTimesAndMovesNoStep(Phase phase) {
            var day = at(phase);
            var begun = day.now;

            day.ask(new EscalationCommand.StartRung(Rung.SITTER)).pass(Duration.ofSeconds(40));
            day.ask(new EscalationCommand.MissRung(Rung.SITTER));
            day.ask(new EscalationCommand.StartRung(Rung.PRESCRIBER)).pass(Duration.ofSeconds(10));
            day.ask(new EscalationCommand.ReachRung(Rung.PRESCRIBER));
            var ladder = day.session.ladder();
            day.ask(new EscalationCommand.StandDown());

            assertEquals(begun, ladder.attempts().get(0).startedAt());
            assertEquals(
                    Optional.of(begun.plusSeconds(40)), ladder.attempts().get(0).endedAt());
            assertEquals(Outcome.REACHED, ladder.outcome(Rung.PRESCRIBER));
            assertFalse(day.session.ladder().isOpen());
            assertEquals(phase, day.session.phase());
        }

        @Tag("SAFE-47")
        @Test
        void keepsWhomItCalledAtWhatNumberAsItWasWrittenThen() {
            var day = Day.at(Phase.JOURNEY).ask(new EscalationCommand.StartRung(Rung.SITTER));

            var fact = day.session.facts().get(day.session.facts().size() - 1);

            var started = assertInstanceOf(SessionEvent.RungStarted.class, fact);
            assertEquals("Ana", started.whom());
            assertEquals("555-0142", started.number());
        }

        @Tag("SAFE-47")
        @ParameterizedTest
        @EnumSource(Danger.class)
        void aThreatToLifeOpensItAtTheEmergencyServices(Danger danger) {
            var day = Day.at(Phase.JOURNEY).ask(new EscalationCommand.SeeDanger(danger));

            assertTrue(day.session.ladder().isOpen());
            assertEquals(Rung.EMERGENCY, day.session.ladder().next());
        }

        @Tag("SAFE-47")
        @Test
        void breathingThatIsNotNormalIsAThreatToLife() {
            var day = Day.at(Phase.JOURNEY).ask(new EscalationCommand.SeeBreathing(Breathing.NOT_NORMAL));

            assertEquals(Rung.EMERGENCY, day.session.ladder().next());
            assertTrue(card(day, Entry.BREATHING).startsWith("not normal"));
        }

        @Test
        void aKeyThatIsHeldStartsARungOnce() {
            var day = Day.at(Phase.JOURNEY).ask(new EscalationCommand.StartRung(Rung.SITTER));

            var again = new EscalationCommand.StartRung(Rung.SITTER).decide(day.session, day.now);

            assertEquals(new Decision.Accepted(List.of()), again);
        }

        @Test
        void whatWasNotStartedIsNeitherReachedNorMissed() {
            var day = Day.at(Phase.JOURNEY);

            var refused = day.refused(new EscalationCommand.ReachRung(Rung.SITTER));

            assertTrue(refused.next().contains("Start the rung"));
        }

        @Test
        void nothingIsAskedBeforeASessionOrAfterItsEnd() {
            for (var wish : Wishes.escalation(Day.NOON)) {
                assertInstanceOf(
                        Decision.Refused.class, wish.decide(Session.notBegun(), Day.NOON), wish.getClass()::getName);
            }
        }
    }

    @Nested
    class MedicineOutsideThePlan {
        @Tag("SAFE-53")
        @ParameterizedTest
        @EnumSource(Phase.class)
        void isWatchedClimbsToThePrescriberAndConfirmsNothing(Phase phase) {
            var day = at(phase);
            var confirmed = day.session.medicine();

            day.ask(new SessionCommand.NoteMedicineOutsidePlan("one more"));

            assertTrue(day.session.isWatched());
            assertTrue(day.session.alarms().stands(Cause.MEDICINE_OUTSIDE_PLAN));
            assertEquals(Rung.PRESCRIBER, day.session.ladder().next());
            assertEquals(confirmed, day.session.medicine());
            assertTrue(day.session.journey().isPresent());
        }

        @Tag("SAFE-53")
        @Test
        void standsUntilTheLadderIsStoodDownAndASecondTimeStandsAgain() {
            var day = Day.at(Phase.JOURNEY).ask(new SessionCommand.NoteMedicineOutsidePlan("one more"));
            assertTrue(DayAlarms.due(day.session, day.now).containsKey(Cause.MEDICINE_OUTSIDE_PLAN));

            day.ask(new EscalationCommand.StandDown());
            assertFalse(DayAlarms.due(day.session, day.now).containsKey(Cause.MEDICINE_OUTSIDE_PLAN));

            day.ask(new SessionCommand.NoteMedicineOutsidePlan("and another"));
            assertTrue(DayAlarms.due(day.session, day.now).containsKey(Cause.MEDICINE_OUTSIDE_PLAN));
            assertTrue(day.session.ladder().isOpen());
        }
    }

    @Nested
    class Watching {
        @Tag("SAFE-42")
        @ParameterizedTest
        @EnumSource(Phase.class)
        void lastsFromTheSelfAdministrationToTheEndOfTheClose(Phase phase) {
            assertEquals(phase.isWatched(), at(phase).session.isWatched());
        }

        @Tag("SAFE-42")
        @Test
        void isNotEndedByAWayBackToTheGreenLightNorByAHold() {
            var back = Day.at(Phase.SELF_ADMINISTRATION).ask(new SessionCommand.AddProtector("the Small One"));
            assertEquals(Phase.GREEN_LIGHT, back.session.phase());
            assertTrue(back.session.isWatched());

            back.ask(new SessionCommand.HoldOff("not today"));
            assertTrue(back.session.isWatched());
        }

        @Tag("SAFE-51")
        @Test
        void aLookInIsMissedTwoMinutesAfterItWasDueAndOnlyInTheJourney() {
            var day = Day.at(Phase.JOURNEY);
            var taken = day.session.takenAt().orElseThrow();

            var overdue = DayAlarms.due(
                    day.session, taken.plus(Duration.ofMinutes(17)).minusSeconds(1));
            var missed = DayAlarms.due(day.session, taken.plus(Duration.ofMinutes(17)));
            day.ask(new SessionCommand.GoOn());
            var later = DayAlarms.due(day.session, taken.plus(Duration.ofMinutes(17)));

            assertFalse(overdue.containsKey(Cause.LOOK_IN_MISSED));
            assertEquals(taken.plus(Duration.ofMinutes(15)), missed.get(Cause.LOOK_IN_MISSED));
            assertFalse(later.containsKey(Cause.LOOK_IN_MISSED));
        }

        @Tag("SAFE-52")
        @Test
        void vitalsOverThePrescribersLineStandAfterTheMedicineUntilALaterReading() {
            var before = Day.at(Phase.CHECK_IN).ask(new SessionCommand.TakeVitals(171, 92, 80));
            assertTrue(DayAlarms.due(before.session, before.now).isEmpty(), "the gate says so before the medicine");

            var day = Day.at(Phase.JOURNEY).ask(new SessionCommand.TakeVitals(171, 92, 80));
            assertTrue(DayAlarms.due(day.session, day.now).containsKey(Cause.VITALS_OVER));

            day.ask(new SessionCommand.TakeVitals(131, 82, 80));
            assertTrue(DayAlarms.due(day.session, day.now).isEmpty());
        }

        @Tag("SAFE-51")
        @Test
        void aMissedLookInIsEndedByALookInAndByNoOtherMark() {
            var day = Day.at(Phase.JOURNEY).ask(new EscalationCommand.KeepRaised(Cause.LOOK_IN_MISSED, Day.NOON));

            day.ask(new SessionCommand.MakeMark(Mark.CALM, ""));
            assertTrue(day.session.alarms().stands(Cause.LOOK_IN_MISSED));

            day.ask(new SessionCommand.MakeMark(Mark.LOOK_IN, ""));
            assertFalse(day.session.alarms().stands(Cause.LOOK_IN_MISSED));
        }

        @Tag("SAFE-52")
        @Test
        void vitalsOfBeforeTheMedicineDoNotRingAfterIt() {
            var day = Day.begun().ask(new SessionCommand.TakeVitals(171, 92, 80));

            day.pass(Duration.ofMinutes(1)).ask(new SessionCommand.NoteMedicineOutsidePlan("one lozenge"));

            assertFalse(DayAlarms.due(day.session, day.now).containsKey(Cause.VITALS_OVER));
            assertTrue(day.session.isWatched());
        }
    }

    @Nested
    class TheCard {
        @Tag("SAFE-48")
        @Test
        void saysWhatWasAskedTodayAndTakenInTheOrderOfADispatcher() {
            var day = Day.at(Phase.JOURNEY).pass(Duration.ofMinutes(12));

            assertEquals("as it is", card(day, Entry.ADDRESS), "the address of today, not the one of the plan");
            assertEquals("Samuel R., age not written down", card(day, Entry.CLIENT));
            assertTrue(card(day, Entry.MEDICINE).contains("one lozenge"), card(day, Entry.MEDICINE));
            assertTrue(
                    card(day, Entry.MEDICINE).contains("(12 min ago), seen on camera: one lozenge"),
                    card(day, Entry.MEDICINE));
            assertTrue(card(day, Entry.VITALS).startsWith("118 over 76, pulse 64"), card(day, Entry.VITALS));
            assertEquals("Ana 555-0142, never verified", card(day, Entry.SITTER));
            assertEquals("as it is, asked today", card(day, Entry.EMERGENCY_NUMBER));
            assertTrue(card(day, Entry.PRESCRIBER).startsWith("Dr. Ito, number not written down"));
        }

        @Tag("SAFE-48")
        @Test
        void namesEveryMedicineAlsoTheOneOutsideThePlan() {
            var day = Day.at(Phase.JOURNEY).ask(new SessionCommand.NoteMedicineOutsidePlan(""));

            assertTrue(card(day, Entry.MEDICINE).contains("one lozenge"));
            assertTrue(card(day, Entry.MEDICINE).contains("what and how much is not known"));
            assertTrue(card(day, Entry.HAPPENING).startsWith("Medicine taken outside the plan"));
        }

        @Tag("SAFE-48")
        @Test
        void saysTheThreatToLifeFirst() {
            var day = Day.at(Phase.JOURNEY)
                    .ask(new SessionCommand.Notice(SessionCommand.Noticed.HELP_ASKED, Day.NOON))
                    .ask(new EscalationCommand.SeeDanger(Danger.SEIZURE));

            assertTrue(card(day, Entry.HAPPENING).startsWith("Seizure; Asked for the therapist"));
        }

        @Tag("SAFE-48")
        @Test
        void saysAnAlarmThatCouldNotBeKept() {
            var day = Day.at(Phase.JOURNEY);

            var card = CallSheet.card(day.session, Alarms.none().raised(Cause.HELP, Day.NOON), day.now);

            assertTrue(day.session.alarms().on().isEmpty());
            assertTrue(card.line(Entry.HAPPENING).text().startsWith("Asked for the therapist"));
        }

        @Tag("SAFE-48")
        @Test
        void isWholeFromTheFirstMinuteAndBeforeASession() {
            var none = CallSheet.card(Session.notBegun(), Alarms.none(), Day.NOON);
            var begun = CallSheet.card(Day.begun().session, Alarms.none(), Day.NOON);

            assertEquals(Entry.values().length, none.lines().size());
            assertTrue(none.lines().stream().allMatch(line -> line.known() == Known.MISSING));
            assertEquals("12 Elm St, unit 4", begun.line(Entry.ADDRESS).text());
            assertTrue(begun.lines().stream().noneMatch(line -> line.text().isBlank()));
        }

        @Tag("SAFE-49")
        @Test
        void holdsNothingOfThePsychotherapyVault() {
            var day = Day.at(Phase.JOURNEY)
                    .ask(new SessionCommand.MakeMark(Mark.SPOKEN_WORDS, "it is wide"))
                    .ask(new SessionCommand.MakeMark(Mark.PART_PRESENT, Day.GUARD));

            var text =
                    CallSheet.card(day.session, day.session.alarms(), day.now).text() + CallSheet.calls(day.session);

            for (var words : List.of(Day.GUARD, Day.CRITIC, "I am watching", "that nobody comes", "it is wide")) {
                assertFalse(text.contains(words), words);
            }
        }

        @Tag("SAFE-49")
        @Test
        void doesNotSayWhatWasAgreedWithAProtector() {
            var day = Day.begun();
            day.goOnTo(Phase.GREEN_LIGHT);
            day.ask(Day.hear(Day.GUARD, Answer.CONCERN, Day.BELL));
            day.goOnTo(Phase.JOURNEY);
            assertEquals(List.of(Day.BELL), day.session.agreed(Day.DATE));

            var text =
                    CallSheet.card(day.session, day.session.alarms(), day.now).text() + CallSheet.calls(day.session);

            assertFalse(text.contains(Day.BELL), text);
        }

        private String card(Day day, Entry entry) {
            return EscalationTest.card(day, entry);
        }
    }

    private static String card(Day day, Entry entry) {
        return CallSheet.card(day.session, day.session.alarms(), day.now)
                .line(entry)
                .text();
    }
}
