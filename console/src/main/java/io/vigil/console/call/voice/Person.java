package io.vigil.console.call.voice;

/** Everybody who may have a voice in a session. */
public enum Person {
    THERAPIST,
    CLIENT,
    SITTER,
    PRESCRIBER;

    /** Whether it is somebody beside the client, whom the therapist can speak with for a moment. */
    public boolean isBeside() {
        return this == SITTER || this == PRESCRIBER;
    }
}
