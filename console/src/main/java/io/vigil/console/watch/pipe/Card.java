package io.vigil.console.watch.pipe;

import java.util.List;
import java.util.stream.Stream;

/**
 * The card to read aloud when the console is gone. It is kept in memory only, on both ends, and never logged.
 *
 * @param title what this is about, one line
 * @param lines to be read aloud, most urgent first: where, who, what was taken and when
 * @param calls whom to call, in order
 */
public record Card(String title, List<String> lines, List<Call> calls) {
    /** More would not be found in time, and would not fit the pipe at once. */
    static final int MOST_ROWS = 40;

    static final int LONGEST = 1000;

    /**
     * Whom to call.
     *
     * @param whom who answers there, a name or a role
     * @param number as it is dialled
     */
    public record Call(String whom, String number) {
        @Override
        public String toString() {
            return "Call";
        }
    }

    /** @throws IllegalArgumentException if there is no title, or more than a card holds */
    public Card {
        lines = List.copyOf(lines);
        calls = List.copyOf(calls);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a card without a title");
        }
        if (lines.size() > MOST_ROWS || calls.size() > MOST_ROWS) {
            throw new IllegalArgumentException(lines.size() + " lines and " + calls.size() + " calls on one card");
        }
        Stream.of(Stream.of(title), lines.stream(), calls.stream().flatMap(one -> Stream.of(one.whom(), one.number())))
                .flatMap(rows -> rows)
                .filter(text -> text.length() > LONGEST)
                .findAny()
                .ifPresent(text -> {
                    throw new IllegalArgumentException(text.length() + " characters in one line of a card");
                });
    }

    @Override
    public String toString() {
        return "Card of " + lines.size() + " lines and " + calls.size() + " numbers";
    }
}
