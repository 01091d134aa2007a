package io.vigil.console.words;

/**
 * Something the therapist has to know, in three sentences.
 *
 * @param what what happened
 * @param meaning what it means for the client
 * @param next what to do now
 */
public record Notice(String what, String meaning, String next) {
    public Notice {
        if (what.isBlank() || meaning.isBlank() || next.isBlank()) {
            throw new IllegalArgumentException(
                    "a notice has three sentences, not: " + what + "|" + meaning + "|" + next);
        }
    }
}
