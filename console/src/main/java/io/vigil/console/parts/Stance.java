package io.vigil.console.parts;

import io.vigil.console.words.Bounds;
import java.time.LocalDate;

/**
 * How a part stood to ketamine on a day.
 *
 * @param words what it said, and its condition if it has one
 */
public record Stance(LocalDate on, View view, String words) {
    /** What a part says to ketamine. */
    public enum View {
        NOT_ASKED,
        OBJECTS,
        UNSURE,
        AGREES_IF,
        AGREES
    }

    public Stance {
        words = Bounds.text("what a part says of ketamine", words).strip();
    }

    @Override
    public String toString() {
        return "Stance[]";
    }
}
