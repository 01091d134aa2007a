package io.vigil.console.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Property
    void aTotalIsTheSumOfAllItemsOrThereIsNone(@ForAll("given") Answers answers) {
        var score = Score.of(answers);

        var sum = answers.items().stream().mapToInt(item -> item.orElse(0)).sum();
        assertEquals(answers.missing() == 0 ? Optional.of(BigDecimal.valueOf(sum)) : Optional.empty(), score.total());
        assertEquals(answers.missing() > 0, score.words().endsWith("missing: no total"));
    }

    @Provide
    Arbitrary<Answers> given() {
        return Arbitraries.of(Questionnaire.values()).flatMap(of -> Arbitraries.integers()
                .between(-1, of.highest())
                .map(answer -> answer < 0 ? OptionalInt.empty() : OptionalInt.of(answer))
                .list()
                .ofSize(of.items())
                .map(items -> new Answers(of, items, OptionalInt.empty())));
    }

    @Test
    void theScoreIsSaidWithItsRange() {
        assertEquals("18 of 27, moderately severe", score(Questionnaire.PHQ_9, 2, 2, 2, 2, 2, 2, 2, 2, 2));
        assertEquals("21 of 21, severe", score(Questionnaire.GAD_7, Course.all(Questionnaire.GAD_7, 3)));
    }

    @Test
    void missingAnswersAreCountedAndNothingIsFilledIn() {
        assertEquals("one answer is missing: no total", score(Questionnaire.GAD_7, 3, 3, 3, -1, 3, 3, 3));
        assertEquals("3 answers are missing: no total", score(Questionnaire.GAD_7, -1, -1, 3, -1, 3, 3, 3));
    }

    @Test
    void theClustersOfThePcl5AreSummedByThemselves() {
        var items = new int[20];
        Arrays.fill(items, 0, 5, 4);
        Arrays.fill(items, 5, 7, 3);
        Arrays.fill(items, 7, 14, 1);

        var score = Score.of(Course.answers(Questionnaire.PCL_5, items));

        assertEquals("33 of 80, at or above the published cut-point, 31 to 33", score.words());
        assertEquals(
                List.of("intrusion 20 of 20", "avoidance 6 of 8", "thoughts and mood 7 of 28", "arousal 0 of 24"),
                score.clusters());
    }

    @Test
    void aClusterWithAMissingAnswerHasNoSumAndTheOthersHave() {
        var items = Course.all(Questionnaire.PCL_5, 1);
        items[6] = -1;

        var score = Score.of(Course.answers(Questionnaire.PCL_5, items));

        assertEquals(Optional.empty(), score.total());
        assertEquals(List.of("intrusion 5 of 20", "thoughts and mood 7 of 28", "arousal 6 of 24"), score.clusters());
    }

    @Test
    void theQuestionThatIsNotScoredChangesNoTotal() {
        var answers = Course.answers(Questionnaire.PHQ_9, Course.all(Questionnaire.PHQ_9, 0));

        assertEquals(Score.of(answers), Score.of(answers.withFunction(3)));
    }

    @Test
    void totalsAreSaidAsTheyWereEntered() {
        assertEquals("17 of 40", Score.of(Measure.WSAS, new BigDecimal("17")).words());
        assertEquals(
                "3.4 of 5", Score.of(Measure.MEQ_30, new BigDecimal("3.40")).words());
        assertEquals(
                "moderate: thoughts of a method, or behavior more than three months ago",
                Score.of(Measure.C_SSRS, new BigDecimal("2")).words());
    }

    @Test
    void aTotalThatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Score.of(Measure.WSAS, new BigDecimal("41")));
        assertThrows(IllegalArgumentException.class, () -> Score.of(Measure.CADSS, new BigDecimal("-1")));
    }

    @Test
    void noScoreStandsInALog() {
        var answers = Course.answers(Questionnaire.PHQ_9, Course.all(Questionnaire.PHQ_9, 3));

        assertFalse((answers.toString() + Score.of(answers)).contains("27"));
    }

    private static String score(Questionnaire of, int... items) {
        return Score.of(Course.answers(of, items)).words();
    }
}
