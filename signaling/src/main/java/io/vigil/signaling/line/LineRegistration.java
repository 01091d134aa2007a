package io.vigil.signaling.line;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * Opens the door to a line (protocol.md §2.3).
 *
 * @param ticketHash SHA-256 of the ticket, 32 bytes
 * @param notBefore a guest who comes earlier is parked
 * @param expires a guest who comes then or later is told so; in the past for a line that has ended
 */
@SuppressWarnings("ArrayRecordComponent") // copied, and compared by content, below
public record LineRegistration(LineId id, byte[] ticketHash, Instant notBefore, Instant expires) {
    public static final int TICKET_HASH_BYTES = 32;

    public LineRegistration {
        if (ticketHash.length != TICKET_HASH_BYTES) {
            throw new IllegalArgumentException("a ticket's hash is 32 bytes, not " + ticketHash.length);
        }
        ticketHash = ticketHash.clone();
    }

    @Override
    public byte[] ticketHash() {
        return ticketHash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineRegistration that
                && id.equals(that.id)
                && Arrays.equals(ticketHash, that.ticketHash)
                && notBefore.equals(that.notBefore)
                && expires.equals(that.expires);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, Arrays.hashCode(ticketHash), notBefore, expires);
    }

    @Override
    public String toString() {
        return "LineRegistration[" + id + " from " + notBefore + " to " + expires + "]";
    }
}
