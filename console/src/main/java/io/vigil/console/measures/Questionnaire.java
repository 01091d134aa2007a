package io.vigil.console.measures;

import io.vigil.console.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A questionnaire whose items may be shown: how many there are, how they are answered, and what the published authors
 * call the range a total falls in. The wording stands in {@code words.properties}, word for word.
 *
 * @see <a href="https://www.phqscreeners.com">PHQ-9 and GAD-7, with their instruction manual</a>
 * @see <a href="https://www.ptsd.va.gov/professional/assessment/adult-sr/ptsd-checklist.asp">PCL-5</a>
 */
public enum Questionnaire {
    /** Kroenke, Spitzer and Williams 2001, doi:10.1046/j.1525-1497.2001.016009606.x. */
    PHQ_9(9, 3),
    /** Spitzer, Kroenke, Williams and Löwe 2006, doi:10.1001/archinte.166.10.1092. */
    GAD_7(7, 3),
    /** Weathers and others 2013; the cut-point of 31 to 33 by Bovin and others 2016, doi:10.1037/pas0000254. */
    PCL_5(20, 4);

    /** The item of the PHQ-9 that asks about death and self-harm, from 1. */
    public static final int ITEM_OF_SAFETY = 9;

    private static final Words WORDS = Words.of(Questionnaire.class);

    private final int items;
    private final int highest;

    /**
     * Items that are also summed by themselves.
     *
     * @param letter as DSM-5 letters its criteria
     * @param first the number of its first item, from 1
     * @param last the number of its last item
     */
    public record Cluster(String letter, int first, int last) {
        /** How many items it has. */
        public int items() {
            return last - first + 1;
        }
    }

    Questionnaire(int items, int highest) {
        this.items = items;
        this.highest = highest;
    }

    /**
     * Which wording is shown. Answers are taken for the wording to which they were given: when a word of the recall, an item
     * or an answer changes, this number does.
     */
    public int version() {
        return 1;
    }

    /** The measure it makes up. */
    public Measure measure() {
        return Measure.valueOf(name());
    }

    /** How many items are scored. */
    public int items() {
        return items;
    }

    /** The highest answer to an item; the lowest is 0. */
    public int highest() {
        return highest;
    }

    /** The highest total there is. */
    public int most() {
        return items * highest;
    }

    /** The totals at which another range begins, in ascending order, from 0. */
    public List<Integer> thresholds() {
        return switch (this) {
            case PHQ_9 -> List.of(0, 5, 10, 15, 20);
            case GAD_7 -> List.of(0, 5, 10, 15);
            case PCL_5 -> List.of(0, 31);
        };
    }

    /** The clusters of its items, none where the authors sum none. */
    public List<Cluster> clusters() {
        return this == PCL_5
                ? List.of(
                        new Cluster("B", 1, 5),
                        new Cluster("C", 6, 7),
                        new Cluster("D", 8, 14),
                        new Cluster("E", 15, 20))
                : List.of();
    }

    /** The sentence above the items: over what time is asked, and what. */
    public String recall() {
        return text("recall");
    }

    /**
     * The item's own words.
     *
     * @param number from 1
     */
    public String item(int number) {
        if (number < 1 || number > items) {
            throw new IllegalArgumentException(this + " has items 1 to " + items + ", not " + number);
        }
        return text("item." + number);
    }

    /** What can be answered to an item, the lowest first. */
    public List<String> answers() {
        return IntStream.rangeClosed(0, highest)
                .mapToObj(answer -> text("answer." + answer))
                .toList();
    }

    /** Whether a last question is asked that is not scored: how difficult the problems made it. */
    public boolean asksForFunction() {
        return this == PHQ_9;
    }

    /** The question that is not scored. @throws java.util.MissingResourceException where there is none */
    public String function() {
        return text("function");
    }

    /** What can be answered to {@link #function}, the lowest first. */
    public List<String> functionAnswers() {
        return IntStream.rangeClosed(0, highest)
                .mapToObj(answer -> text("function." + answer))
                .toList();
    }

    /** What the authors call the range in which {@code total} lies. */
    public String band(int total) {
        if (total < 0 || total > most()) {
            throw new IllegalArgumentException(this + " goes from 0 to " + most() + ", not " + total);
        }
        return text(
                "band." + thresholds().stream().filter(from -> from <= total).reduce(0, Math::max));
    }

    /** What a cluster is about, in a word or two. */
    public String about(Cluster cluster) {
        return text("cluster." + cluster.letter());
    }

    private String text(String key) {
        return WORDS.text(name() + "." + key);
    }
}
