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

    /** Whom to call, and what the card for the emergency services says beside it. */
    public record Contacts(
            String sitter,
            String sitterPhone,
            String clientPhone,
            String emergencyNumber,
            Optional<LocalDate> emergencyVerifiedOn,
            String address,
            ForTheCard card) {
        /** Contacts of which the card knows no more than these. */
        public Contacts(
                String sitter,
                String sitterPhone,
                String clientPhone,
                String emergencyNumber,
                Optional<LocalDate> emergencyVerifiedOn,
                String address) {
            this(
                    sitter,
                    sitterPhone,
                    clientPhone,
                    emergencyNumber,
                    emergencyVerifiedOn,
                    address,
                    ForTheCard.NOTHING_KNOWN);
        }

        @Override
        public String toString() {
            return "Contacts[]";
        }
    }

    /**
     * What is read aloud and called when help is needed (domain.md §5). An empty text is not known and is said to be so,
     * never filled in. Numbers stand here as they are to be shown.
     *
     * @param fullName as the emergency services write it down
     * @param secondContact who is called when the sitter does not answer
     * @param dispatchCentre the ten-digit number of the centre that can dispatch to the address
     * @param allergies in the words of the client's record
     * @param conditions in the words of the client's record
     */
    public record ForTheCard(
            String fullName,
            Optional<LocalDate> bornOn,
            String allergies,
            String conditions,
            String secondContact,
            String secondContactPhone,
            String dispatchCentre,
            Optional<LocalDate> dispatchCentreVerifiedOn,
            String prescriberPhone,
            String poisonLine,
            String crisisLine) {
        /** Nothing was written down. */
        public static final ForTheCard NOTHING_KNOWN =
                new ForTheCard("", Optional.empty(), "", "", "", "", "", Optional.empty(), "", "", "");

        @Override
        public String toString() {
            return "ForTheCard[]";
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
