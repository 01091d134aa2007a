package io.vigil.console.store.vault;

/** Something on the disk is not as it was written. Names the place, never content. What is whole stays readable. */
public final class VaultDamaged extends Exception {
    private static final long serialVersionUID = 1;

    private final Place place;

    /** What is damaged. */
    public enum Place {
        /** The file that the passphrase opens: without it, only a backup helps. */
        SLOTS,
        /** The head page or the identity of a vault: the file is not opened. */
        HEADER,
        /** One record, or a row that is missing, added or older than it was. */
        RECORD,
        /** The log of facts. */
        LOG,
        /** A file that should be there is not. */
        MISSING
    }

    public VaultDamaged(Place place, String what) {
        super(what);
        this.place = place;
    }

    public VaultDamaged(Place place, String what, Throwable cause) {
        super(what, cause);
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
