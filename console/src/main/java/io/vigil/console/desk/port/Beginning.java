package io.vigil.console.desk.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the therapist typed before opening the room. It may be incomplete: the gates of the day ask for what is missing.
 *
 * @param client as the client is called
 * @param protectors as the client calls them, at least one
 */
public record Beginning(
        String therapist, String client, List<String> protectors, Prescription prescription, Contacts contacts) {

    /** The prescriber's own text, word for word. */
    public record Prescription(
            String prescriber, String text, Optional<LocalDate> writtenOn, Optional<LocalDate> validUntil) {}

    /**
     * Whom to call.
     *
     * @param emergencyNumber the local one at the client's address
     * @param emergencyVerifiedOn when that number was last tried or confirmed
     */
    public record Contacts(
            String sitter,
            String sitterPhone,
            String clientPhone,
            String emergencyNumber,
            Optional<LocalDate> emergencyVerifiedOn,
            String address) {}

    public Beginning {
        protectors = List.copyOf(protectors);
        if (client.isBlank() || protectors.isEmpty()) {
            throw new IllegalArgumentException("a session has a client and at least one protector");
        }
    }
}
