package io.vigil.crypto.envelope;

/** What stands here does not open: altered, moved, replaced by another version, or damaged. Nothing of it was read. */
public final class Tampered extends Exception {
    private static final long serialVersionUID = 1;

    public Tampered(String what) {
        super(what);
    }
}
