package io.vigil.signaling.web.stream;

import io.vigil.signaling.xmpp.Element;

/** The socket of a bound stream, as the hall's thread sees it. What is said is written in order, later. */
interface Outgoing {
    void deliver(Element element);

    /** Says {@code lastWords}, a stream error, and closes. */
    void end(Element lastWords);
}
