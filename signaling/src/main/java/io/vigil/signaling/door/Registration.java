package io.vigil.signaling.door;

import java.time.Instant;

/**
 * A line as its console registers it: nothing of the secret but the hash of the ticket.
 *
 * @param line 32 characters of hex
 * @param ticketHash base64url of SHA-256 of the ticket
 */
public record Registration(String line, String ticketHash, Instant notBefore, Instant expires) {
    public Registration {
        if (!line.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("a line id is 32 characters of hex, not " + line.length());
        }
        if (!ticketHash.matches("[A-Za-z0-9_-]{43}")) {
            throw new IllegalArgumentException("a ticket's hash is 43 characters of base64url");
        }
    }
}
