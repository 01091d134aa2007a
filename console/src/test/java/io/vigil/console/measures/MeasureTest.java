package io.vigil.console.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    @ParameterizedTest
    @CsvSource({"WSAS, 0", "WSAS, 40", "CADSS, 92", "MEQ_30, 5", "MEQ_30, 4.97", "MEQ_30, 0.5", "C_SSRS, 3"})
    void aTotalWithinItsBoundsIsRead(Measure measure, BigDecimal total) {
        assertEquals(Optional.of(total), measure.read(" " + total + " "));
        assertEquals(Optional.of(total), measure.read(total.toString().replace('.', ',')));
    }

    @ParameterizedTest
    @CsvSource({
        "WSAS, 41",
        "WSAS, 12.5",
        "CADSS, 93",
        "MEQ_30, 5.01",
        "MEQ_30, 3.141",
        "C_SSRS, 4",
        "WSAS, -1",
        "WSAS, +1",
    })
    void aTotalThatCannotBeIsNotRead(Measure measure, String typed) {
        assertEquals(Optional.empty(), measure.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1e1", "1e999999999", "٣", "3 4", "three", "3.", ".5", "0x1", "99999999999"})
    void whatIsNoNumberIsNotRead(String typed) {
        for (var measure : Measure.values()) {
            assertEquals(Optional.empty(), measure.read(typed));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMeasureSaysWhatItIsAndWhereItComesFrom(Measure measure) {
        assertFalse(measure.title().isBlank()
                || measure.about().isBlank()
                || measure.source().isBlank()
                || measure.range().isBlank());
        assertEquals(
                List.of(Measure.PHQ_9, Measure.GAD_7, Measure.PCL_5).contains(measure),
                measure.questionnaire().isPresent());
        measure.questionnaire().ifPresent(items -> assertEquals(items.most(), measure.most()));
    }

    @Test
    void answersAreThoseOfTheirQuestionnaire() {
        var items = Course.answers(Questionnaire.GAD_7, Course.all(Questionnaire.GAD_7, 1));
        var phq = new Course().entry(Measure.PHQ_9, Course.DAY, Optional.empty());

        assertThrows(IllegalArgumentException.class, () -> new MeasureFact.Answered(phq, items));
        assertThrows(IllegalArgumentException.class, () -> new MeasureFact.Totalled(phq, BigDecimal.ONE));
        assertThrows(IllegalArgumentException.class, () -> items.with(0, 4));
        assertThrows(IllegalArgumentException.class, () -> items.with(0, -1));
        assertThrows(IllegalArgumentException.class, () -> items.withFunction(1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Answers(Questionnaire.GAD_7, List.of(OptionalInt.of(1)), OptionalInt.empty()));
    }

    @Test
    void aTotalThatCannotBeIsNoFact() {
        var wsas = new Course().entry(Measure.WSAS, Course.DAY, Optional.empty());

        assertThrows(IllegalArgumentException.class, () -> new MeasureFact.Totalled(wsas, new BigDecimal("41")));
    }

    @Test
    void anEntryDoesNotCorrectItself() {
        var entry = new Course().entry(Measure.WSAS, Course.DAY, Optional.empty());

        assertThrows(
                IllegalArgumentException.class,
                () -> new Entry(
                        entry.id(),
                        entry.client(),
                        entry.measure(),
                        entry.on(),
                        entry.by(),
                        entry.at(),
                        Optional.of(entry.id())));
    }

    @Test
    void theSafetyPromptHasACause() {
        var id = new UUID(14, 1);

        assertThrows(
                IllegalArgumentException.class,
                () -> new MeasureFact.SafetyShown(Course.CLIENT, id, Measure.PHQ_9, 0, Course.NOON));
        assertThrows(
                IllegalArgumentException.class,
                () -> new MeasureFact.SafetyShown(Course.CLIENT, id, Measure.WSAS, 1, Course.NOON));
    }
}
