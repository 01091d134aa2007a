package io.vigil.crypto.vault;

/** The bytes that hold the slots are not as they were written. Says where, never content. */
public final class SlotsDamaged extends Exception {
    private static final long serialVersionUID = 1;

    SlotsDamaged(String what) {
        super(what);
    }
}
