package io.vigil.signaling.client;

/** Why the stream to a server is over. */
public enum CloseReason {
    /** {@link SignalingClient#close} was called. */
    CLOSED_HERE(Again.NEVER),
    /** No connection, or cut before it was opened. */
    UNREACHABLE(Again.LATER),
    /** Whoever answered could not show the certificate that is trusted. */
    UNTRUSTED(Again.LATER),
    /** The server does not know this console's key. */
    UNKNOWN_KEY(Again.LATER),
    /** The same console key joined from elsewhere. */
    REPLACED(Again.NEVER),
    /** The server says that the rules were broken. */
    RULES_BROKEN(Again.LATER),
    SHUTTING_DOWN(Again.LATER),
    /** It was open, and was cut or fell silent. */
    LOST(Again.LATER),
    /** What answered does not speak this protocol. */
    NOT_UNDERSTOOD(Again.LATER);

    private enum Again {
        NEVER,
        LATER
    }

    private final Again again;

    CloseReason(Again again) {
        this.again = again;
    }

    /** Whether another attempt has a chance without anybody doing anything here. */
    public boolean worthAnotherAttempt() {
        return again == Again.LATER;
    }
}
