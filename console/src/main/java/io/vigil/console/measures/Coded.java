package io.vigil.console.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The scores that go into a document which other programs read: of each questionnaire that has a code there, the last that
 * counts by the day of the document.
 *
 * @param loinc its code (domain.md §8)
 * @param on the day on which it was answered
 */
public record Coded(Measure measure, String loinc, LocalDate on, int total) {
    /** By {@code day}, in the order of the measures. What was corrected, or comes to no total, is none. */
    public static List<Coded> by(LocalDate day, MeasureHistory history) {
        return List.of(Measure.values()).stream()
                .flatMap(measure -> code(measure).flatMap(code -> last(measure, code, day, history)).stream())
                .toList();
    }

    private static Optional<Coded> last(Measure measure, String loinc, LocalDate day, MeasureHistory history) {
        return history.of(measure).stream()
                .filter(taken -> taken.counts() && !taken.entry().on().isAfter(day))
                .filter(taken -> taken.score().total().isPresent())
                .max(Comparator.comparing(
                                (MeasureHistory.Taken taken) -> taken.entry().on())
                        .thenComparing(taken -> taken.entry().at()))
                .map(taken -> new Coded(
                        measure,
                        loinc,
                        taken.entry().on(),
                        taken.score().total().orElseThrow().intValueExact()));
    }

    private static Optional<String> code(Measure measure) {
        return switch (measure) {
            case PHQ_9 -> Optional.of("44261-6");
            case GAD_7 -> Optional.of("70274-6");
            case PCL_5, C_SSRS, WSAS, CADSS, MEQ_30 -> Optional.empty();
        };
    }

    /** A client's score stays out of every log. */
    @Override
    public String toString() {
        return "Coded[" + measure + "]";
    }
}
