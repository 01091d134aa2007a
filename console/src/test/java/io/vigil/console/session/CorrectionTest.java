package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.Readings;
import io.vigil.console.journey.JourneyClock.LookIn;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import io.vigil.console.session.CorrectingCommand.CorrectVitals;
import io.vigil.console.session.CorrectingCommand.TakeAnswerBack;
import io.vigil.console.session.CorrectingCommand.TakeBackLast;
import io.vigil.console.session.SessionCommand.JudgeSedation;
import io.vigil.console.session.SessionCommand.MakeMark;
import io.vigil.console.session.SessionCommand.TakeVitals;
import java.time.Duration;
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
}
