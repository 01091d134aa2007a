package io.vigil.signaling.door;

/** Who an authenticated connection belongs to. */
public sealed interface Party {
    /**
     * Somebody with an invitation.
     *
     * @param line the line of the ticket; the only one it may speak to
     * @param ticketHash base64url of SHA-256 of the ticket that was shown
     * @param address where it comes from, for limits alone
     */
    record Guest(String line, String ticketHash, String address) implements Party {
        @Override
        public String toString() {
            return "Guest";
        }
    }

    /** A console, by its public key in base64. */
    record Console(String key) implements Party {}
}
