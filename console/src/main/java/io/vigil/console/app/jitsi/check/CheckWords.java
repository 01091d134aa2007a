package io.vigil.console.app.jitsi.check;

import io.vigil.console.words.Words;
import org.jspecify.annotations.Nullable;

/** What a check says. */
final class CheckWords {
    private static final Words WORDS = Words.of(CheckWords.class);
    private static final int MOST_CHARACTERS = 160;

    private CheckWords() {}

    static String text(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    /** What a server said, fit for a terminal: one line, bounded, nothing that moves the cursor. */
    static String plain(@Nullable String said) {
        var line = said == null ? "" : said.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) + "…" : line;
    }
}
