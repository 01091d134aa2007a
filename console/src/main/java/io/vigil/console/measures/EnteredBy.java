package io.vigil.console.measures;

import io.vigil.console.words.Words;

/** Whose hand entered the answers. */
public enum EnteredBy {
    /** The therapist, as the client said them. */
    THERAPIST,
    /** The client, on the guest page. */
    CLIENT;

    private static final Words WORDS = Words.of(EnteredBy.class);

    /** In words. */
    public String text() {
        return WORDS.text("enteredBy." + this);
    }
}
