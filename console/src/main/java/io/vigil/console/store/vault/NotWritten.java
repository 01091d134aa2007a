package io.vigil.console.store.vault;

/** The disk did not take it. Everything that was there before is there still. */
public final class NotWritten extends Exception {
    private static final long serialVersionUID = 1;

    public NotWritten(String what, Throwable cause) {
        super(what, cause);
    }

    public NotWritten(String what) {
        super(what);
    }
}
