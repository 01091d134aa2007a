package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.Readings;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.journey.JourneyClock.LookIn;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import io.vigil.console.session.command.CorrectingCommand.CorrectVitals;
import io.vigil.console.session.command.CorrectingCommand.TakeAnswerBack;
import io.vigil.console.session.command.CorrectingCommand.TakeBackLast;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.command.SessionCommand.JudgeSedation;
import io.vigil.console.session.command.SessionCommand.MakeMark;
import io.vigil.console.session.command.SessionCommand.TakeVitals;
import io.vigil.console.session.event.Correcting;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was written down wrongly is put right by another fact, within the step; nothing is deleted. */
class CorrectionTest {
    private static final String NOTHING = "There is nothing in this step to correct.";

    private static void nothingIsDeleted(Day day, List<SessionEvent> before) {
        assertEquals(before, day.session.facts().subList(0, before.size()));
        assertEquals(before.size() + 1, day.session.facts().size());
        assertEquals(day.session, Session.of(day.session.facts()), "a restart finds the same");
    }

    @Nested
    class AReadingTypedWrongly {
        private final Day day = Day.begun().pass(Duration.ofMinutes(2)).ask(new TakeVitals(181, 76, 64));

        @Tag("SAFE-36")
        @Test
        void isReplacedByWhatTheDeviceShowsAndStaysAmongTheFacts() {
            var before = day.session.facts();

            day.pass(Duration.ofSeconds(9)).ask(new CorrectVitals(new TakeVitals(118, 76, 64)));

            assertEquals("118/76 · 64", day.session.lastVitals().orElseThrow().text());
            assertEquals(1, day.session.vitals().size());
            nothingIsDeleted(day, before);
        }

        @Tag("SAFE-36")
        @Tag("SAFE-12")
        @Test
        void isNoFurtherReadingInARow() {
            day.pass(Duration.ofMinutes(5)).ask(new TakeVitals(150, 92, 80));
            day.pass(Duration.ofSeconds(9)).ask(new CorrectVitals(new TakeVitals(151, 92, 80)));

            var today = day.session.vitals(Day.DATE);
            assertEquals(2, today.size());
            assertEquals(
                    Readings.Verdict.REST,
                    new Readings(today, day.session.plan().orElseThrow().limits()).verdict());
        }

        @Tag("SAFE-13")
        @Test
        void isNotReplacedByOneThatNoBodyHas() {
            var before = day.session;

            assertEquals(
                    "Those vitals cannot be right.",
                    day.refused(new CorrectVitals(new TakeVitals(76, 118, 64))).what());

            assertEquals(before, day.session);
        }

        @Tag("SAFE-36")
        @Test
        void isCorrectedInItsOwnStepOnly() {
            day.ask(new CorrectVitals(new TakeVitals(118, 76, 64)));
            day.goOnTo(Phase.MEDITATION);

            assertEquals(
                    NOTHING,
                    day.refused(new CorrectVitals(new TakeVitals(110, 70, 60))).what());
        }
    }

    @Nested
    class AnAnswerTypedWrongly {
        private final Day day = Day.at(Phase.GREEN_LIGHT).pass(Duration.ofMinutes(1));

        @Tag("SAFE-36")
        @Tag("SAFE-03")
        @Test
        void leavesTheProtectorNotAskedSoThatTheGateIsClosed() {
            day.ask(Day.hear(Day.GUARD, Answer.GREEN)).ask(Day.hear(Day.CRITIC, Answer.GREEN));
            var before = day.session.facts();

            day.ask(new TakeAnswerBack(Day.GUARD));

            assertEquals(Optional.empty(), day.session.answer(Day.GUARD, Day.DATE));
            assertTrue(Gates.beforeNext(day.session, day.now).stream()
                    .anyMatch(missing -> missing.sentence().equals("the Guard was not asked today.")));
            nothingIsDeleted(day, before);
        }

        @Tag("SAFE-36")
        @Tag("SAFE-07")
        @Test
        void leavesAnEarlierConcernOpen() {
            day.ask(Day.hear(Day.GUARD, Answer.CONCERN)).pass(Duration.ofMinutes(1));
            day.ask(Day.hear(Day.GUARD, Answer.GREEN, "Ana stays"));

            day.ask(new TakeAnswerBack(Day.GUARD));

            assertTrue(day.session.hasOpenConcern(Day.GUARD, Day.DATE));
            assertEquals(
                    "This protector had a concern today, and nothing was agreed with it.",
                    day.refused(Day.hear(Day.GUARD, Answer.GREEN)).what());
        }

        @Test
        void leavesAnEarlierAgreementInSight() {
            day.ask(Day.hear(Day.GUARD, Answer.GREEN, "Ana stays")).pass(Duration.ofMinutes(1));
            day.ask(Day.hear(Day.GUARD, Answer.GREEN, "Ben stays"));

            day.ask(new TakeAnswerBack(Day.GUARD));

            assertEquals(List.of("Ana stays"), day.session.agreed(Day.DATE));
        }

        @Tag("SAFE-36")
        @Test
        void isTakenBackOnceAndInItsOwnStepOnly() {
            day.ask(Day.hear(Day.GUARD, Answer.GREEN)).ask(new TakeAnswerBack(Day.GUARD));
            assertEquals(NOTHING, day.refused(new TakeAnswerBack(Day.GUARD)).what());

            day.goOnTo(Phase.MEDITATION);

            assertEquals(NOTHING, day.refused(new TakeAnswerBack(Day.GUARD)).what());
        }
    }

    @Nested
    class WhatWasPressedByMistake {
        private final Day day = Day.at(Phase.JOURNEY);

