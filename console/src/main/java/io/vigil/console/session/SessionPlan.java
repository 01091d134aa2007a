package io.vigil.console.session;

import io.vigil.console.checklist.VitalsLimits;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What is known before the day begins.
 *
 * @param client as the client is called
 * @param protectors every one that is known, as the client calls it; a day does not begin without one
 * @param zone the therapist's own: "today" is a date there
 */
public record SessionPlan(
        String therapist,
        String client,
        List<String> protectors,
        Prescription prescription,
        Contacts contacts,
        VitalsLimits limits,
        ZoneId zone) {
    /** A session takes a block of three hours (P11). */
    public static final Duration BLOCK = Duration.ofHours(3);
    /** The latest sensible time for the medicine in the block, when two hours of observation are wanted. */
    public static final Duration DOSE_WITHIN = Duration.ofHours(1);

    /** The prescriber's own words. Nothing is computed from them. */
    public record Prescription(
            String prescriber, String text, Optional<LocalDate> writtenOn, Optional<LocalDate> validUntil) {
        @Override
        public String toString() {
            return "Prescription[]";
        }
    }

    /** Whom to call. */
    public record Contacts(
            String sitter,
            String sitterPhone,
            String clientPhone,
            String emergencyNumber,
            Optional<LocalDate> emergencyVerifiedOn,
            String address) {
        @Override
        public String toString() {
            return "Contacts[]";
        }
    }

    public SessionPlan {
        protectors = protectors.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (client.isBlank()) {
            throw new IllegalArgumentException("a session has a client");
        }
    }

    /** The same without the protectors' names: they are kept in the psychotherapy vault, the plan in the record. */
    SessionPlan withoutProtectors() {
        return new SessionPlan(therapist, client, List.of(), prescription, contacts, limits, zone);
    }

    /** Names and telephone numbers stay out of every log. */
    @Override
    public String toString() {
        return "SessionPlan[protectors=" + protectors.size() + "]";
    }
}
