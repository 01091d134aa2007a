package io.vigil.signaling.app;

/** Why the server does not start, in three sentences: what happened, what it means, what to do. */
final class CannotStart extends Exception {
    private static final long serialVersionUID = 1;

    CannotStart(String happened, String means, String next) {
        super(happened + "\n" + means + "\n" + next);
    }
}
