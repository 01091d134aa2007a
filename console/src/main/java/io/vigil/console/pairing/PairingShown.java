package io.vigil.console.pairing;

import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the therapist and the administrator read about the server.
 *
 * @param place which server it is, in words
 * @param line for its file of consoles
 * @param rows one for each step, once it was tested
 */
public record PairingShown(String place, String line, List<Row> rows) {
    private static final Words WORDS = Words.of(PairingShown.class);

    /** How a step stands. */
    public enum State {
        FINE,
        WRONG,
        NOT_LOOKED_AT
    }

    /**
     * One step.
     *
     * @param words what is so, what is wrong, or what was not looked at
     * @param fault what is wrong, in three sentences
     */
    public record Row(Step step, State state, String words, Optional<Notice> fault) {}

    public PairingShown {
        rows = List.copyOf(rows);
    }

    /**
     * With what a test found, if there was one.
     *
     * @param server its address as people know it; empty for the console's own server
     */
    public static PairingShown of(Optional<String> server, KeyLine line, Optional<ServerTest> test) {
        return new PairingShown(
                server.map(it -> WORDS.text("place.practice", it)).orElseGet(() -> WORDS.text("place.own")),
                line.text(),
                test.map(it -> Arrays.stream(Step.values())
                                .map(step -> row(step, it))
                                .toList())
                        .orElse(List.of()));
    }

    private static Row row(Step step, ServerTest test) {
        if (test.fine().contains(step)) {
            return new Row(step, State.FINE, WORDS.text(step.name() + ".fine"), Optional.empty());
        }
        return test.faults().stream()
                .filter(fault -> fault.step() == step)
                .findFirst()
                .map(PairingShown::notice)
                .map(notice -> new Row(step, State.WRONG, notice.what(), Optional.of(notice)))
                .orElseGet(() ->
                        new Row(step, State.NOT_LOOKED_AT, WORDS.text(step.name() + ".notLookedAt"), Optional.empty()));
    }

    private static Notice notice(Fault fault) {
        return WORDS.notice(fault.name());
    }
}
