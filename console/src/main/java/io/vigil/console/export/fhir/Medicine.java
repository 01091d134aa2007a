package io.vigil.console.export.fhir;

import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent.MedicineConfirmed;
import io.vigil.console.session.event.SessionEvent.MedicineOutsidePlan;
import io.vigil.console.session.event.SessionEvent.Witness;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;

/**
 * What was taken: an administration when the therapist saw it, a statement when it was only reported. The prescriber's text
 * and the amount stand as they were written and said; no number is made of them.
 */
final class Medicine {
    private static final Words WORDS = Words.of(Medicine.class);
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private final SessionPlan.Prescription prescription;
    private final Persons persons;
    private final Reference encounter;
    private final Entries entries;

    Medicine(SessionPlan plan, Persons persons, Reference encounter, Entries entries) {
        this.prescription = plan.prescription();
        this.persons = persons;
        this.encounter = encounter;
        this.entries = entries;
    }

    List<Reference> of(Session record) {
        var taken = new ArrayList<Reference>();
        record.medicine()
                .map(medicine -> medicine.witness() == Witness.SEEN_ON_CAMERA ? seen(medicine) : reported(medicine))
                .ifPresent(taken::add);
        record.outsideThePlan().stream().map(this::outside).forEach(taken::add);
        return taken;
    }

    private Reference seen(MedicineConfirmed medicine) {
        var administration = new MedicationAdministration();
        administration.setStatus(MedicationAdministration.MedicationAdministrationStatus.COMPLETED);
        administration.setMedication(Codes.ketamine());
        administration.setSubject(persons.client());
        administration.setContext(encounter);
        administration.setEffective(entries.time(medicine.takenAt()));
        administration.addPerformer().setActor(persons.client()); // by the client's own hand
        var dosage = administration.getDosage().setRoute(Codes.sublingual()).setDose(notAsANumber());
        if (!prescription.text().isBlank()) {
            dosage.setText(Entries.clean(prescription.text()));
        }
        notes(medicine).forEach(note -> administration.addNote(Entries.note(note)));
        return entries.add(administration, said("seen", medicine));
    }

    /** FHIR asks for a dose or a rate; the amount is words (data-absent-reason: as text). */
    private static Quantity notAsANumber() {
        var dose = new Quantity();
        dose.addExtension(ABSENT, new CodeType("as-text"));
        return dose;
    }

    private Reference reported(MedicineConfirmed medicine) {
        var statement = statement();
        statement.setMedication(Codes.ketamine());
        statement.setEffective(entries.time(medicine.takenAt()));
        statement.setDateAssertedElement(entries.time(medicine.at()));
        var dosage = statement.addDosage().setRoute(Codes.sublingual());
        if (!prescription.text().isBlank()) {
            dosage.setText(Entries.clean(prescription.text()));
        }
        notes(medicine).forEach(note -> statement.addNote(Entries.note(note)));
        return entries.add(statement, said("reported", medicine));
    }

    private List<String> notes(MedicineConfirmed medicine) {
        var notes = new ArrayList<String>();
        notes.add(WORDS.text("medicine.amount", medicine.amount()));
        if (!prescription.prescriber().isBlank()) {
            notes.add(WORDS.text("medicine.prescriber", prescription.prescriber()));
        }
        return notes;
    }

    private String[] said(String how, MedicineConfirmed medicine) {
        var said = new ArrayList<String>();
        said.add(WORDS.text("medicine." + how, entries.time(medicine.takenAt()).getValueAsString()));
        said.addAll(notes(medicine));
        if (!prescription.text().isBlank()) {
            said.add(WORDS.text("medicine.text", prescription.text()));
        }
        return said.toArray(String[]::new);
    }

    /** What it was is told as it was said, without a code: it may be another medicine. */
    private Reference outside(MedicineOutsidePlan taken) {
        var what = taken.what().isBlank() ? WORDS.text("medicine.unknown") : taken.what();
        var statement = statement();
        statement.setMedication(new CodeableConcept().setText(Entries.clean(what)));
        statement.setEffective(entries.time(taken.at()));
        statement.addNote(Entries.note(WORDS.text("medicine.outside")));
        return entries.add(
                statement,
                WORDS.text(
                        "medicine.outside.said", what, entries.time(taken.at()).getValueAsString()));
    }

    private MedicationStatement statement() {
        var statement = new MedicationStatement();
        statement.setStatus(MedicationStatement.MedicationStatementStatus.COMPLETED);
        statement.setSubject(persons.client());
        statement.setContext(encounter);
        statement.setInformationSource(persons.client());
        return statement;
    }
}
