package io.vigil.console.client;

import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.parts.Part;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Bounds;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the session record knows of a client: whom to call, where, and what was prescribed. Kept in the record vault;
 * nothing of the inner work stands here. What is not known is empty; {@link Findings} says what is missing or old.
 *
 * @param therapist the therapist's own name, as this client reads it
 * @param sitters the usual one first
 * @param addresses the usual one first
 * @param limits the prescriber's for this client
 */
public record ClientFile(
        UUID id,
        String therapist,
        Person person,
        List<Sitter> sitters,
        SecondContact secondContact,
        List<Address> addresses,
        Prescription prescription,
        VitalsLimits limits,
        Health health) {

    /**
     * Who the client is.
     *
     * @param called as the client is called; the one thing without which there is no file
     * @param fullName as the emergency services write it down
     * @param phone on which the client is called back
     */
    public record Person(
            String called, String fullName, String pronouns, Optional<LocalDate> bornOn, PhoneNumber phone) {
        private static final int FIRST_YEAR = 1900;

        public Person {
            called = Bounds.line("a client's name", called);
            fullName = Bounds.line("a client's full name", fullName);
            pronouns = Bounds.line("a client's pronouns", pronouns);
            if (called.isEmpty()) {
                throw new IllegalArgumentException("a client has a name");
            }
            if (bornOn.filter(date -> date.getYear() < FIRST_YEAR).isPresent()) {
                throw new IllegalArgumentException("nobody alive was born before " + FIRST_YEAR);
            }
        }

        @Override
        public String toString() {
            return "Person[]";
        }
    }

    /**
     * The prescriber's own words. Nothing is computed from them.
     *
     * @param text word for word
     */
    public record Prescription(
            String prescriber,
            PhoneNumber phone,
            String text,
            Optional<LocalDate> writtenOn,
            Optional<LocalDate> validUntil) {
        public static final Prescription NONE =
                new Prescription("", PhoneNumber.NONE, "", Optional.empty(), Optional.empty());

        public Prescription {
            prescriber = Bounds.line("a prescriber's name", prescriber);
            text = Bounds.text("a prescription", text);
            if (writtenOn.isPresent()
                    && validUntil.filter(writtenOn.get()::isAfter).isPresent()) {
                throw new IllegalArgumentException("a prescription of " + writtenOn.get()
                        + " does not end before it begins, on " + validUntil.get());
            }
        }

        @Override
        public String toString() {
            return "Prescription[]";
        }
    }

    /** What those who come to help have to know, in the client's or the physician's words. */
    public record Health(String allergies, String conditions) {
        public static final Health NOTHING_KNOWN = new Health("", "");

        public Health {
            allergies = Bounds.text("allergies", allergies).strip();
            conditions = Bounds.text("conditions", conditions).strip();
        }

        @Override
        public String toString() {
            return "Health[]";
        }
    }

    public ClientFile {
        therapist = Bounds.line("a therapist's name", therapist);
        sitters = List.copyOf(sitters);
        addresses = List.copyOf(addresses);
        Bounds.atMost("sitters", sitters.size(), Bounds.PLACES);
        Bounds.atMost("addresses", addresses.size(), Bounds.PLACES);
    }

    /**
     * The plan for a day on which the client is at {@code where}. What is not known stays empty in it.
     *
     * @param inner the same client's
     * @param where one of the addresses, or none while none is known
     * @param zone the therapist's own
     * @throws IllegalArgumentException if {@code inner} is another client's, or {@code where} is none of the addresses
     */
    public SessionPlan plan(InnerFile inner, Optional<Address> where, ZoneId zone) {
        if (!inner.client().equals(id)) {
            throw new IllegalArgumentException("the file of " + id + ", the inner work of " + inner.client());
        }
        if (where.filter(address -> !addresses.contains(address)).isPresent()) {
            throw new IllegalArgumentException("an address that is none of the " + addresses.size() + " of " + id);
        }
        return new SessionPlan(
                        therapist,
                        person.called(),
                        inner.protectors(),
                        new SessionPlan.Prescription(
                                prescription.prescriber(),
                                prescription.text(),
                                prescription.writtenOn(),
                                prescription.validUntil()),
                        contacts(where),
                        limits,
                        zone)
                .bringing(new SessionPlan.Brought(
                        inner.intentions(),
                        inner.parts().standing().stream().map(Part::name).toList()));
    }

    private SessionPlan.Contacts contacts(Optional<Address> where) {
        var sitter = sitters.stream().findFirst();
        return new SessionPlan.Contacts(
                sitter.map(Sitter::name).orElse(""),
                sitter.map(each -> each.phone().shown()).orElse(""),
                person.phone().shown(),
                where.map(each -> each.emergency().shown()).orElse(""),
                where.flatMap(each -> each.emergency().verifiedOn()),
                where.map(Address::readAloud).orElse(""),
                new SessionPlan.ForTheCard(
                        person.fullName(),
                        person.bornOn(),
                        health.allergies(),
                        health.conditions(),
                        secondContact.name(),
                        secondContact.phone().shown(),
                        where.map(each -> each.dispatchCentre().shown()).orElse(""),
                        where.flatMap(each -> each.dispatchCentre().verifiedOn()),
                        prescription.phone().shown(),
                        where.map(each -> each.poison().shown()).orElse(""),
                        where.map(each -> each.crisis().shown()).orElse(""),
                        checked(where)));
    }

    /** Empty when none of them was ever tried. */
    private Optional<SessionPlan.Checked> checked(Optional<Address> where) {
        return Optional.of(new SessionPlan.Checked(
                        sitters.stream().findFirst().flatMap(each -> each.phone()
                                .verifiedOn()),
                        secondContact.phone().verifiedOn(),
                        prescription.phone().verifiedOn(),
                        where.flatMap(each -> each.poison().verifiedOn()),
                        where.flatMap(each -> each.crisis().verifiedOn())))
                .filter(dates -> !dates.equals(SessionPlan.Checked.NEVER));
    }

    /** Names and telephone numbers stay out of every log. */
    @Override
    public String toString() {
        return "ClientFile[" + id + "]";
    }
}
