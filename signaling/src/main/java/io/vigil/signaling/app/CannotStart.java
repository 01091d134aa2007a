package io.vigil.signaling.app;

/** Why the server did not start, for the person who started it: what happened, what it means, what to do now. */
final class CannotStart extends Exception {
    private static final long serialVersionUID = 1;

    CannotStart(String happened, String means, String now) {
        super(happened + " " + means + " " + now);
    }

    CannotStart(String happened, String means, String now, Throwable cause) {
        super(happened + " " + means + " " + now, cause);
    }

    /** The three sentences. */
    String notice() {
        return String.valueOf(getMessage());
    }
}
