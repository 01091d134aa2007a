package io.vigil.console.desk.day;

import java.util.List;

/** One line of a step: something to tick, to write or to grade, readings to take, or a heading between them. */
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
     * @param known what was known before today, to be read aloud and kept by its own words; never in the field by itself
     */
    record Entry(String id, String label, String kept, String offered, String note, List<ReadAloud> known)
            implements Row {
        public Entry {
            known = List.copyOf(known);
        }

        /** Of which nothing was known that has to be read aloud. */
        public Entry(String id, String label, String kept, String offered, String note) {
            this(id, label, kept, offered, note, List.of());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.entry(this);
        }
    }

    /**
     * What was known before today. It counts for nothing until somebody says that it was read aloud and is still right.
     *
     * @param value what is kept then
     * @param from where it is from, and how old it is
     * @param claim what is said by keeping it, for example {@code Read aloud: 911 is still right here}
     */
    record ReadAloud(String value, String from, String claim) {
        @Override
        public String toString() {
            return "ReadAloud[]";
        }
    }

    /**
     * Several lines to write, kept by a button: Enter begins the next line.
     *
     * @param offered what is carried over; it counts for nothing until it is kept
     */
    record Words(String id, String label, String kept, String offered, String note) implements Row {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }
    }

    /** What stands between the lines of a step, and is neither asked nor kept. */
    record Heading(String id, String text, Weight weight) implements Row {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    /**
     * Something that is graded by one of a few words, or by several that go together.
     *
     * @param chosen ids of the options that hold now
     */
    record Scale(String id, String text, List<Option> options, List<String> chosen) implements Row {
        public Scale {
            options = List.copyOf(options);
            chosen = List.copyOf(chosen);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scale(this);
        }
    }

    /** One word of a scale. */
    record Option(String id, String words) {}

    /**
     * Several short readings kept together: blood pressure and heart rate, which are needed, and what else was read.
     *
     * @param labels one a field, the needed ones first
     * @param note the last kept readings and what the limits say to them
     * @param earlier the readings of today, oldest first, when there are several
     * @param daysBefore the trend over earlier days under its own title, or nothing
     * @param correcting whether the last reading can still be put right
     */
    record Readings(
            String id,
            List<String> labels,
            Standing standing,
            String note,
            List<String> earlier,
            List<String> daysBefore,
            Correcting correcting)
            implements Row {
        public Readings {
            labels = List.copyOf(labels);
            earlier = List.copyOf(earlier);
            daysBefore = List.copyOf(daysBefore);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.readings(this);
        }
    }

    /** Whether what was kept last can still be put right. */
    enum Correcting {
        POSSIBLE,
        PAST
    }

    /** How a heading is written. */
    enum Weight {
        TITLE,
        PROSE
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

        R words(Words row);

        R heading(Heading row);

        R scale(Scale row);
    }
}
