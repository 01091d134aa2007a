package io.vigil.console.export.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import io.vigil.console.client.Samuel;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionEvent.Witness;
import io.vigil.console.store.Markers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;

/**
 * HAPI's own validator over whole documents, with the definitions of R4 from a jar and without any terminology server. No
 * error is allowed, and no warning but those named here with their reason.
 */
class ValidatedTest {
    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    private static final FhirValidator VALIDATOR = validator();

    /** The codes of LOINC, SNOMED CT and RxNorm cannot be looked up without their lists, which are licensed or large. */
    private static final Pattern CODES_ELSEWHERE =
            Pattern.compile(".*(http://loinc.org|http://snomed.info/sct|rxnorm).*", Pattern.DOTALL);

    /** What a client agreed to with the practice is the practice's own paper, which has no code. */
    private static final Pattern OWN_CONSENTS = Pattern.compile(".*policyRule: No code provided.*", Pattern.DOTALL);

    private static FhirValidator validator() {
        var r4 = FhirContext.forR4();
        var chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(r4),
                new CommonCodeSystemsTerminologyService(r4),
                new InMemoryTerminologyServerValidationSupport(r4));
        return r4.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    private static List<SingleValidationMessage> messages(Told told) throws IOException {
        var out = new ByteArrayOutputStream();
        FhirDocument.write(told, out);
        return VALIDATOR
                .validateWithResult(out.toString(StandardCharsets.UTF_8))
                .getMessages();
    }

    private static void assertValid(Told told) throws IOException {
        var messages = messages(told);
        assertEquals(
                List.of(),
                messages.stream()
                        .filter(each -> each.getSeverity() == ResultSeverityEnum.ERROR
                                || each.getSeverity() == ResultSeverityEnum.FATAL)
                        .map(each -> each.getLocationString() + ": " + each.getMessage())
                        .toList());
        assertEquals(
                List.of(),
                messages.stream()
                        .filter(each -> each.getSeverity() == ResultSeverityEnum.WARNING)
                        .map(each -> each.getLocationString() + ": " + each.getMessage())
                        .filter(each -> !CODES_ELSEWHERE.matcher(each).matches()
                                && !OWN_CONSENTS.matcher(each).matches())
                        .toList());
    }

    @Test
    void aDocumentOfEverythingThatCanHappen() throws IOException {
        assertValid(DocumentsToShow.everything());
    }

    @Test
    void aDocumentWithAMarkerInEveryField() throws IOException {
        assertValid(DocumentsToShow.of(Samuel.old(), Session.of(Markers.facts())));
    }

    @Test
    void aDayOnWhichMedicineWasSeen() throws IOException {
        var seen = new SessionEvent.MedicineConfirmed(NOON, NOON, "one lozenge", Witness.SEEN_ON_CAMERA);

        assertValid(DocumentsToShow.of(Samuel.complete(), DocumentsToShow.begunAnd(seen)));
    }

    @Test
    void aDayOfWhichNextToNothingIsKnown() throws IOException {
        assertValid(DocumentsToShow.of(Samuel.bare(), DocumentsToShow.begunAnd()));
    }

    @Test
    void theValidatorSeesWhatIsWrong() {
        var result = VALIDATOR.validateWithResult(
                "{\"resourceType\":\"Bundle\",\"type\":\"document\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\"}}]}");

        assertTrue(result.getMessages().stream().anyMatch(each -> each.getSeverity() == ResultSeverityEnum.ERROR));
    }
}
