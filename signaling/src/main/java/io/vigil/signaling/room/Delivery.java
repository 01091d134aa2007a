package io.vigil.signaling.room;

import io.vigil.signaling.xmpp.Element;

/**
 * What a connection is to be sent.
 *
 * @param to the connection's number
 * @param last the connection is closed after it
 */
public record Delivery(long to, Element element, boolean last) {
    static Delivery of(long to, Element element) {
        return new Delivery(to, element, false);
    }

    static Delivery end(long to, Element element) {
        return new Delivery(to, element, true);
    }
}
