package io.vigil.console.app.day;

import java.util.Optional;

/** Texts of a session as they go onto a line, no longer than a message takes. */
final class Written {
    private Written() {}

    /** Stripped, and cut where it is longer than {@code longest}, without splitting a character; empty if nothing is left. */
    static Optional<String> of(String text, int longest) {
        var written = text.strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.length() <= longest) {
            return Optional.of(written);
        }
        var end = Character.isHighSurrogate(written.charAt(longest - 1)) ? longest - 1 : longest;
        return Optional.of(written.substring(0, end));
    }
}
