package io.vigil.console.link.talk;

/** So much has not been acknowledged that nothing more is kept: the other end has been away for long. */
public final class OutboxFull extends Exception {
    private static final long serialVersionUID = 1;

    OutboxFull(int kept) {
        super(kept + " messages wait for their acknowledgement");
    }
}
