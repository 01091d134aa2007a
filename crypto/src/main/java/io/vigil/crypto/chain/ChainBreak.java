package io.vigil.crypto.chain;

/** The log or its head is not as it was written. Names the place, never content. */
public final class ChainBreak extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** What does not fit. */
    public enum Kind {
        /** The head was altered. */
        HEAD,
        /** A link is missing in the middle. */
        GAP,
        /** A link was altered, or stands where another stood. */
        LINK,
        /** The last links are missing, or there are more than the head knows. */
        END,
        /** A record was altered, removed, added, or replaced by an older one. */
        STATE
    }

    public ChainBreak(Kind kind, String what) {
        super(what);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
