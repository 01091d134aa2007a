package io.vigil.console.measures.page;

import io.vigil.console.measures.Answers;
import io.vigil.console.measures.Questionnaire;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a page says was answered, not yet held against the questionnaire. An item that is not named was left open.
 *
 * @param of the questionnaire's name on the line, as {@link Paper#of()}
 * @param function what was answered to the question that is not scored
 */
public record PageAnswers(String of, int version, List<Ticked> items, OptionalInt function) {
    /**
     * The answer to one item.
     *
     * @param item its number, from 1
     * @param answer its place among the answers, from 0
     */
    public record Ticked(int item, int answer) {
        public Ticked {
            if (item < 1 || item > Paper.MOST_ITEMS) {
                throw new IllegalArgumentException("items are 1 to " + Paper.MOST_ITEMS + ", not " + item);
            }
            possible(answer);
        }

        @Override
        public String toString() {
            return "Ticked[" + item + "]";
        }
    }

    public PageAnswers {
        items = List.copyOf(items);
        Paper.name(of);
        Paper.version(version);
        function.ifPresent(PageAnswers::possible);
        var named = new HashSet<Integer>();
        for (var each : items) {
            if (!named.add(each.item())) {
                throw new IllegalArgumentException("item " + each.item() + " is answered twice");
            }
        }
    }

    private static void possible(int answer) {
        if (answer < 0 || answer >= Paper.MOST_ANSWERS) {
            throw new IllegalArgumentException("an answer is one of " + Paper.MOST_ANSWERS + " at most");
        }
    }

    /** As answers to this questionnaire in this wording; empty when they cannot be. */
    Optional<Answers> to(Questionnaire asked, int wording) {
        if (!of.equals(Paper.name(asked)) || version != wording || !fits(asked)) {
            return Optional.empty();
        }
        var answers = Answers.none(asked);
        for (var each : items) {
            answers = answers.with(each.item() - 1, each.answer());
        }
        return Optional.of(function.isPresent() ? answers.withFunction(function.getAsInt()) : answers);
    }

    private boolean fits(Questionnaire asked) {
        return items.stream().allMatch(each -> each.item() <= asked.items() && each.answer() <= asked.highest())
                && (function.isEmpty() || (asked.asksForFunction() && function.getAsInt() <= asked.highest()));
    }

    /** What was answered stays out of every log. */
    @Override
    public String toString() {
        return "PageAnswers[" + of + " " + version + "]";
    }
}
