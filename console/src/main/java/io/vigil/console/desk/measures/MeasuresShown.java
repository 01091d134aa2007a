package io.vigil.console.desk.measures;

import io.vigil.console.measures.Measure;
import io.vigil.console.words.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What stands on the screen of one client's measures.
 *
 * @param safety the safety prompt that waits for a word on what was done
 * @param state what became of the last entry, or what is awaited
 * @param page what is asked on the client's page, and what can be asked of it
 * @param card what stands beside the video wherever the therapist looks
 */
public record MeasuresShown(
        Measure chosen,
        Paper paper,
        Optional<Notice> safety,
        String state,
        List<Row> rows,
        Trend trend,
        OnThePage page,
        Optional<Card> card) {
    public MeasuresShown {
        rows = List.copyOf(rows);
    }

    /** What was answered stays out of every log. */
    @Override
    public String toString() {
        return "MeasuresShown[" + chosen + "]";
    }

    /** The place where an entry is made. */
    public sealed interface Paper {
        <R> R match(Cases<R> cases);
    }

    /** No entry is being made. */
    public record Resting(String begin, String source) implements Paper {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resting(this);
        }
    }

    /**
     * One question is asked.
     *
     * @param progress which one of how many
     * @param recall over what time is asked
     * @param answers what can be answered, by the keys 0, 1, 2 ...
     * @param given what stands answered
     */
    public record Asking(
            String progress, String recall, String question, List<String> answers, OptionalInt given, About about)
            implements Paper {
        public Asking {
            answers = List.copyOf(answers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asking(this);
        }
    }

    /**
     * A total is typed.
     *
     * @param name what the field is called
     * @param range what a total may be
     */
    public record Typing(String name, String typed, String range, About about) implements Paper {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.typing(this);
        }
    }

    /**
     * Everything was asked.
     *
     * @param score what it comes to, in words
     * @param clusters the sums of clusters, in one line
     */
    public record Ready(String score, String clusters, About about) implements Paper {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ready(this);
        }
    }

    /**
     * The client answered on their page; it is not kept as an entry yet.
     *
     * @param title what, and when it came
     * @param lines each item with its answer
     */
    public record Given(String title, String score, String clusters, List<String> lines) implements Paper {
        public Given {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.given(this);
        }

        /** What was answered stays out of every log. */
        @Override
        public String toString() {
            return "Given[]";
        }
    }

    /**
     * The line about the client's page.
     *
     * @param says what is there since when, or empty
     */
    public record OnThePage(String says, Act act) {
        static final OnThePage NOTHING = new OnThePage("", Act.NONE);
    }

    /** What can be asked of the page. */
    public enum Act {
        NONE,
        ASK,
        TAKE_BACK
    }

    /** What is seen of the measures of the client in the room when something else is looked at. */
    public record Card(Weight weight, String what, String meaning, String next) {
        /** How much it asks to be seen. */
        public enum Weight {
            /** The safety prompt. */
            SAFETY,
            /** Answers that wait for the therapist. */
            WAITING,
            /** The client has it before them. */
            READING
        }

        /** What was answered stays out of every log. */
        @Override
        public String toString() {
            return "Card[" + weight + "]";
        }
    }

    /**
     * What is true of the whole entry.
     *
     * @param on its day, as it was typed
     * @param correcting in whose place it will stand, or empty
     * @param fault what keeps it from being kept, or empty
     */
    public record About(String on, String correcting, String fault) {}

    /** One case for each paper. */
    public interface Cases<R> {
        R resting(Resting paper);

        R asking(Asking paper);

        R typing(Typing paper);

        R ready(Ready paper);

        R given(Given paper);
    }

    /**
     * One entry among the results.
     *
     * @param mayBeCorrected whether it still counts
     */
    public record Row(UUID entry, String on, String words, Standing mayBeCorrected) {}

    /** Whether an entry counts. */
    public enum Standing {
        COUNTS,
        CORRECTED
    }

    /**
     * The totals over the course.
     *
     * @param thresholds where another published range begins
     * @param said everything in the picture, in words
     */
    public record Trend(int most, List<Integer> thresholds, List<Point> points, List<LocalDate> journeys, String said) {
        public Trend {
            thresholds = List.copyOf(thresholds);
            points = List.copyOf(points);
            journeys = List.copyOf(journeys);
        }
    }

    /** One total. */
    public record Point(LocalDate on, double total) {}
}
