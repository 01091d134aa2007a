package io.vigil.console.notes.form;

import java.util.Optional;

/** What the line key does in a list: the next entry begins by itself, and an empty one ends the list. */
public final class NextEntry {
    private NextEntry() {}

    /**
     * What stands at the start of the line after {@code line}, when the cursor was behind {@code before} characters of
     * it: the mark of the next entry, or nothing special. Empty where the entry is empty: its mark goes, and no line
     * begins.
     */
    public static Optional<String> after(String line, int before) {
        var it = Line.of(line);
        if (!it.isEntry() || before < it.start()) {
            return Optional.of("");
        }
        if (line.substring(it.start()).isBlank()) {
            return Optional.empty();
        }
        return Optional.of("  ".repeat(it.level()) + mark(line, it) + " ");
    }

    private static String mark(String line, Line it) {
        var own = line.substring(0, it.start()).strip();
        if (it.kind() == Line.Kind.BULLET) {
            return own;
        }
        return (Integer.parseInt(it.mark()) + 1) + own.substring(it.mark().length());
    }
}
