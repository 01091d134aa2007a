package io.vigil.signaling.web;

import io.vigil.signaling.line.LineId;
import io.vigil.signaling.room.Delivery;
import io.vigil.signaling.room.Seat;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;

/** How a delivery is written to one party, under the name of the host it came to (protocol.md §3). */
final class Speech implements Delivery.Cases<Element> {
    private final String host;
    private final String address;

    /** The {@code address} is the party's full JID. */
    Speech(String host, String address) {
        this.host = host;
        this.address = address;
    }

    Element of(Delivery delivery) {
        return delivery.match(this).with("to", address);
    }

    @Override
    public Element present(Delivery.Present delivery) {
        return presence(delivery.line(), delivery.seat(), delivery.whose());
    }

    @Override
    public Element gone(Delivery.Gone delivery) {
        return presence(delivery.line(), delivery.seat(), delivery.whose()).with("type", "unavailable");
    }

    @Override
    public Element said(Delivery.Said delivery) {
        return delivery.message().with("from", seat(delivery.line(), delivery.from()));
    }

    @Override
    public Element undeliverable(Delivery.Undeliverable delivery) {
        return error(delivery.message(), "wait", "recipient-unavailable")
                .with("from", seat(delivery.line(), delivery.wanted()));
    }

    @Override
    public Element forbidden(Delivery.Forbidden delivery) {
        return error(delivery.stanza(), "auth", "forbidden");
    }

    @Override
    public Element parked(Delivery.Parked delivery) {
        return headline(delivery.line(), Element.of("parked", Namespaces.DOOR));
    }

    @Override
    public Element knocking(Delivery.Knocking delivery) {
        return headline(delivery.line(), Element.of("knocking", Namespaces.DOOR));
    }

    @Override
    public Element knock(Delivery.Knock delivery) {
        return headline(delivery.line(), Element.of("knock", Namespaces.DOOR).with("id", delivery.id()));
    }

    @Override
    public Element ended(Delivery.Ended delivery) {
        return delivery.condition().error();
    }

    /** The stanza's outer tag sent back as an error, without what was inside. */
    static Element error(Element stanza, String kind, String condition) {
        var error = Element.of(stanza.name(), Namespaces.CLIENT)
                .with("type", "error")
                .with("from", stanza.attribute("to"))
                .with(Element.of("error", Namespaces.CLIENT)
                        .with("type", kind)
                        .with(Element.of(condition, Namespaces.STANZA_ERRORS)));
        return stanza.attribute("id").isEmpty() ? error : error.with("id", stanza.attribute("id"));
    }

    private Element presence(LineId line, Seat seat, Delivery.Whose whose) {
        var about = Element.of("x", Namespaces.MUC_USER)
                .with(Element.of("item", Namespaces.MUC_USER)
                        .with("affiliation", seat == Seat.CONSOLE ? "owner" : "none")
                        .with("role", seat == Seat.CONSOLE ? "moderator" : "participant"));
        var all = whose == Delivery.Whose.OWN
                ? about.with(Element.of("status", Namespaces.MUC_USER).with("code", "110"))
                : about;
        return Element.of("presence", Namespaces.CLIENT)
                .with("from", seat(line, seat))
                .with(all);
    }

    private Element headline(LineId line, Element notice) {
        return Element.of("message", Namespaces.CLIENT)
                .with("from", room(line))
                .with("type", "headline")
                .with(notice);
    }

    private String room(LineId line) {
        return line.hex() + "@rooms." + host;
    }

    private String seat(LineId line, Seat seat) {
        return room(line) + "/" + seat.nick();
    }
}
