package io.vigil.console.app.jitsi.check;

/** What was tried did not come about. */
abstract sealed class Missed extends Exception permits NotReached, NoAnswer {
    private static final long serialVersionUID = 1;

    private final String how;

    Missed(String how) {
        super(how);
        this.how = how;
    }

    Missed(String how, Throwable cause) {
        super(how, cause);
        this.how = how;
    }

    /** For people, in few words. */
    String how() {
        return how;
    }
}
