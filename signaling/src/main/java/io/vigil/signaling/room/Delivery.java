package io.vigil.signaling.room;

import io.vigil.signaling.line.LineId;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.StreamCondition;

/** Something to be sent to one party. How it is written, and under which host's name, is the door's business. */
public sealed interface Delivery {
    PartyId to();

    <R> R match(Cases<R> cases);

    /** Whose presence it is: the receiver's own (status 110 of XEP-0045) or the other's. */
    enum Whose {
        OWN,
        OTHER
    }

    /** {@code seat} is taken. */
    record Present(PartyId to, LineId line, Seat seat, Whose whose) implements Delivery {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.present(this);
        }
    }

    /** {@code seat} is empty again. */
    record Gone(PartyId to, LineId line, Seat seat, Whose whose) implements Delivery {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.gone(this);
        }
    }

    /** A message from {@code from}, to be sent on with another {@code from} and otherwise as it came. */
    record Said(PartyId to, LineId line, Seat from, Element message) implements Delivery {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.said(this);
        }
    }

    /** {@code message} comes back: nobody sits there. */
    record Undeliverable(PartyId to, LineId line, Seat wanted, Element message) implements Delivery {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undeliverable(this);
        }
    }

    /** {@code stanza} comes back: this is not for the sender to do. */
    record Forbidden(PartyId to, Element stanza) implements Delivery {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.forbidden(this);
        }
    }

    /** The line is not registered, or not yet open. */
    record Parked(PartyId to, LineId line) implements Delivery {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parked(this);
        }
    }

    /** Another device sits in the guest's seat; the console is asked. */
    record Knocking(PartyId to, LineId line) implements Delivery {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.knocking(this);
        }
    }

    /** A second device asks for the guest's seat. */
    record Knock(PartyId to, LineId line, String id) implements Delivery {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.knock(this);
        }
    }

    /** The stream is to end. The party is forgotten already. */
    record Ended(PartyId to, StreamCondition condition) implements Delivery {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ended(this);
        }
    }

    interface Cases<R> {
        R present(Present delivery);

        R gone(Gone delivery);

        R said(Said delivery);

        R undeliverable(Undeliverable delivery);

        R forbidden(Forbidden delivery);

        R parked(Parked delivery);

        R knocking(Knocking delivery);

        R knock(Knock delivery);

        R ended(Ended delivery);
    }
}
