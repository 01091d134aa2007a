package io.vigil.crypto.proof;

/** What was given as a key is none, or one of another kind. The message holds nothing of the key. */
public final class BadKey extends Exception {
    private static final long serialVersionUID = 1;

    BadKey(String what) {
        super(what);
    }
}
