package io.vigil.console.export.fhir;

import io.vigil.console.client.ClientFile;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * Who is in the document.
 *
 * @param sitter empty if nobody was named
 */
record Persons(Reference client, Reference therapist, Optional<Reference> sitter) {
    private static final Words WORDS = Words.of(Persons.class);

    static Persons of(ClientFile file, SessionPlan plan, Entries entries) {
        var client = client(file, entries);
        return new Persons(client, therapist(plan, entries), sitter(plan, client, entries));
    }

    private static Reference client(ClientFile file, Entries entries) {
        var person = file.person();
        var patient = new Patient();
        patient.addIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + file.id());
        var name = person.fullName().isBlank() ? person.called() : person.fullName();
        patient.addName(name(name, HumanName.NameUse.OFFICIAL));
        if (!name.equals(person.called())) {
            patient.addName(name(person.called(), HumanName.NameUse.USUAL));
        }
        person.bornOn().ifPresent(born -> patient.setBirthDateElement(date(born)));
        phone(person.phone().shown()).ifPresent(patient::addTelecom);
        return entries.add(patient, WORDS.text("client", name));
    }

    private static Reference therapist(SessionPlan plan, Entries entries) {
        var therapist = new Practitioner();
        var name = plan.therapist().isBlank() ? WORDS.text("notNamed") : plan.therapist();
        therapist.addName(name(name, HumanName.NameUse.USUAL));
        return entries.add(therapist, WORDS.text("therapist", name));
    }

    private static Optional<Reference> sitter(SessionPlan plan, Reference client, Entries entries) {
        var name = plan.contacts().sitter();
        if (name.isBlank()) {
            return Optional.empty();
        }
        var sitter = new RelatedPerson();
        sitter.setPatient(client);
        sitter.addRelationship(new CodeableConcept().setText(WORDS.text("sitter.relationship")));
        sitter.addName(name(name, HumanName.NameUse.USUAL));
        phone(plan.contacts().sitterPhone()).ifPresent(sitter::addTelecom);
        return Optional.of(entries.add(sitter, WORDS.text("sitter", name)));
    }

    private static HumanName name(String text, HumanName.NameUse use) {
        return new HumanName().setText(Entries.clean(text)).setUse(use);
    }

    private static Optional<ContactPoint> phone(String number) {
        return number.isBlank()
                ? Optional.empty()
                : Optional.of(new ContactPoint()
                        .setSystem(ContactPoint.ContactPointSystem.PHONE)
                        .setValue(Entries.clean(number)));
    }

    private static DateType date(LocalDate date) {
        return new DateType(date.toString());
    }
}
