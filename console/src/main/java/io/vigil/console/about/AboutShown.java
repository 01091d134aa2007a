package io.vigil.console.about;

import io.vigil.console.about.BrowserAge.Verdict;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the therapist reads about the program.
 *
 * @param lines in their order
 * @param warning that the embedded browser is old, or its age cannot be told
 */
public record AboutShown(List<Line> lines, Optional<Notice> warning) {
    private static final Words WORDS = Words.of(AboutShown.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /**
     * One of them.
     *
     * @param name of what it tells
     * @param value what it tells
     */
    public record Line(String name, String value) {}

    public AboutShown {
        lines = List.copyOf(lines);
    }

    /** On this day, by the therapist's zone. */
    public static AboutShown of(Made made, LocalDate today) {
        var age = new BrowserAge(made.built(), today);
        return new AboutShown(
                List.of(
                        line("vigil", made.version().orElseGet(() -> WORDS.text("fromSources"))),
                        line("java", "Java " + made.java()),
                        line("chromium", chromium(made, age)),
                        line("library", library(made)),
                        line("vaults", made.vaults()),
                        line("licences", made.licences().orElseGet(() -> WORDS.text("notInstalled"))),
                        line("parts", made.billOfMaterials().orElseGet(() -> WORDS.text("notInstalled")))),
                warning(age));
    }

    private static Line line(String key, String value) {
        return new Line(WORDS.text(key), value);
    }

    private static String chromium(Made made, BrowserAge age) {
        var day = made.built().format(DAY);
        var told = age.verdict() == Verdict.NOT_KNOWN
                ? WORDS.text("chromium.built", made.chromium(), day)
                : WORDS.text("chromium.aged", made.chromium(), day, Long.toString(age.days()));
        return made.browser() == Made.Browser.RUNNING ? told : WORDS.text("chromium.notStarted", told);
    }

    private static String library(Made made) {
        return WORDS.text(made.calls() == Made.Calls.DIRECT ? "library.direct" : "library.conferences", made.library());
    }

    private static Optional<Notice> warning(BrowserAge age) {
        return switch (age.verdict()) {
            case RECENT -> Optional.empty();
            case OLD -> Optional.of(WORDS.notice("old", Long.toString(age.days())));
            case NOT_KNOWN -> Optional.of(WORDS.notice("clock", age.built().format(DAY)));
        };
    }
}
