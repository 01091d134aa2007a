package io.vigil.signaling.web.stream;

import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Jid;

/**
 * One server, several names: a stream hears and says the one it was opened by, the hall knows its own.
 *
 * @param own the hall's
 * @param spoken the stream's
 */
record HostNames(String own, String spoken) {
    /** What the stream says, as the hall understands it. */
    Element understood(Element stanza) {
        return renamed(stanza, "to", spoken, own);
    }

    /** What the hall says, as the stream understands it. */
    Element spoken(Element stanza) {
        return renamed(stanza, "from", own, spoken);
    }

    private static Element renamed(Element stanza, String attribute, String from, String to) {
        if (from.equals(to)) {
            return stanza;
        }
        return Jid.parse(stanza.attribute(attribute))
                .filter(jid -> jid.domain().equals(from) || jid.domain().endsWith("." + from))
                .map(jid -> jid.at(jid.domain().substring(0, jid.domain().length() - from.length()) + to))
                .map(jid -> stanza.with(attribute, jid.toString()))
                .orElse(stanza);
    }
}
