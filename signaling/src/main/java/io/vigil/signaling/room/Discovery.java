package io.vigil.signaling.room;

import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Jid;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.Stanzas;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the server says of itself to those in media rooms: service discovery (XEP-0030), pings (XEP-0199), and the answer
 * to lib-jitsi-meet's question for a conference. An empty answer means that there is none.
 */
final class Discovery {
    private static final List<String> OF_SERVER =
            List.of(Namespaces.DISCO_INFO, Namespaces.DISCO_ITEMS, Namespaces.PING, Namespaces.SERVICES);
    private static final List<String> OF_ROOMS = List.of(Namespaces.DISCO_INFO, Namespaces.DISCO_ITEMS, Namespaces.MUC);
    private static final List<String> OF_ROOM =
            List.of(Namespaces.MUC, "muc_hidden", "muc_nonanonymous", "muc_open", "muc_temporary", "muc_unmoderated");

    private final String host;

    Discovery(String host) {
        this.host = host;
    }

    boolean isServer(Jid address) {
        return address.local().isEmpty() && address.domain().equals(host);
    }

    /** @param called the name by which the one who asks calls this server */
    Optional<Element> ofServer(Element iq, String called, Predicate<String> isOpen) {
        if (!iq.attribute("type").equals("get")) {
            return conference(iq, called, isOpen);
        }
        if (iq.child("ping", Namespaces.PING).isPresent()) {
            return Optional.of(Stanzas.result(iq));
        }
        if (asksForInfo(iq)) {
            return Optional.of(Stanzas.result(iq).with(info("server", "im", "Vigil", OF_SERVER)));
        }
        var rooms = Element.of("item", Namespaces.DISCO_ITEMS).with("jid", "conference." + called);
        return asksForItems(iq) ? Optional.of(Stanzas.result(iq).with(items().with(rooms))) : Optional.empty();
    }

    /** Of a bare service: the rooms as a whole, or the focus. */
    Optional<Element> ofService(Element iq, Jid address, String called, Predicate<String> isOpen) {
        if (!address.local().isEmpty()) {
            return Optional.empty();
        }
        if (address.domain().equals("focus." + host)) {
            return conference(iq, called, isOpen);
        }
        if (!address.domain().equals("conference." + host)) {
            return Optional.empty();
        }
        if (asksForInfo(iq)) {
            return Optional.of(Stanzas.result(iq).with(info("conference", "text", "Media rooms", OF_ROOMS)));
        }
        return asksForItems(iq) ? Optional.of(Stanzas.result(iq).with(items())) : Optional.empty(); // all are hidden
    }

    Optional<Element> ofRoom(Element iq, String room) {
        if (!asksForInfo(iq)) {
            return asksForItems(iq) ? Optional.of(Stanzas.result(iq).with(items())) : Optional.empty();
        }
        var form = Element.of("x", Namespaces.FORM)
                .with("type", "result")
                .with(field("FORM_TYPE", "http://jabber.org/protocol/muc#roominfo")
                        .with("type", "hidden"))
                .with(field("muc#roominfo_meetingId", room));
        return Optional.of(Stanzas.result(iq)
                .with(info("conference", "text", room, OF_ROOM).with(form)));
    }

    /** There is no focus here, and the conference is always ready. */
    private static Optional<Element> conference(Element iq, String called, Predicate<String> isOpen) {
        var asked = iq.attribute("type").equals("set")
                ? iq.child("conference", Namespaces.FOCUS)
                : Optional.<Element>empty();
        var room = asked.flatMap(conference -> Jid.parse(conference.attribute("room")));
        if (room.filter(address -> isOpen.test(address.local())).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stanzas.result(iq)
                .with(Element.of("conference", Namespaces.FOCUS)
                        .with("room", asked.get().attribute("room"))
                        .with("ready", "true")
                        .with("focusjid", "focus@auth." + called)
                        .with(Element.of("property", Namespaces.FOCUS)
                                .with("name", "authentication")
                                .with("value", "false"))));
    }

    private static boolean asksForInfo(Element iq) {
        return iq.attribute("type").equals("get")
                && iq.child("query", Namespaces.DISCO_INFO).isPresent();
    }

    private static boolean asksForItems(Element iq) {
        return iq.attribute("type").equals("get")
                && iq.child("query", Namespaces.DISCO_ITEMS).isPresent();
    }

    private static Element info(String category, String type, String name, List<String> features) {
        var info = Element.of("query", Namespaces.DISCO_INFO)
                .with(Element.of("identity", Namespaces.DISCO_INFO)
                        .with("category", category)
                        .with("type", type)
                        .with("name", name));
        for (var feature : features) {
            info = info.with(Element.of("feature", Namespaces.DISCO_INFO).with("var", feature));
        }
        return info;
    }

    private static Element items() {
        return Element.of("query", Namespaces.DISCO_ITEMS);
    }

    private static Element field(String name, String value) {
        return Element.of("field", Namespaces.FORM)
                .with("var", name)
                .with(Element.of("value", Namespaces.FORM).withText(value));
    }
}
