package io.vigil.signaling.client;

/** What was asked of the server was not done. */
public final class NotAnswered extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;

    /** Who is to blame. */
    public enum Why {
        /** The server said no. */
        REFUSED,
        /** The stream ended, or was not open, before an answer came. */
        NO_STREAM
    }

    public NotAnswered(Why why, String what) {
        super(what);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
