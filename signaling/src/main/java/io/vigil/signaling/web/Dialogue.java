package io.vigil.signaling.web;

import io.vigil.signaling.room.Delivery;
import io.vigil.signaling.room.PartyId;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StreamCondition;
import org.jspecify.annotations.Nullable;

/** One stream from {@code <open>} to its end (RFC 7395, protocol.md §2). On the server's event loop. */
final class Dialogue {
    private final Reception reception;
    private final Wire wire;
    private final DoorStep door;
    private String host = "";
    private Stage stage = Stage.CONNECTED;
    private @Nullable PartyId party;
    private @Nullable Conversation conversation;
    private boolean over;

    /** How far a stream has come. */
    enum Stage {
        CONNECTED,
        OPENED,
        AUTHENTICATED,
        OPENED_AGAIN,
        BOUND
    }

    /** What carries the stream. */
    interface Wire {
        void send(Element stanza);

        /** Ends the stream with this reason and closes; what was sent before still goes out. */
        void end(StreamCondition condition);

        /** Closes without a reason, because the other end asked for it. */
        void close();
    }

    Dialogue(Reception reception, Wire wire, String address) {
        this.reception = reception;
        this.wire = wire;
        this.door = new DoorStep(reception, address);
    }

    Stage stage() {
        return stage;
    }

    void took(Element stanza) {
        if (over) {
            return;
        }
        if (stanza.is("close", Namespaces.FRAMING)) {
            over = true;
            wire.close();
            return;
        }
        switch (stage) {
            case CONNECTED, AUTHENTICATED -> open(stanza);
            case OPENED -> authenticate(stanza);
            case OPENED_AGAIN -> bind(stanza);
            case BOUND -> {
                if (conversation != null) {
                    conversation.took(stanza);
                }
            }
        }
    }

    void deliver(Delivery delivery) {
        if (over) {
            return;
        }
        if (delivery instanceof Delivery.Ended ended) {
            end(ended.condition());
        } else if (conversation != null) {
            conversation.deliver(delivery);
        }
    }

    void end(StreamCondition condition) {
        if (!over) {
            over = true;
            wire.end(condition);
        }
    }

    /** Asks whether the other end is still there (XEP-0199). */
    void ping() {
        if (!over && conversation != null) {
            conversation.ping();
        }
    }

    /** The connection is gone. */
    void gone() {
        over = true;
        if (party != null) {
            reception.gone(party);
            party = null;
        }
    }

    private void open(Element stanza) {
        if (!stanza.is("open", Namespaces.FRAMING)) {
            end(stage == Stage.CONNECTED ? StreamCondition.INVALID_NAMESPACE : StreamCondition.NOT_AUTHORIZED);
            return;
        }
        var wanted = stanza.attribute("to");
        if (!reception.isHost(wanted) || !(host.isEmpty() || host.equals(wanted))) {
            end(StreamCondition.HOST_UNKNOWN);
            return;
        }
        host = wanted;
        wire.send(Element.of("open", Namespaces.FRAMING)
                .with("from", host)
                .with("id", reception.randomName())
                .with("version", "1.0")
                .with("xml:lang", "en"));
        var features = Element.of("features", Namespaces.STREAMS);
        if (stage == Stage.CONNECTED) {
            stage = Stage.OPENED;
            wire.send(features.with(door.mechanisms()));
        } else {
            stage = Stage.OPENED_AGAIN;
            wire.send(features.with(Element.of("bind", Namespaces.BIND)));
        }
    }

    private void authenticate(Element stanza) {
        if (!stanza.namespace().equals(Namespaces.SASL)) {
            end(StreamCondition.NOT_AUTHORIZED);
            return;
        }
        var candidate = reception.admit(this);
        var step = door.took(stanza, host, candidate);
        if (step.outcome() == DoorStep.Outcome.LET_IN) {
            party = candidate;
            stage = Stage.AUTHENTICATED;
        } else {
            reception.dismiss(candidate);
        }
        wire.send(step.answer());
        if (door.isExhausted()) {
            end(StreamCondition.POLICY_VIOLATION);
        }
    }

    private void bind(Element stanza) {
        if (party == null
                || !stanza.is("iq", Namespaces.CLIENT)
                || !stanza.attribute("type").equals("set")
                || stanza.child("bind", Namespaces.BIND).isEmpty()) {
            end(StreamCondition.NOT_AUTHORIZED);
            return;
        }
        var address = reception.randomName() + "@" + host + "/" + reception.randomName();
        stage = Stage.BOUND;
        conversation = new Conversation(reception, wire, party, host, address);
        var bound = Element.of("bind", Namespaces.BIND)
                .with(Element.of("jid", Namespaces.BIND).withText(address));
        wire.send(Element.of("iq", Namespaces.CLIENT)
                .with("type", "result")
                .with("id", stanza.attribute("id"))
                .with(bound));
    }
}
