package io.vigil.console.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which scores a document of a day takes with it. */
class CodedTest {
    private final Course course = new Course();

    private static List<Coded> by(MeasureFact... facts) {
        return Coded.by(Course.DAY, MeasureHistory.of(Arrays.asList(facts)));
    }

    private MeasureFact.Answered phq(int daysBefore, int answer) {
        return course.answered(
                Questionnaire.PHQ_9, Course.DAY.minusDays(daysBefore), Course.all(Questionnaire.PHQ_9, answer));
    }

    private static Coded phq9(int daysBefore, int total) {
        return new Coded(Measure.PHQ_9, "44261-6", Course.DAY.minusDays(daysBefore), total);
    }

    @Test
    void theLastOfEachThatHasACode() {
        var gad = course.answered(Questionnaire.GAD_7, Course.DAY, Course.all(Questionnaire.GAD_7, 2));

        assertEquals(
                List.of(phq9(3, 9), new Coded(Measure.GAD_7, "70274-6", Course.DAY, 14)),
                by(gad, phq(3, 1), phq(9, 2)));
    }

    @Test
    void nothingOfALaterDay() {
        assertEquals(List.of(phq9(3, 9)), by(phq(3, 1), phq(-1, 3)));
    }

    @Test
    void ofOneDayTheOneThatWasKeptLast() {
        assertEquals(List.of(phq9(0, 18)), by(phq(0, 1), phq(0, 2)));
    }

    @Test
    void aCorrectionAndNotWhatItCorrects() {
        var wrong = phq(0, 3);

        assertEquals(List.of(phq9(0, 9)), by(wrong, course.correcting(wrong, Course.all(Questionnaire.PHQ_9, 1))));
    }

    @Test
    void nothingThatComesToNoTotal() {
        var items = Course.all(Questionnaire.PHQ_9, 1);
        items[0] = -1;
        items[1] = -1;
        items[2] = -1;

        assertEquals(List.of(), by(course.answered(Questionnaire.PHQ_9, Course.DAY, items)));
    }

    @Test
    void nothingThatHasNoCode() {
        assertEquals(
                List.of(),
                by(
                        course.answered(Questionnaire.PCL_5, Course.DAY, Course.all(Questionnaire.PCL_5, 1)),
                        course.totalled(Measure.WSAS, Course.DAY, "12")));
    }

    @Test
    void noScoreIsInALog() {
        assertEquals("Coded[PHQ_9]", phq9(0, 9).toString());
    }
}
