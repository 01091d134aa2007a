package io.vigil.console.app.jitsi.check;

/** What was waited for did not come. */
final class NoAnswer extends Missed {
    private static final long serialVersionUID = 1;

    NoAnswer(String how) {
        super(how);
    }
}
