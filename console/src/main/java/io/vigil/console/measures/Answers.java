package io.vigil.console.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What was answered to the items of one questionnaire. An item without an answer is missing, and is not 0.
 *
 * @param items one for each item, in their order
 * @param function what was answered to the question that is not scored
 */
public record Answers(Questionnaire of, List<OptionalInt> items, OptionalInt function) {
    public Answers {
        items = List.copyOf(items);
        if (items.size() != of.items()) {
            throw new IllegalArgumentException(of + " has " + of.items() + " items, not " + items.size());
        }
        items.forEach(answer -> bounded(of, answer));
        bounded(of, function);
        if (function.isPresent() && !of.asksForFunction()) {
            throw new IllegalArgumentException(of + " asks nothing that is not scored");
        }
    }

    /** Nothing answered yet. */
    public static Answers none(Questionnaire of) {
        return new Answers(of, Collections.nCopies(of.items(), OptionalInt.empty()), OptionalInt.empty());
    }

    /**
     * The same with another answer.
     *
     * @param place of the item, from 0
     */
    public Answers with(int place, int answer) {
        var next = new ArrayList<>(items);
        next.set(place, OptionalInt.of(answer));
        return new Answers(of, next, function);
    }

    public Answers withFunction(int answer) {
        return new Answers(of, items, OptionalInt.of(answer));
    }

    /** How many items have no answer. */
    public int missing() {
        return (int) items.stream().filter(OptionalInt::isEmpty).count();
    }

    /** The sum of all items; empty while any is missing: nothing is filled in for it. */
    public OptionalInt total() {
        return sum(1, of.items());
    }

    /** The sum of a cluster's items; empty while any of them is missing. */
    public OptionalInt total(Questionnaire.Cluster cluster) {
        return sum(cluster.first(), cluster.last());
    }

    /** The answer to the item about death and self-harm, if it is one that the therapist has to hear of at once. */
    public OptionalInt ofConcern() {
        var asked = of == Questionnaire.PHQ_9 ? items.get(Questionnaire.ITEM_OF_SAFETY - 1) : OptionalInt.empty();
        return asked.orElse(0) > 0 ? asked : OptionalInt.empty();
    }

    private OptionalInt sum(int first, int last) {
        var asked = items.subList(first - 1, last);
        return asked.stream().allMatch(OptionalInt::isPresent)
                ? OptionalInt.of(asked.stream()
                        .flatMapToInt(answer -> IntStream.of(answer.getAsInt()))
                        .sum())
                : OptionalInt.empty();
    }

    private static void bounded(Questionnaire of, OptionalInt answer) {
        if (answer.orElse(0) < 0 || answer.orElse(0) > of.highest()) {
            throw new IllegalArgumentException(of + " is answered with 0 to " + of.highest() + ", not " + answer);
        }
    }

    /** What was answered stays out of every log. */
    @Override
    public String toString() {
        return "Answers[" + of + ", missing=" + missing() + "]";
    }
}
