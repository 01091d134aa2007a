package io.vigil.console.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeasureHistoryTest {
    private final Course course = new Course();
    private final List<MeasureFact> facts = new ArrayList<>();

    private MeasureHistory history() {
        return MeasureHistory.of(facts);
    }

    private MeasureFact.Answered phq(int ninth) {
        var answered = course.answered(Questionnaire.PHQ_9, Course.DAY, 1, 1, 1, 1, 1, 1, 1, 1, ninth);
        facts.add(answered);
        return answered;
    }

    private void note(UUID entry, SafetyStep step) {
        facts.add(new MeasureFact.SafetyNoted(Course.CLIENT, entry, step, "", Course.NOON));
    }

    private void shown(UUID entry, int answer) {
        facts.add(new MeasureFact.SafetyShown(Course.CLIENT, entry, Measure.PHQ_9, answer, Course.NOON));
    }

    @Test
    void theLatestDayComesFirstWheneverItWasEntered() {
        var late = course.answered(Questionnaire.GAD_7, Course.DAY.plusDays(7), Course.all(Questionnaire.GAD_7, 1));
        var early = course.answered(Questionnaire.GAD_7, Course.DAY, Course.all(Questionnaire.GAD_7, 2));
        facts.add(late);
        facts.add(early);

        var taken = history().of(Measure.GAD_7);

        assertEquals(
                List.of(late.entry(), early.entry()),
                taken.stream().map(MeasureHistory.Taken::entry).toList());
        assertEquals("14 of 21, moderate", taken.get(1).score().words());
        assertEquals(List.of(), history().of(Measure.PHQ_9));
    }

    @Test
    void aCorrectedEntryStaysThereAndCountsNoMore() {
        var wrong = course.answered(Questionnaire.GAD_7, Course.DAY, Course.all(Questionnaire.GAD_7, 3));
        var right = course.correcting(wrong, Course.all(Questionnaire.GAD_7, 0));
        facts.add(wrong);
        facts.add(right);

        var taken = history().of(Measure.GAD_7);

        assertEquals(2, taken.size());
        assertTrue(taken.get(0).counts());
        assertEquals(Optional.<Instant>of(right.at()), taken.get(1).correctedAt());
        assertFalse(taken.get(1).counts());
    }

    @Test
    void aCorrectionOfACorrectionLeavesTheLastAlone() {
        var first = course.answered(Questionnaire.GAD_7, Course.DAY, Course.all(Questionnaire.GAD_7, 3));
        var second = course.correcting(first, Course.all(Questionnaire.GAD_7, 2));
        facts.addAll(List.of(first, second, course.correcting(second, Course.all(Questionnaire.GAD_7, 1))));

        assertEquals(
                List.of("7 of 21, mild"),
                history().of(Measure.GAD_7).stream()
                        .filter(MeasureHistory.Taken::counts)
                        .map(taken -> taken.score().words())
                        .toList());
    }

    @Test
    void anEntryOfOneMeasureCorrectsNoneOfAnother() {
        var wrong = course.answered(Questionnaire.GAD_7, Course.DAY, Course.all(Questionnaire.GAD_7, 3));
        facts.add(wrong);
        facts.add(new MeasureFact.Totalled(
                course.entry(Measure.WSAS, Course.DAY, Optional.of(wrong.entry().id())), java.math.BigDecimal.ONE));

        assertTrue(history().of(Measure.GAD_7).get(0).counts());
    }

    @Nested
    class TheSafetyPrompt {
        @Test
        void standsOpenForEveryAnswerAboveZeroAlsoOneThatAClientGaveAlone() {
            for (var answer = 1; answer <= 3; answer++) {
                facts.clear();
                var entry = phq(answer).entry();

                assertEquals(
                        List.of(new MeasureHistory.Prompt(entry.id(), Measure.PHQ_9, answer)),
                        history().openPrompts());
            }
        }

        @Test
        void isNotRaisedByZeroOrByAMissingAnswer() {
            phq(0);
            phq(-1);

            assertEquals(List.of(), history().openPrompts());
        }

        @Test
        void standsOpenForAnAnswerThatWasNeverKept() {
            shown(new UUID(14, 99), 2);

            assertEquals(
                    List.of(new MeasureHistory.Prompt(new UUID(14, 99), Measure.PHQ_9, 2)),
                    history().openPrompts());
        }

        @Test
        void isClosedByWhatWasDoneBeforeOrAfterTheEntryIsKept() {
            var before = course.entry(Measure.PHQ_9, Course.DAY, Optional.empty());
            shown(before.id(), 1);
            note(before.id(), SafetyStep.ASKED);
            facts.add(new MeasureFact.Answered(before, Course.answers(Questionnaire.PHQ_9, 0, 0, 0, 0, 0, 0, 0, 0, 1)));
            var after = phq(2).entry();
            assertEquals(1, history().openPrompts().size());

            note(after.id(), SafetyStep.PLAN);

            assertEquals(List.of(), history().openPrompts());
        }

        @Test
        void opensAgainWhenItIsShownAgain() {
            var entry = new UUID(14, 99);
            shown(entry, 1);
            note(entry, SafetyStep.ASKED);

            shown(entry, 3);

            assertEquals(3, history().openPrompts().get(0).answer());
        }

        @Test
        void isNotClosedByASlipThatWasKeptAllTheSame() {
            var entry = course.entry(Measure.PHQ_9, Course.DAY, Optional.empty());
            shown(entry.id(), 1);
            note(entry.id(), SafetyStep.MISTAKE);

            facts.add(new MeasureFact.Answered(entry, Course.answers(Questionnaire.PHQ_9, 0, 0, 0, 0, 0, 0, 0, 0, 1)));

            assertEquals(1, history().openPrompts().size());
        }

        @Test
        void isRaisedByAScreenerAboveZero() {
            facts.add(course.totalled(Measure.C_SSRS, Course.DAY, "0"));
            assertEquals(List.of(), history().openPrompts());

            facts.add(course.totalled(Measure.C_SSRS, Course.DAY, "1"));

            assertEquals(1, history().openPrompts().size());
        }

        @Test
        void isSaidInThreeSentencesWithTheAnswerInWords() {
            var notice = MeasureNotices.safety(Measure.PHQ_9, 1);

            assertEquals("Item 9 of the PHQ-9 was answered with \"Several days\".", notice.what());
            assertFalse(MeasureNotices.safety(Measure.C_SSRS, 3).what().contains("{"));
        }
    }

    @Test
    void everyNoticeHasItsThreeSentences() {
        for (var why : MeasureLog.Why.values()) {
            assertFalse(MeasureNotices.notKept(why).next().isBlank());
        }
        assertFalse(MeasureNotices.shownNotKept().next().isBlank());
        assertFalse(MeasureNotices.safetyNotKept().next().isBlank());
        assertFalse(MeasureNotices.notRead().next().isBlank());
        assertTrue(MeasureNotices.partlyRead(1).what().startsWith("One kept entry"));
        assertTrue(MeasureNotices.partlyRead(2).what().startsWith("2 kept entries"));
    }
}
