package io.vigil.signaling.xmpp;

/** The stanzas that are answered in the same way everywhere. */
public final class Stanzas {
    private Stanzas() {}

    /** The answer to a request that was carried out. */
    public static Element result(Element iq) {
        return answer(iq, "result");
    }

    /** The answer to a stanza that was not (RFC 6120 §8.3). */
    public static Element error(Element stanza, String type, String condition) {
        return answer(stanza, "error")
                .with(Element.of("error", Namespaces.CLIENT)
                        .with("type", type)
                        .with(Element.of(condition, Namespaces.STANZA_ERRORS)));
    }

    private static Element answer(Element stanza, String type) {
        var answer = Element.of(stanza.name(), Namespaces.CLIENT).with("type", type);
        var id = stanza.attribute("id");
        var to = stanza.attribute("to");
        var withId = id.isEmpty() ? answer : answer.with("id", id);
        return to.isEmpty() ? withId : withId.with("from", to);
    }

    /** Ends a stream (RFC 6120 §4.9). */
    public static Element streamError(String condition) {
        return Element.of("error", Namespaces.STREAMS).with(Element.of(condition, Namespaces.STREAM_ERRORS));
    }

    /** RFC 7395 §3.6. */
    public static Element close() {
        return Element.of("close", Namespaces.FRAMING);
    }
}
