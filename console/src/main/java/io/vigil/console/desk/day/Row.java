package io.vigil.console.desk.day;

import java.util.List;

/** One line of a step: something to tick, something to write, or readings to take. */
public sealed interface Row {
    String id();

    <R> R match(Cases<R> cases);

    /**
     * Something that is so or is not so yet.
     *
     * @param note what is known of it beside the text, for example when it was ticked or why it was waived
     */
    record Tick(String id, String text, Standing standing, String note, Waiving waiving) implements Row {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tick(this);
        }
    }

    /**
     * Something to write, kept on Enter.
     *
     * @param kept what is kept, or empty
     * @param offered what stands in the field before anything was kept; it counts for nothing until it is kept
     */
    record Entry(String id, String label, String kept, String offered, String note) implements Row {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.entry(this);
        }
    }

    /**
     * Several short readings kept together, for example blood pressure and heart rate.
     *
     * @param labels one a field
     * @param note the last kept readings and what the limits say to them
     */
    record Readings(String id, List<String> labels, Standing standing, String note) implements Row {
        public Readings {
            labels = List.copyOf(labels);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.readings(this);
        }
    }

    /** How a line stands. */
    enum Standing {
        OPEN,
        KEPT,
        WAIVED,
        REFUSED
    }

    /** Whether a line may be waived with a reason. */
    enum Waiving {
        NEVER,
        WITH_A_REASON
    }

    /** One answer for each kind of row. */
    interface Cases<R> {
        R tick(Tick row);

        R entry(Entry row);

        R readings(Readings row);
    }
}
