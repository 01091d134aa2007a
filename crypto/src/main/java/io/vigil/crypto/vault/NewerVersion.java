package io.vigil.crypto.vault;

/** Written by a later release in a form that this one does not read. Nothing was changed. */
public final class NewerVersion extends Exception {
    private static final long serialVersionUID = 1;

    public NewerVersion(String what) {
        super(what);
    }
}
