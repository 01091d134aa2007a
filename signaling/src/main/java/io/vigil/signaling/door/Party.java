package io.vigil.signaling.door;

/** Who an authenticated connection belongs to. */
public sealed interface Party {
    /** Whoever speaks in media rooms, and in no line's room. */
    sealed interface Media extends Party {}

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

    /**
     * One end of a call that is made with lib-jitsi-meet.
     *
     * @param ticketHash base64url of SHA-256 of the media ticket that was shown; empty when what was shown is none
     * @param address where it comes from, for limits alone
     */
    record Participant(String ticketHash, String address) implements Media {
        @Override
        public String toString() {
            return "Participant";
        }
    }

    /** Anybody, at the open door of a server for tests. */
    record Visitor() implements Media {}
}
