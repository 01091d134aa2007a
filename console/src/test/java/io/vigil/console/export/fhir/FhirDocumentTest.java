package io.vigil.console.export.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionEvent.Witness;
import io.vigil.console.store.Markers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FhirDocumentTest {
    private static final FhirContext R4 = asWritten();
    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");

    /** By itself the parser gives a resource the address of its entry in place of its id. */
    private static FhirContext asWritten() {
        var r4 = FhirContext.forR4();
        r4.getParserOptions().setOverrideResourceIdWithBundleEntryFullUrl(false);
        return r4;
    }

    private static String json(Told told) throws IOException {
        var out = new ByteArrayOutputStream();
        FhirDocument.write(told, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Bundle read(Told told) throws IOException {
        return R4.newJsonParser().parseResource(Bundle.class, json(told));
    }

    private static <T extends Resource> List<T> all(Bundle bundle, Class<T> kind) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static <T extends Resource> T one(Bundle bundle, Class<T> kind) {
        var all = all(bundle, kind);
        assertEquals(1, all.size(), kind::getSimpleName);
        return all.get(0);
    }

    private static Bundle after(SessionEvent... facts) throws IOException {
        return read(DocumentsToShow.of(Samuel.complete(), DocumentsToShow.begunAnd(facts)));
    }

    private static SessionEvent taken(Witness witness) {
        return new SessionEvent.MedicineConfirmed(NOON, NOON, "one lozenge", witness);
    }

    @Tag("SAFE-85")
    @Test
    void nothingOfThePsychotherapyVaultIsInIt() throws IOException {
        var json = json(DocumentsToShow.of(Samuel.complete(), Session.of(Markers.facts())));

        assertFalse(json.contains(Markers.INNER), json);
        assertTrue(json.contains(Markers.OUTER));
    }

    @Test
    void whatIsReadBackIsWhatWasMade() throws IOException {
        var made = R4.newJsonParser().encodeResourceToString(FhirDocument.bundle(DocumentsToShow.everything()));

        var again = R4.newJsonParser().encodeResourceToString(read(DocumentsToShow.everything()));

        assertEquals(made, again);
    }

    @Test
    void theCompositionComesFirst() throws IOException {
        var bundle = read(DocumentsToShow.everything());

        assertEquals(Bundle.BundleType.DOCUMENT, bundle.getType());
        assertInstanceOf(Composition.class, bundle.getEntryFirstRep().getResource());
        assertEquals("VR", one(bundle, Encounter.class).getClass_().getCode());
    }

    @Test
    void everyIdIsAUuidOfItsOwn() throws IOException {
        var bundle = read(DocumentsToShow.everything());
        var seen = new HashSet<UUID>();

        for (var entry : bundle.getEntry()) {
            var id = UUID.fromString(entry.getResource().getIdElement().getIdPart());
            assertTrue(seen.add(id));
            assertEquals("urn:uuid:" + id, entry.getFullUrl());
        }
    }

    @Test
    void everyReferenceLeadsToAnEntryOrSaysWhoIsMeant() throws IOException {
        var bundle = read(DocumentsToShow.everything());
        var urls = bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getFullUrl)
                .toList();
        var references = new ArrayList<Reference>();
        bundle.getEntry().forEach(entry -> R4.newTerser()
                .getAllPopulatedChildElementsOfType(entry.getResource(), Reference.class)
                .forEach(references::add));

        assertTrue(references.size() > 40, references.size() + " references");
        for (var reference : references) {
            assertTrue(urls.contains(reference.getReference()) || reference.hasDisplay(), reference::getReference);
        }
    }

    @Test
    void everyEntryIsInASectionOrAPersonOrTheEncounter() throws IOException {
        var bundle = read(DocumentsToShow.everything());
        var told = one(bundle, Composition.class).getSection().stream()
                .flatMap(section -> section.getEntry().stream())
                .map(Reference::getReference)
                .toList();

        var beside = bundle.getEntry().stream()
                .filter(entry -> !told.contains(entry.getFullUrl()))
                .map(entry -> entry.getResource().fhirType())
                .toList();

        assertEquals(List.of("Composition", "Patient", "Practitioner", "RelatedPerson", "Encounter"), beside);
    }

    @Test
    void whatAReaderIsShownTellsWhatHappened() throws IOException {
        var sections =
                one(after(taken(Witness.SEEN_ON_CAMERA)), Composition.class).getSection();

        assertEquals("""
                Taken by the client's own hand, seen on camera, 2026-11-23T12:00:00-08:00. \
                Amount, as said: one lozenge. Prescriber: Dr. Ito. \
                Prescription, word for word: one lozenge as agreed""", sections.get(0).getText().getDiv().allText().strip());
    }

    @Test
    void timesSayTheirZone() throws IOException {
        var bundle = after(taken(Witness.SEEN_ON_CAMERA));

        var administration = one(bundle, MedicationAdministration.class);
        assertEquals(
                "2026-11-23T12:00:00-08:00",
                administration.getEffectiveDateTimeType().getValueAsString());
        assertEquals("2026-11-23T15:10:00-08:00", bundle.getTimestampElement().getValueAsString());
    }

    @Nested
    class TheMedicine {
        @Test
        void thatWasSeenIsAnAdministrationWithThePrescribersTextWordForWord() throws IOException {
            var bundle = after(taken(Witness.SEEN_ON_CAMERA));
            var administration = one(bundle, MedicationAdministration.class);

            assertEquals("one lozenge as agreed", administration.getDosage().getText());
            assertFalse(administration.getDosage().getDose().hasValue());
            assertEquals(
                    List.of("373464007", "6130"),
                    administration.getMedicationCodeableConcept().getCoding().stream()
                            .map(coding -> coding.getCode())
                            .toList());
            assertEquals(
                    "37839007",
                    administration.getDosage().getRoute().getCodingFirstRep().getCode());
            assertEquals(
                    "Amount, as said: one lozenge",
                    administration.getNoteFirstRep().getText());
            assertEquals(List.of(), all(bundle, MedicationStatement.class));
        }

        @Test
        void thatWasReportedIsAStatement() throws IOException {
            var bundle = after(taken(Witness.REPORTED));

            assertEquals(
                    "one lozenge as agreed",
                    one(bundle, MedicationStatement.class).getDosageFirstRep().getText());
            assertEquals(List.of(), all(bundle, MedicationAdministration.class));
        }

        @Test
        void outsideThePlanHasNoCodeAndIsAnAdverseEventToo() throws IOException {
            var bundle = after(new SessionEvent.MedicineOutsidePlan(NOON, "two of the blue ones"));

            var medicine = one(bundle, MedicationStatement.class).getMedicationCodeableConcept();
            assertEquals("two of the blue ones", medicine.getText());
            assertFalse(medicine.hasCoding());
            assertEquals(
                    "Medicine outside the plan: two of the blue ones",
                    one(bundle, AdverseEvent.class).getEvent().getText());
        }

        @Test
        void thatWasNotTakenIsSaidToBeNil() throws IOException {
            var section = one(after(), Composition.class).getSectionFirstRep();

            assertEquals(
                    "nilknown", section.getEmptyReason().getCodingFirstRep().getCode());
        }
    }

    @Test
    void bloodPressureIsAPanelOfBothNumbers() throws IOException {
        var panel = all(read(DocumentsToShow.everything()), Observation.class).stream()
                .filter(each -> each.getCode().getCodingFirstRep().getCode().equals("85354-9"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of("8480-6 118 mm[Hg]", "8462-4 76 mm[Hg]"),
                panel.getComponent().stream()
                        .map(each -> each.getCode().getCodingFirstRep().getCode() + " "
                                + each.getValueQuantity().getValue() + " "
                                + each.getValueQuantity().getCode())
                        .toList());
    }

    @Test
    void aCallThatNobodyAnsweredIsNotDone() throws IOException {
        var statuses = all(read(DocumentsToShow.everything()), Communication.class).stream()
                .map(each -> each.getStatus().toCode())
                .toList();

        assertEquals(List.of("completed", "not-done"), statuses);
    }

    @Test
    void whatLooksLikeATagIsTextAndWhatXmlCannotHoldIsReplaced() throws IOException {
        var file = Samuel.complete();
        var odd = new ClientFile(
                file.id(),
                file.therapist(),
                new ClientFile.Person(
                        "<script>&\"Zoë\" 😀",
                        "",
                        "",
                        file.person().bornOn(),
                        file.person().phone()),
                file.sitters(),
                file.secondContact(),
                file.addresses(),
                file.prescription(),
                file.limits(),
                file.health());
        var facts = new SessionEvent.MedicineConfirmed(NOON, NOON, "half\uD83E \u0000one", Witness.REPORTED);

        var bundle = read(DocumentsToShow.of(odd, DocumentsToShow.begunAnd(facts)));

        var patient = (DomainResource) bundle.getEntry().get(1).getResource();
        assertEquals(
                "Client: <script>&\"Zoë\" 😀",
                patient.getText().getDiv().allText().strip());
        assertTrue(patient.getText().getDivAsString().contains("&lt;script&gt;"));
        assertEquals(
                "Amount, as said: half\uFFFD \uFFFDone",
                one(bundle, MedicationStatement.class).getNoteFirstRep().getText());
    }

    @Test
    void aFileOfWhichNothingIsKnownButTheNameGivesADocument() throws IOException {
        assertNotNull(read(DocumentsToShow.of(Samuel.bare(), DocumentsToShow.begunAnd())));
    }

    @Test
    void withoutASessionThereIsNoDocument() {
        assertThrows(IllegalArgumentException.class, () -> DocumentsToShow.of(Samuel.complete(), Session.notBegun()));
    }
}
