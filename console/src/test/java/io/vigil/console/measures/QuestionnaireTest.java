package io.vigil.console.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionnaireTest {
    @ParameterizedTest
    @CsvSource({
        "PHQ_9, 0, minimal",
        "PHQ_9, 4, minimal",
        "PHQ_9, 5, mild",
        "PHQ_9, 9, mild",
        "PHQ_9, 10, moderate",
        "PHQ_9, 14, moderate",
        "PHQ_9, 15, moderately severe",
        "PHQ_9, 19, moderately severe",
        "PHQ_9, 20, severe",
        "PHQ_9, 27, severe",
        "GAD_7, 0, minimal",
        "GAD_7, 4, minimal",
        "GAD_7, 5, mild",
        "GAD_7, 9, mild",
        "GAD_7, 10, moderate",
        "GAD_7, 14, moderate",
        "GAD_7, 15, severe",
        "GAD_7, 21, severe",
    })
    void aTotalLiesInThePublishedRange(Questionnaire questionnaire, int total, String band) {
        assertEquals(band, questionnaire.band(total));
    }

    @Test
    void theCutPointOfThePcl5IsSaidAndNothingIsConcludedFromIt() {
        for (var total = 0; total <= 80; total++) {
            assertEquals(
                    (total < 31 ? "below" : "at or above") + " the published cut-point, 31 to 33",
                    Questionnaire.PCL_5.band(total));
        }
    }

    @Test
    void theHighestTotalsAreThePublishedOnes() {
        assertEquals(27, Questionnaire.PHQ_9.most());
        assertEquals(21, Questionnaire.GAD_7.most());
        assertEquals(80, Questionnaire.PCL_5.most());
    }

    @Test
    void theClustersOfThePcl5AreItsTwentyItemsEachOnce() {
        var clusters = Questionnaire.PCL_5.clusters();

        assertEquals(
                IntStream.rangeClosed(1, 20).boxed().toList(),
                clusters.stream()
                        .flatMap(cluster -> IntStream.rangeClosed(cluster.first(), cluster.last())
                                .boxed())
                        .toList());
        assertEquals(
                List.of(20, 8, 28, 24),
                clusters.stream().map(cluster -> cluster.items() * 4).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyItemAndEveryAnswerHasWordsOfItsOwn(Questionnaire questionnaire) {
        var items = new HashSet<String>();
        for (var number = 1; number <= questionnaire.items(); number++) {
            items.add(questionnaire.item(number));
        }

        assertEquals(questionnaire.items(), items.size());
        assertEquals(questionnaire.highest() + 1, new HashSet<>(questionnaire.answers()).size());
        assertFalse(questionnaire.recall().isBlank());
        for (var total = 0; total <= questionnaire.most(); total++) {
            assertFalse(questionnaire.band(total).isBlank());
        }
    }

    @Test
    void theWordingIsThePublishedOne() {
        assertEquals(
                "Thoughts that you would be better off dead or of hurting yourself in some way",
                Questionnaire.PHQ_9.item(Questionnaire.ITEM_OF_SAFETY));
        assertEquals(
                "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
                Questionnaire.PHQ_9.item(6));
        assertEquals(
                List.of("Not at all", "Several days", "More than half the days", "Nearly every day"),
                Questionnaire.GAD_7.answers());
        assertEquals("Being \"superalert\" or watchful or on guard?", Questionnaire.PCL_5.item(17));
        assertEquals(
                List.of("Not at all", "A little bit", "Moderately", "Quite a bit", "Extremely"),
                Questionnaire.PCL_5.answers());
        assertEquals("In the past month, how much were you bothered by:", Questionnaire.PCL_5.recall());
    }

    @Test
    void thePhq9AloneAsksHowDifficultItWas() {
        assertEquals(
                List.of("Not difficult at all", "Somewhat difficult", "Very difficult", "Extremely difficult"),
                Questionnaire.PHQ_9.functionAnswers());
        assertFalse(Questionnaire.GAD_7.asksForFunction());
        assertFalse(Questionnaire.PCL_5.asksForFunction());
    }

    @ParameterizedTest
    @EnumSource
    void thereIsNoItemBeforeTheFirstOrBehindTheLast(Questionnaire questionnaire) {
        assertThrows(IllegalArgumentException.class, () -> questionnaire.item(0));
        assertThrows(IllegalArgumentException.class, () -> questionnaire.item(questionnaire.items() + 1));
        assertThrows(IllegalArgumentException.class, () -> questionnaire.band(-1));
        assertThrows(IllegalArgumentException.class, () -> questionnaire.band(questionnaire.most() + 1));
    }
}
