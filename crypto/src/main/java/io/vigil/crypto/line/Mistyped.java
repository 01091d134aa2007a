package io.vigil.crypto.line;

/** The text is not an invitation, or a character of it is wrong. The message holds nothing of the text. */
public final class Mistyped extends Exception {
    private static final long serialVersionUID = 1;

    Mistyped(String what) {
        super(what);
    }
}
