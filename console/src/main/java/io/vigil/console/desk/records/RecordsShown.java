package io.vigil.console.desk.records;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What stands on the screen.
 *
 * @param called as the client is called
 * @param state what is awaited, what was done last, or why the list is empty; empty when there is nothing to say
 * @param left what was exported, the latest first
 * @param leftState what is said where {@code left} would be, when it is empty
 * @param mistyped what is said below the name that was typed; empty when nothing is
 */
record RecordsShown(
        String called,
        List<Row> rows,
        Doing doing,
        Notes notes,
        String state,
        List<Left> left,
        String leftState,
        String mistyped) {
    /** Whether a file is being written: one at a time. */
    enum Doing {
        READING,
        NOTHING,
        WRITING
    }

    /** Whether the psychotherapy notes were asked for. */
    enum Notes {
        CLOSED,
        ASKING
    }

    /**
     * One session.
     *
     * @param day in words
     * @param on the day itself, for the name of a file
     */
    record Row(UUID session, String day, LocalDate on) {}

    /**
     * Something that left the house.
     *
     * @param what the kind of file
     * @param when day and time
     * @param who exported it, and of which session
     */
    record Left(String what, String when, String who) {
        /** Who was here stays out of every log. */
        @Override
        public String toString() {
            return "Left[" + what + "]";
        }
    }

    RecordsShown {
        rows = List.copyOf(rows);
        left = List.copyOf(left);
    }

    RecordsShown with(List<Row> next, String said) {
        return new RecordsShown(called, next, Doing.NOTHING, notes, said, left, leftState, "");
    }

    RecordsShown with(Doing next, String said) {
        return new RecordsShown(called, rows, next, notes, said, left, leftState, "");
    }

    RecordsShown with(Notes next) {
        return new RecordsShown(called, rows, doing, next, state, left, leftState, "");
    }

    RecordsShown withLeft(List<Left> next, String said) {
        return new RecordsShown(called, rows, doing, notes, state, next, said, mistyped);
    }

    RecordsShown withMistyped(String said) {
        return new RecordsShown(called, rows, doing, notes, state, left, leftState, said);
    }

    @Override
    public String toString() {
        return "RecordsShown[" + rows.size() + ", " + doing + ", " + notes + "]";
    }
}
