package io.vigil.crypto.vault;

/** The slots are whole, and this passphrase or recovery code opens none of them. */
public final class WrongPassphrase extends Exception {
    private static final long serialVersionUID = 1;

    WrongPassphrase(String what) {
        super(what);
    }
}
