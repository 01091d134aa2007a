package io.vigil.console.watch;

import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the watch's window shows.
 *
 * @param card empty if the console had given none
 * @param ago since the console died, as it is said: "0:42"
 */
record CardShown(Notice notice, Optional<Card> card, String ago) {
    private static final Words WORDS = Words.of(CardShown.class);

    static CardShown of(Cause cause, Optional<Card> card, Duration since) {
        return new CardShown(
                WORDS.notice(cause.name()),
                card,
                WORDS.text(
                        "ago",
                        since.toMinutes() + ":" + (since.toSecondsPart() < 10 ? "0" : "") + since.toSecondsPart()));
    }

    String title() {
        return card.map(Card::title).orElse(WORDS.text("noCard.title"));
    }

    /** To be read aloud. */
    String lines() {
        return card.map(kept -> String.join("\n", kept.lines())).orElse(WORDS.text("noCard.lines"));
    }

    /** The whole card for another program. */
    String copied() {
        return Stream.concat(
                        Stream.of(title(), lines()),
                        card.stream()
                                .flatMap(kept -> kept.calls().stream())
                                .map(call -> call.whom() + ": " + call.number()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "CardShown " + notice.what() + " " + card;
    }
}
