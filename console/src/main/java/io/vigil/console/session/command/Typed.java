package io.vigil.console.session.command;

import io.vigil.console.words.Bounds;
import java.util.Arrays;

/** What was typed or pasted into a wish: too long is refused in words, and what nobody types on purpose is left out. */
final class Typed {
    private Typed() {}

    /** Whether any of these is longer than what a person writes in a session. */
    static boolean isTooLong(String... texts) {
        return Arrays.stream(texts).anyMatch(text -> text.length() > Bounds.TEXT_CHARACTERS);
    }

    static boolean isTooLongForALine(String text) {
        return text.length() > Bounds.LINE_CHARACTERS;
    }

    /** Without control characters and half characters, which no disk gives back as they were. */
    static String clean(String text) {
        return Bounds.text("what was typed", text).strip();
    }

    /** The same of a name. */
    static String line(String text) {
        return Bounds.line("a name", text);
    }

    /** As much of it as is kept: for what is never refused. */
    static String cut(String text) {
        return clean(text.substring(0, Math.min(text.length(), Bounds.TEXT_CHARACTERS)));
    }
}
