package io.vigil.signaling.web.stream;

import io.vigil.signaling.door.Party;
import io.vigil.signaling.resume.Nonzas;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.util.List;

/** What a stream may do next (RFC 6120 §4.3.2). */
final class Features {
    private Features() {}

    static Element toStrangers(List<String> mechanisms) {
        var offered = Element.of("mechanisms", Namespaces.SASL);
        for (var name : mechanisms) {
            offered = offered.with(Element.of("mechanism", Namespaces.SASL).withText(name));
        }
        return features().with(offered);
    }

    /** Our own lines recover by themselves, end to end; a client of another make is offered to keep its stream. */
    static Element to(Party party) {
        var bind = features().with(Element.of("bind", Namespaces.BIND));
        return party instanceof Party.Media ? bind.with(Nonzas.feature()) : bind;
    }

    private static Element features() {
        return Element.of("features", Namespaces.STREAMS);
    }
}
