package io.vigil.signaling.web;

/** The server does not listen. */
public final class NotStarted extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;

    /** What stood in the way. */
    public enum Why {
        /** The port is taken, or this machine has no such address. */
        ADDRESS,
        /** The certificate or its key cannot be read, or do not belong together. */
        CERTIFICATE,
        /** Without TLS on an address that others can reach. */
        PLAIN_OFF_LOOPBACK
    }

    NotStarted(Why why, String what, Throwable cause) {
        super(what, cause);
        this.why = why;
    }

    NotStarted(Why why, String what) {
        super(what);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
