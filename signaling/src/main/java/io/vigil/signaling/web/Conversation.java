package io.vigil.signaling.web;

import io.vigil.signaling.line.LineId;
import io.vigil.signaling.room.Delivery;
import io.vigil.signaling.room.KnockAnswer;
import io.vigil.signaling.room.PartyId;
import io.vigil.signaling.room.Seat;
import io.vigil.signaling.room.SeatKey;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StreamCondition;
import java.util.List;
import java.util.Optional;

/** What one bound party may say, and what it is told (protocol.md §2.3 and §3). */
final class Conversation {
    private final Reception reception;
    private final Dialogue.Wire wire;
    private final PartyId party;
    private final String host;
    private final Speech speech;

    Conversation(Reception reception, Dialogue.Wire wire, PartyId party, String host, String address) {
        this.reception = reception;
        this.wire = wire;
        this.party = party;
        this.host = host;
        this.speech = new Speech(host, address);
    }

    void took(Element stanza) {
        if (!stanza.namespace().equals(Namespaces.CLIENT)) {
            wire.end(StreamCondition.INVALID_NAMESPACE);
            return;
        }
        switch (stanza.name()) {
            case "iq" -> query(stanza);
            case "presence" -> presence(stanza);
            case "message" -> message(stanza);
            default -> wire.end(StreamCondition.POLICY_VIOLATION);
        }
    }

    void deliver(Delivery delivery) {
        wire.send(speech.of(delivery));
    }

    void ping() {
        wire.send(Element.of("iq", Namespaces.CLIENT)
                .with("type", "get")
                .with("id", "ping")
                .with("from", host)
                .with(Element.of("ping", Namespaces.PING)));
    }

    private void message(Element message) {
        var type = message.attribute("type");
        if (type.equals("error")) {
            return;
        }
        var to = RoomAddress.parse(message.attribute("to"), host);
        if (to.isEmpty() || !type.equals("chat")) {
            deliver(new Delivery.Forbidden(party, message));
            return;
        }
        reception.deliver(reception.hall().says(party, to.get().line(), to.get().seat(), message));
    }

    private void presence(Element presence) {
        var type = presence.attribute("type");
        if (presence.attribute("to").isEmpty() || type.equals("error")) {
            return; // presence to nobody is for those who have contacts
        }
        var to = RoomAddress.parse(presence.attribute("to"), host);
        if (to.isEmpty()) {
            deliver(new Delivery.Forbidden(party, presence));
        } else if (type.equals("unavailable")) {
            reception.deliver(reception.hall().leaves(party, to.get().line()));
        } else if (type.isEmpty()) {
            reception.deliver(join(to.get(), presence));
        } else {
            deliver(new Delivery.Forbidden(party, presence));
        }
    }

    private List<Delivery> join(RoomAddress to, Element presence) {
        if (to.seat() == Seat.CONSOLE) {
            return reception.hall().joinsAsConsole(party, to.line(), presence);
        }
        return presence.child("seat", Namespaces.DOOR)
                .flatMap(seat -> SeatKey.parse(seat.attribute("key")))
                .map(key -> reception.hall().joinsAsGuest(party, to.line(), key, presence))
                .orElseGet(() -> List.of(new Delivery.Forbidden(party, presence)));
    }

    private void query(Element iq) {
        switch (iq.attribute("type")) {
            case "get" -> asked(iq);
            case "set" -> told(iq);
            default -> {
                // an answer to one of our pings: that it came is all that was wanted
            }
        }
    }

    private void asked(Element iq) {
        if (!isForHost(iq)) {
            refuse(iq, "cancel", "service-unavailable");
        } else if (iq.child("ping", Namespaces.PING).isPresent()) {
            wire.send(result(iq));
        } else if (iq.child("services", Namespaces.SERVICES).isPresent()) {
            reception
                    .hall()
                    .name(party)
                    .ifPresent(name -> wire.send(result(iq).with(reception.ice().answer(name, reception.now()))));
        } else {
            refuse(iq, "cancel", "service-unavailable");
        }
    }

    private void told(Element iq) {
        var lines = iq.child("lines", Namespaces.DOOR);
        var answer = iq.child("answer", Namespaces.DOOR);
        if (!isForHost(iq) || (lines.isEmpty() && answer.isEmpty())) {
            refuse(iq, "cancel", "service-unavailable");
            return;
        }
        lines.ifPresentOrElse(given -> register(iq, given), () -> answer.ifPresent(given -> knock(iq, given)));
    }

    private void register(Element iq, Element lines) {
        var registrations = Registrations.in(lines);
        if (registrations.isEmpty()) {
            refuse(iq, "modify", "bad-request");
            return;
        }
        done(iq, "forbidden", reception.hall().registers(party, registrations.get()));
    }

    private void knock(Element iq, Element answer) {
        var admit = answer.attribute("admit");
        var line = LineId.parse(answer.attribute("line"));
        if (line.isEmpty() || !(admit.equals("true") || admit.equals("false"))) {
            refuse(iq, "modify", "bad-request");
            return;
        }
        var said = admit.equals("true") ? KnockAnswer.ADMIT : KnockAnswer.TURN_AWAY;
        done(iq, "item-not-found", reception.hall().answers(party, line.get(), answer.attribute("knock"), said));
    }

    private void done(Element iq, String otherwise, Optional<List<Delivery>> outcome) {
        if (outcome.isEmpty()) {
            refuse(iq, "cancel", otherwise);
            return;
        }
        wire.send(result(iq));
        reception.deliver(outcome.get());
    }

    private boolean isForHost(Element iq) {
        var to = iq.attribute("to");
        return to.isEmpty() || to.equals(host);
    }

    private void refuse(Element iq, String kind, String condition) {
        wire.send(Speech.error(iq, kind, condition));
    }

    private Element result(Element iq) {
        return Element.of("iq", Namespaces.CLIENT)
                .with("type", "result")
                .with("id", iq.attribute("id"))
                .with("from", host);
    }
}
