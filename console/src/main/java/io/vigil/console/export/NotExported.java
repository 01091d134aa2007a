package io.vigil.console.export;

/** A file was not written. The message says why, and nothing of a name, a place or a content. */
public final class NotExported extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;

    /** What stands in the way, as far as it is known; each has its own sentences. */
    public enum Why {
        DISK_FULL,
        NOT_ALLOWED,
        NO_FOLDER,
        /** Something is there already, and nothing is written over. */
        PLACE_TAKEN,
        /** A part of the file was written and could not be taken away again. */
        PART_LEFT,
        UNKNOWN
    }

    NotExported(Why why) {
        super("not exported: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
