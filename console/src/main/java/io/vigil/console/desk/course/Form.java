package io.vigil.console.desk.course;

import java.util.List;

/**
 * What is asked for a fact, without a thought of how it is drawn.
 *
 * @param keep what the button says that keeps it
 */
record Form(List<Entry> entries, String keep) {
    /** How something is written. */
    enum Kind {
        DATE,
        LINE,
        AREA,
        /** One of a few. */
        ONE,
        /** Any of a few. */
        SOME
    }

    /**
     * One thing that is asked. What is typed is text: the id of what was chosen, several between commas.
     *
     * @param id under which it is typed
     * @param name as it stands above it
     * @param options to choose from; none where one writes
     * @param first what stands there before anything was typed
     */
    record Entry(String id, Kind kind, String name, List<Option> options, String first) {
        Entry {
            options = List.copyOf(options);
        }
    }

    /** What can be chosen. */
    record Option(String id, String words) {}

    Form {
        entries = List.copyOf(entries);
    }

    /** Where there is nothing to write. */
    static final Form NONE = new Form(List.of(), "");
}
