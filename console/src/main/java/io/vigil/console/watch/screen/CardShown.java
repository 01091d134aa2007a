package io.vigil.console.watch.screen;

import io.vigil.console.watch.pipe.Card;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the watch's window shows.
 *
 * @param title of the card, or why there is none
 * @param lines to be read aloud
 * @param calls whom to call, in order
 * @param ago since the console died, as it is said: "0:42"
 */
public record CardShown(Notice notice, String title, List<String> lines, List<Card.Call> calls, String ago) {
    private static final Words WORDS = Words.of(CardShown.class);

    public CardShown {
        lines = List.copyOf(lines);
        calls = List.copyOf(calls);
    }

    /**
     * What became of the console, above the card that was kept.
     *
     * @param card empty if the console had given none
     * @param since the console died
     */
    public static CardShown of(Cause cause, Optional<Card> card, Duration since) {
        var notice = WORDS.notice(cause.name());
        var ago = WORDS.text("ago", clock(since));
        if (card.isPresent()) {
            return new CardShown(
                    notice, card.get().title(), card.get().lines(), card.get().calls(), ago);
        }
        var key = cause == Cause.CANNOT_START ? "noNeed" : "noCard";
        return new CardShown(
                notice,
                WORDS.text(key + ".title"),
                WORDS.text(key + ".lines").lines().toList(),
                List.of(),
                ago);
    }

    boolean sameCard(CardShown other) {
        return title.equals(other.title) && lines.equals(other.lines) && calls.equals(other.calls);
    }

    /** The whole card for another program. */
    public String copied() {
        return Stream.of(
                        Stream.of(title),
                        lines.stream(),
                        calls.stream().map(call -> call.whom() + ": " + call.number()))
                .flatMap(rows -> rows)
                .collect(Collectors.joining("\n"));
    }

    private static String clock(Duration since) {
        var minutes = since.toHours() > 0
                ? since.toHours() + ":" + twoDigits(since.toMinutesPart())
                : Integer.toString(since.toMinutesPart());
        return minutes + ":" + twoDigits(since.toSecondsPart());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    @Override
    public String toString() {
        return "CardShown of " + lines.size() + " lines and " + calls.size() + " numbers, " + notice.what();
    }
}