        @Tag("SAFE-36")
        @Test
        void isTakenBackLastFirst() {
            day.ask(new MakeMark(Mark.ONSET, "")).pass(Duration.ofSeconds(1));
            day.ask(new MakeMark(Mark.DISTRESS, "")).pass(Duration.ofSeconds(1));
            var before = day.session.facts();

            day.ask(new TakeBackLast());

            assertEquals(List.of(), day.session.marks(Mark.DISTRESS));
            assertEquals(1, day.session.marks(Mark.ONSET).size());
            nothingIsDeleted(day, before);
            day.ask(new TakeBackLast());
            assertEquals(List.of(), day.session.marks());
            assertEquals(NOTHING, day.refused(new TakeBackLast()).what());
        }

        @Tag("SAFE-36")
        @Tag("SAFE-51")
        @Test
        void aLookInThatWasNoneIsOverdueAgain() {
            day.pass(Duration.ofMinutes(16)).ask(new MakeMark(Mark.LOOK_IN, ""));
            assertEquals(LookIn.AHEAD, day.session.journey().orElseThrow().lookIn(day.now));

            day.ask(new TakeBackLast());

            assertEquals(LookIn.OVERDUE, day.session.journey().orElseThrow().lookIn(day.now));
        }

        @Test
        void theLevelOfSedationBeforeItStands() {
            day.ask(new JudgeSedation(Sedation.ALERT)).pass(Duration.ofSeconds(1));
            day.ask(new JudgeSedation(Sedation.ONLY_TO_LOUD_NAME));

            day.ask(new TakeBackLast());

            assertEquals(Optional.of(Sedation.ALERT), day.session.sedation());
        }

        @Test
        void whatIsInTheMouthIsAskedAgain() {
            day.ask(new SessionCommand.NoteMouth(SessionEvent.After.SWALLOWED));

            day.ask(new TakeBackLast());

            assertEquals(Optional.of(SessionEvent.After.NOT_YET), day.session.mouth());
            assertEquals(NOTHING, day.refused(new TakeBackLast()).what());
        }

        @Test
        void staysWhenItsStepIsOver() {
            day.ask(new MakeMark(Mark.CALM, ""));
            day.goOnTo(Phase.PROCESSING);

            assertEquals(NOTHING, day.refused(new TakeBackLast()).what());
            assertFalse(day.session.marks(Mark.CALM).isEmpty());
        }
    }

    /** As a later release or a damaged log may bring it: the wrong fact is not the last of its kind, or is lost. */
    @Nested
    class ACorrectionAfterOthers {
        private final Day day = Day.at(Phase.JOURNEY);

        private Instant keptAfterAMinute(SessionCommand command) {
            day.pass(Duration.ofMinutes(1)).ask(command);
            return day.now;
        }

        private Session with(SessionEvent correction) {
            return day.session.after(List.of(correction));
        }

        @Tag("SAFE-36")
        @Test
        void ofAReadingReplacesThatOneAndNoLaterOne() {
            var wrong = keptAfterAMinute(new TakeVitals(181, 76, 64));
            keptAfterAMinute(new TakeVitals(124, 80, 66));
            var right = new Vitals(118, 76, 64, wrong);

            var readings =
                    with(new Correcting.VitalsCorrected(day.now, wrong, right)).vitals();

            assertEquals(
                    List.of("118/76 · 64", "118/76 · 64", "124/80 · 66"),
                    readings.stream().map(Vitals::text).toList());
        }

        @Tag("SAFE-36")
        @Test
        void ofAReadingThatIsLostIsTheReading() {
            var right = new Vitals(125, 80, 66, day.now);
            var before = day.session.vitals().size();

            var session = with(new Correcting.VitalsCorrected(day.now, day.now.minusSeconds(30), right));

            assertEquals(before + 1, session.vitals().size());
            assertEquals(Optional.of(right), session.lastVitals());
        }

        @Tag("SAFE-36")
        @Test
        void ofAMarkTakesBackThatOneAndNoOtherOfItsKind() {
            var first = keptAfterAMinute(new MakeMark(Mark.DISTRESS, ""));
            var second = keptAfterAMinute(new MakeMark(Mark.DISTRESS, ""));
            assertEquals(2, day.session.marks().size());

            day.session = with(new Correcting.MarkTakenBack(day.now, first, Mark.DISTRESS));

            assertEquals(
                    List.of(second),
                    day.session.marks(Mark.DISTRESS).stream()
                            .map(SessionEvent.Marked::at)
                            .toList());
            day.ask(new TakeBackLast());
            assertEquals(List.of(), day.session.marks());
            assertEquals(NOTHING, day.refused(new TakeBackLast()).what());
        }

        @Tag("SAFE-36")
        @Test
        void ofALevelOfSedationTakesBackThatOneAndNoMark() {
            var first = keptAfterAMinute(new JudgeSedation(Sedation.ALERT));
            var second = keptAfterAMinute(new JudgeSedation(Sedation.ONLY_TO_LOUD_NAME));
            var mark = keptAfterAMinute(new MakeMark(Mark.CALM, ""));

            day.session = with(new Correcting.SedationTakenBack(day.now, first, Sedation.ALERT));

            assertEquals(
                    List.of(second),
                    day.session.sedations().stream()
                            .map(SessionEvent.SedationJudged::at)
                            .toList());
            assertEquals(Optional.of(mark), day.session.lastPressed().map(SessionEvent::at));
            day.ask(new TakeBackLast()).ask(new TakeBackLast());
            assertEquals(List.of(), day.session.sedations());
            assertEquals(NOTHING, day.refused(new TakeBackLast()).what());
        }
    }
}
