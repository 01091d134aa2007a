package io.vigil.signaling.xmpp;

/** A frame that is not one whole stanza within the limits. The message holds nothing of the frame. */
public final class BadStanza extends Exception {
    private static final long serialVersionUID = 1;

    private final StreamCondition condition;

    BadStanza(StreamCondition condition, String what) {
        super(what);
        this.condition = condition;
    }

    /** With what the stream is to end. */
    public StreamCondition condition() {
        return condition;
    }
}
