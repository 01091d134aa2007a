package io.vigil.signaling.room;

import io.vigil.signaling.line.LineId;
import java.time.Instant;

/** A guest who came through the door with a ticket for one line, right or early. */
final class GuestParty {
    private final PartyId id;
    private final String address;
    private final LineId line;
    private final byte[] ticketHash;
    private final Instant since;

    GuestParty(PartyId id, String address, LineId line, byte[] ticketHash, Instant since) {
        this.id = id;
        this.address = address;
        this.line = line;
        this.ticketHash = ticketHash.clone();
        this.since = since;
    }

    PartyId id() {
        return id;
    }

    String address() {
        return address;
    }

    LineId line() {
        return line;
    }

    byte[] ticketHash() {
        return ticketHash.clone();
    }

    Instant since() {
        return since;
    }
}
