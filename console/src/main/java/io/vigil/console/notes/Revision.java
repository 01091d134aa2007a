package io.vigil.console.notes;

import java.time.Instant;

/**
 * A note as it once stood. The newest revision of a draft is kept again at every save, under its number, until the next
 * one begins; every earlier revision stays as it is for good.
 *
 * @param number from 1, without gaps
 * @param text at most {@link NoteText#MOST_BYTES} in UTF-8; never shown by {@link #toString}
 * @param writtenAt when this text was kept last, or, of a signed revision, when it was signed
 */
public record Revision(int number, String text, Instant writtenAt, State state) {
    /** Whether a note may still be written on. */
    public enum State {
        DRAFT,
        SIGNED
    }

    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("revisions are numbered from 1, not from " + number);
        }
        NoteText.keepable(text);
    }

    /** The number, the length, the time and the state: what may stand in a log. */
    @Override
    public String toString() {
        return "Revision[" + number + ", " + text.length() + " characters, " + writtenAt + ", " + state + "]";
    }
}
