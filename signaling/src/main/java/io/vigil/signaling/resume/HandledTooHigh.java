package io.vigil.signaling.resume;

import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.Stanzas;

/** The peer says that it handled more stanzas than were sent to it (XEP-0198 §4): the two count differently for good. */
public final class HandledTooHigh extends Exception {
    private static final long serialVersionUID = 1;

    private final long handled;
    private final long sent;

    HandledTooHigh(long handled, long sent) {
        super(handled + " handled of " + sent);
        this.handled = handled;
        this.sent = sent;
    }

    /** What the stream ends with. */
    public Element streamError() {
        return Stanzas.streamError("undefined-condition")
                .with(Element.of("handled-count-too-high", Namespaces.STREAM_MANAGEMENT)
                        .with("h", Long.toString(handled))
                        .with("send-count", Long.toString(sent)));
    }
}
