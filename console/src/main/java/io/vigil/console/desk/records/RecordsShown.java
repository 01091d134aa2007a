package io.vigil.console.desk.records;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What stands on the screen.
 *
 * @param called as the client is called
 * @param state what is awaited, what was done last, or why the list is empty; empty when there is nothing to say
 * @param mistyped what is said below the name that was typed; empty when nothing is
 */
record RecordsShown(String called, List<Row> rows, Doing doing, Notes notes, String state, String mistyped) {
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

    RecordsShown {
        rows = List.copyOf(rows);
    }

    RecordsShown with(List<Row> next, String said) {
        return new RecordsShown(called, next, Doing.NOTHING, notes, said, "");
    }

    RecordsShown with(Doing next, String said) {
        return new RecordsShown(called, rows, next, notes, said, "");
    }

    RecordsShown with(Notes next) {
        return new RecordsShown(called, rows, doing, next, state, "");
    }

    RecordsShown withMistyped(String said) {
        return new RecordsShown(called, rows, doing, notes, state, said);
    }

    @Override
    public String toString() {
        return "RecordsShown[" + rows.size() + ", " + doing + ", " + notes + "]";
    }
}
