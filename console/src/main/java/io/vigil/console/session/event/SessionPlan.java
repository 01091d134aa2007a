package io.vigil.console.session.event;

import io.vigil.console.checklist.PracticeDay;
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
 * @param practice what the practice has set for its days, when it has set anything
 * @param brought what comes from the client's inner work; it is kept apart from the plan
 * @param purpose for what the room is opened, when it is not a journey day
 */
public record SessionPlan(
        String therapist,
        String client,
        List<String> protectors,
        Prescription prescription,
        Contacts contacts,
        VitalsLimits limits,
        ZoneId zone,
        Optional<PracticeDay> practice,
        Optional<Brought> brought,
        Optional<Purpose> purpose) {
    /** For what a room is opened. */
    public enum Purpose {
        /** Preparation, integration, parts work: no medicine. */
        TALK
    }

    /** A session takes a block of three hours (P11). */
    public static final Duration BLOCK = Duration.ofHours(3);
    /** The latest sensible time for the medicine in the block, when two hours of observation are wanted. */
    public static final Duration DOSE_WITHIN = Duration.ofHours(1);

    /** The plan of a practice that has set nothing. */
    public SessionPlan(
            String therapist,
            String client,
            List<String> protectors,
            Prescription prescription,
            Contacts contacts,
            VitalsLimits limits,
            ZoneId zone) {
        this(
                therapist,
                client,
                protectors,
                prescription,
                contacts,
                limits,
                zone,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * What the client's inner work brings to the day. Of the psychotherapy vault: it becomes a fact of its own.
     *
     * @param intentions of the preparation, in the client's own words
     * @param parts every part that is known by name, protectors or not
     */
    public record Brought(List<String> intentions, List<String> parts) {
        public Brought {
            intentions = List.copyOf(intentions);
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return "Brought[intentions=" + intentions.size() + ", parts=" + parts.size() + "]";
        }
    }

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
     * @param checked when the other numbers were last tried; a record of an earlier release does not say
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
            String crisisLine,
            Optional<Checked> checked) {
        /** Of whose other numbers nobody knows when they were tried. */
        public ForTheCard(
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
            this(
                    fullName,
                    bornOn,
                    allergies,
                    conditions,
                    secondContact,
                    secondContactPhone,
                    dispatchCentre,
                    dispatchCentreVerifiedOn,
                    prescriberPhone,
                    poisonLine,
                    crisisLine,
                    Optional.empty());
        }

        /** When the other numbers were last tried, as far as anybody knows. */
        public Checked checkedOn() {
            return checked.orElse(Checked.NEVER);
        }

        /** Nothing was written down. */
        public static final ForTheCard NOTHING_KNOWN =
                new ForTheCard("", Optional.empty(), "", "", "", "", "", Optional.empty(), "", "", "");

        @Override
        public String toString() {
            return "ForTheCard[]";
        }
    }

    /** When the numbers were last tried or confirmed that are good wherever the client is, and the lines of their country. */
    public record Checked(
            Optional<LocalDate> sitter,
            Optional<LocalDate> secondContact,
            Optional<LocalDate> prescriber,
            Optional<LocalDate> poison,
            Optional<LocalDate> crisis) {
        /** Nobody has tried any of them yet. */
        public static final Checked NEVER =
                new Checked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
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

    /** The same without the inner work: it is kept in the psychotherapy vault, the plan in the record. */
    public SessionPlan withoutProtectors() {
        return new SessionPlan(
                therapist,
                client,
                List.of(),
                prescription,
                contacts,
                limits,
                zone,
                practice,
                Optional.empty(),
                purpose);
    }

    /** The same, with what the client's inner work brings. */
    public SessionPlan bringing(Brought inner) {
        return new SessionPlan(
                therapist,
                client,
                protectors,
                prescription,
                contacts,
                limits,
                zone,
                practice,
                Optional.of(inner),
                purpose);
    }

    /** The same, held as the practice has set its days. */
    public SessionPlan in(PracticeDay day) {
        return new SessionPlan(
                therapist,
                client,
                protectors,
                prescription,
                contacts,
                limits,
                zone,
                Optional.of(day),
                brought,
                purpose);
    }

    /** The same for a talk: the medicine stays closed, whatever is in order. */
    public SessionPlan forATalk() {
        return new SessionPlan(
                therapist,
                client,
                protectors,
                prescription,
                contacts,
                limits,
                zone,
                practice,
                brought,
                Optional.of(Purpose.TALK));
    }

    public boolean isTalk() {
        return purpose.isPresent();
    }

    /** What counts for this day: the practice's, or the usual. */
    public PracticeDay day() {
        return practice.orElse(PracticeDay.USUAL);
    }

    /** Names and telephone numbers stay out of every log. */
    @Override
    public String toString() {
        return "SessionPlan[protectors=" + protectors.size() + "]";
    }
}
