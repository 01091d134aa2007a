package io.vigil.console.export.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.sheet.OfTheRecord;
import io.vigil.console.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** One session as a document of FHIR R4, in JSON. */
public final class FhirDocument {
    private static final Words WORDS = Words.of(FhirDocument.class);

    private final Told told;
    private final Session record;
    private final SessionPlan plan;
    private final Entries entries;

    private FhirDocument(Told told, SessionPlan plan) {
        this.told = told;
        this.record = OfTheRecord.of(told.session());
        this.plan = plan;
        this.entries = new Entries(told.ids(), plan.zone());
    }

    /**
     * Writes the whole document. The first one takes about a second, while the library reads its own definitions.
     * {@code out} stays open.
     *
     * @throws IOException if {@code out} does not take it
     */
    public static void write(Told told, OutputStream out) throws IOException {
        var bundle = bundle(told);
        var json = Library.R4.newJsonParser().setPrettyPrint(true).encodeResourceToString(bundle);
        out.write(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Read once, at the first document: no start of the console waits for it. */
    private static final class Library {
        static final FhirContext R4 = FhirContext.forR4();
    }

    static Bundle bundle(Told told) {
        var plan = told.session().plan().orElseThrow(); // Told has seen that it was begun
        return new FhirDocument(told, plan).bundle();
    }

    private Bundle bundle() {
        var persons = Persons.of(told.client(), plan, entries);
        var encounter = encounter(persons);
        var sections = sections(persons, encounter);
        var composition = composition(persons, encounter, sections);
        var bundle = new Bundle();
        bundle.setId(told.ids().get().toString());
        bundle.setType(Bundle.BundleType.DOCUMENT);
        bundle.setTimestampElement(new InstantType(
                Date.from(told.now()), TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone(plan.zone())));
        bundle.getIdentifier()
                .setSystem("urn:ietf:rfc:3986")
                .setValue("urn:uuid:" + told.ids().get());
        add(bundle, composition);
        entries.resources().stream()
                .filter(resource -> resource != composition)
                .forEach(resource -> add(bundle, resource));
        return bundle;
    }

    private static void add(Bundle bundle, DomainResource resource) {
        bundle.addEntry().setFullUrl(Entries.url(resource)).setResource(resource);
    }

    private Reference encounter(Persons persons) {
        var encounter = new Encounter();
        encounter.setStatus(
                record.isEnded() ? Encounter.EncounterStatus.FINISHED : Encounter.EncounterStatus.INPROGRESS);
        encounter.setClass_(new Coding()
                .setSystem(Codes.TERMINOLOGY + "v3-ActCode")
                .setCode("VR")
                .setDisplay("virtual"));
        encounter.setSubject(persons.client());
        encounter.addParticipant().setIndividual(persons.therapist());
        persons.sitter().ifPresent(sitter -> encounter.addParticipant().setIndividual(sitter));
        var period = new Period();
        record.begunAt().ifPresent(begun -> period.setStartElement(entries.time(begun)));
        ended().ifPresent(ended -> period.setEndElement(entries.time(ended.at())));
        encounter.setPeriod(period);
        return entries.add(
                encounter, WORDS.text("encounter", period.getStartElement().getValueAsString()));
    }

    private Optional<SessionEvent> ended() {
        return record.facts().stream()
                .filter(SessionEvent.Ended.class::isInstance)
                .reduce((before, after) -> after);
    }

    private record Part(String name, List<Reference> entries) {}

    private List<Part> sections(Persons persons, Reference encounter) {
        var measured = new Measured(persons, encounter, entries);
        var happened = new Happened(persons, encounter, entries);
        var parts = new ArrayList<Part>();
        parts.add(new Part("consent", happened.consent(record).stream().toList()));
        parts.add(new Part("medicine", new Medicine(plan, persons, encounter, entries).of(record)));
        parts.add(new Part("vitals", measured.vitals(record, told.saturations())));
        parts.add(new Part("scores", measured.scores(told.scores())));
        parts.add(new Part("escalation", happened.communications(record)));
        parts.add(new Part("adverse", happened.adverseEvents(record)));
        parts.removeIf(part -> part.entries().isEmpty() && !part.name().equals("medicine"));
        return parts;
    }

    private Composition composition(Persons persons, Reference encounter, List<Part> parts) {
        var composition = new Composition();
        composition.setStatus(
                record.isEnded() ? Composition.CompositionStatus.FINAL : Composition.CompositionStatus.PRELIMINARY);
        composition.setType(Codes.loinc(WORDS.text("type"), "11506-3"));
        composition.setSubject(persons.client());
        composition.setEncounter(encounter);
        composition.setDateElement(entries.time(told.now()));
        composition.addAuthor(persons.therapist());
        composition.setTitle(WORDS.text("title"));
        parts.forEach(part -> {
            var section = composition.addSection().setTitle(WORDS.text("section." + part.name()));
            section.setText(Entries.narrative(
                    part.entries().isEmpty()
                            ? List.of(WORDS.text("section.none"))
                            : part.entries().stream().map(entries::said).toList()));
            part.entries().forEach(section::addEntry);
            if (part.entries().isEmpty()) {
                section.setEmptyReason(Codes.terminology("list-empty-reason", "nilknown"));
            }
        });
        entries.add(composition, WORDS.text("title"), WORDS.text("apart"));
        return composition;
    }
}
