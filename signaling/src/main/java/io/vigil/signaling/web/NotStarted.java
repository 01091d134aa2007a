package io.vigil.signaling.web;

/** The server could not listen: a port in use, a certificate that cannot be read. Nothing was started. */
public final class NotStarted extends Exception {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        PORT_IN_USE,
        ADDRESS_NOT_HERE,
        BAD_CERTIFICATE,
        /** Expired, or not begun yet: every browser would turn away. */
        OUT_OF_DATE
    }

    private final Reason reason;

    NotStarted(Reason reason, String what) {
        super(what);
        this.reason = reason;
    }

    NotStarted(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
