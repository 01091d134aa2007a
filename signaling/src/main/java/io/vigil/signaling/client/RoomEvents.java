package io.vigil.signaling.client;

import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineStanza;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.util.Optional;

/** What the stanzas of a live stream mean to the listener (protocol.md §3). */
final class RoomEvents {
    private final String rooms;
    private final Listener listener;

    RoomEvents(String host, Listener listener) {
        this.rooms = "rooms." + host;
        this.listener = listener;
    }

    void opened() {
        listener.opened();
    }

    void closed(CloseReason reason) {
        listener.closed(reason);
    }

    void took(Element stanza) {
        var from = stanza.attribute("from");
        var slash = from.indexOf('/');
        var seat = slash < 0 ? "" : from.substring(slash + 1);
        line(slash < 0 ? from : from.substring(0, slash)).ifPresent(line -> {
            if (stanza.is("presence", Namespaces.CLIENT)) {
                presence(line, seat, stanza.attribute("type"));
            } else if (stanza.is("message", Namespaces.CLIENT)) {
                message(line, seat, stanza);
            }
        });
    }

    private void presence(LineId line, String seat, String type) {
        if (type.equals("error")) {
            listener.refused(line);
        } else if (seat.equals("console") && type.isEmpty()) {
            listener.joined(line);
        } else if (seat.equals("guest") && type.isEmpty()) {
            listener.guestCame(line);
        } else if (seat.equals("guest") && type.equals("unavailable")) {
            listener.guestLeft(line);
        }
    }

    private void message(LineId line, String seat, Element message) {
        var type = message.attribute("type");
        if (type.equals("error")) {
            listener.undeliverable(line);
        } else if (type.equals("headline") && seat.isEmpty()) {
            message.child("knock", Namespaces.DOOR)
                    .ifPresent(knock -> listener.knock(line, new KnockId(knock.attribute("id"))));
        } else if (seat.equals("guest")) {
            LineStanza.in(message)
                    .ifPresentOrElse(stanza -> listener.stanza(line, stanza), () -> listener.nonsense(line));
        }
    }

    private Optional<LineId> line(String room) {
        var at = room.indexOf('@');
        return at < 0 || !room.substring(at + 1).equals(rooms) ? Optional.empty() : LineId.parse(room.substring(0, at));
    }
}
