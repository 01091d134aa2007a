package io.vigil.console.notes;

import java.time.Instant;

/** What is added to a signed note. It has its date and is never edited. {@link #toString} does not show the text. */
public record Addendum(Instant writtenAt, String text) {
    public Addendum {
        NoteText.keepable(text);
        if (text.isBlank()) {
            throw new IllegalArgumentException("an addendum says something, not " + text.length() + " blanks");
        }
    }

    @Override
    public String toString() {
        return "Addendum[" + text.length() + " characters, " + writtenAt + "]";
    }
}
