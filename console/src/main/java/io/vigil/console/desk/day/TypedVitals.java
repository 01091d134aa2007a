package io.vigil.console.desk.day;

import io.vigil.console.desk.day.RowAsks.TypedReadings;
import io.vigil.console.session.command.SessionCommand.TakeVitals;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Readings as they were typed. What is no figure is asked for as one that no body has, which the session refuses. */
final class TypedVitals {
    private static final Pattern BETWEEN_FIGURES = Pattern.compile("[^\\p{L}\\p{N}.,-]+");
    private static final int NO_FIGURE = 0;
    private static final int NEEDED = 3;
    private static final int MOST = 5;

    private TypedVitals() {}

    static TakeVitals of(TypedReadings typed) {
        var figures = typed.figures();
        return new TakeVitals(
                figure(figures, 0),
                figure(figures, 1),
                figure(figures, 2),
                optional(figures, 3),
                optional(figures, 4),
                typed.by());
    }

    /** Blood pressure and heart rate, then oxygen and breaths when they were read: 118/76 64 97 14. */
    static TakeVitals ofLine(String line) {
        var figures = Arrays.stream(BETWEEN_FIGURES.split(line, -1))
                .filter(figure -> !figure.isEmpty())
                .toList();
        return figures.size() < NEEDED || figures.size() > MOST
                ? new TakeVitals(NO_FIGURE, NO_FIGURE, NO_FIGURE)
                : of(new TypedReadings(figures, Optional.empty()));
    }

    private static int figure(List<String> figures, int place) {
        var typed = place < figures.size() ? figures.get(place).strip() : "";
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : NO_FIGURE;
    }

    private static OptionalInt optional(List<String> figures, int place) {
        var isEmpty = place >= figures.size() || figures.get(place).isBlank();
        return isEmpty ? OptionalInt.empty() : OptionalInt.of(figure(figures, place));
    }
}
