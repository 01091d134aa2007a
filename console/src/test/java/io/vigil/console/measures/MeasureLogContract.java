package io.vigil.console.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every place for measures has to do; each adapter's test extends this. */
public abstract class MeasureLogContract {
    private final Course course = new Course();

    /** A log without facts. */
    protected abstract MeasureLog empty();

    @Test
    void aNewLogHasNoFacts() throws Exception {
        assertEquals(new MeasureLog.Kept(List.of(), 0), empty().of(Course.CLIENT));
    }

    @Test
    void everyKindOfFactComesBackAsItWasInTheOrderOfKeeping() throws Exception {
        var log = empty();
        var part = course.answered(Questionnaire.PHQ_9, Course.DAY, 0, 1, 2, 3, -1, -1, 0, 1, 2);
        var withFunction = new MeasureFact.Answered(
                course.entry(Measure.PHQ_9, Course.DAY, Optional.of(part.entry().id())),
                part.answers().withFunction(2));
        List<MeasureFact> facts = List.of(
                new MeasureFact.SafetyShown(Course.CLIENT, part.entry().id(), Measure.PHQ_9, 2, Course.NOON),
                part,
                new MeasureFact.SafetyNoted(
                        Course.CLIENT, part.entry().id(), SafetyStep.HELP, "Zoë 名前 🌿 \"quoted\" \\ <b>", Course.NOON),
                withFunction,
                course.answered(Questionnaire.PCL_5, Course.DAY, Course.all(Questionnaire.PCL_5, 4)),
                course.totalled(Measure.MEQ_30, Course.DAY, "4.97"),
                course.totalled(Measure.C_SSRS, Course.DAY.minusYears(1), "0"),
                new OnPage.Asked(Course.CLIENT, new UUID(5, 1), new UUID(6, 1), Questionnaire.PHQ_9, 1, Course.NOON),
                new OnPage.Given(
                        Course.CLIENT,
                        new UUID(6, 1),
                        Course.answers(Questionnaire.PHQ_9, 0, 1, 2, 3, -1, -1, 0, 1, 2)
                                .withFunction(3),
                        Course.NOON),
                new OnPage.Declined(Course.CLIENT, new UUID(6, 2), Course.NOON),
                new OnPage.PutAway(Course.CLIENT, new UUID(6, 3), Course.NOON));

        for (var fact : facts) {
            log.append(fact);
        }

        assertEquals(new MeasureLog.Kept(facts, 0), log.of(Course.CLIENT));
    }

    @Test
    void oneClientsMeasuresAreNotAnothers() throws Exception {
        var log = empty();

        log.append(course.totalled(Measure.WSAS, Course.DAY, "12"));

        assertEquals(List.of(), log.of(new UUID(7, 2)).facts());
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        var log = empty();
        var fact = course.totalled(Measure.WSAS, Course.DAY, "12");

        log.append(fact);
        log.append(fact);

        assertEquals(List.of(fact, fact), log.of(Course.CLIENT).facts());
    }

    @Test
    void whatWasReadIsNotTheLogItself() throws Exception {
        var log = empty();
        log.append(course.totalled(Measure.WSAS, Course.DAY, "12"));
        var read = log.of(Course.CLIENT).facts();

        assertThrows(UnsupportedOperationException.class, read::clear);
    }
}
