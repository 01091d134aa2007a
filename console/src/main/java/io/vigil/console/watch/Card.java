package io.vigil.console.watch;

import java.util.List;
import java.util.stream.Stream;

/**
 * The card to read aloud when the console is gone. It is kept in memory only, on both ends, and never logged.
 *
 * @param title what this is about, one line
 * @param lines to be read aloud, most urgent first: where, who, what was taken and when
 * @param numbers whom to call, in order
 */
public record Card(String title, List<String> lines, List<Number> numbers) {
    /** More would not be found in time, and would not fit the pipe at once. */
    static final int MOST_ROWS = 40;

    static final int LONGEST = 400;

    /**
     * Whom to call.
     *
     * @param whom who answers there, a name or a role
     * @param number as it is dialled
     */
    public record Number(String whom, String number) {
        @Override
        public String toString() {
            return "Number";
        }
    }

    /** @throws IllegalArgumentException if there is no title, or more than a card holds */
    public Card {
        lines = List.copyOf(lines);
        numbers = List.copyOf(numbers);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a card without a title");
        }
        if (lines.size() > MOST_ROWS || numbers.size() > MOST_ROWS) {
            throw new IllegalArgumentException(lines.size() + " lines and " + numbers.size() + " numbers on one card");
        }
        Stream.concat(lines.stream(), numbers.stream().flatMap(one -> Stream.of(one.whom(), one.number())))
                .filter(text -> text.length() > LONGEST)
                .findAny()
                .ifPresent(text -> {
                    throw new IllegalArgumentException(text.length() + " characters in one line of a card");
                });
    }

    @Override
    public String toString() {
        return "Card of " + lines.size() + " lines and " + numbers.size() + " numbers";
    }
}
