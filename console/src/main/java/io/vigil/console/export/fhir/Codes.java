package io.vigil.console.export.fhir;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;

/** The codes of domain.md §8, each in its system. */
final class Codes {
    static final String LOINC = "http://loinc.org";
    static final String SNOMED = "http://snomed.info/sct";
    static final String UCUM = "http://unitsofmeasure.org";
    static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
    static final String PROFILE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

    private Codes() {}

    /** Ketamine, and none of the injections. */
    static CodeableConcept ketamine() {
        return new CodeableConcept()
                .addCoding(new Coding().setSystem(SNOMED).setCode("373464007"))
                .addCoding(new Coding().setSystem(RXNORM).setCode("6130"))
                .setText("Ketamine");
    }

    static CodeableConcept sublingual() {
        return new CodeableConcept()
                .addCoding(new Coding().setSystem(SNOMED).setCode("37839007"))
                .setText("Sublingual");
    }

    static CodeableConcept loinc(String text, String... codes) {
        var concept = new CodeableConcept().setText(text);
        for (var code : codes) {
            concept.addCoding(new Coding().setSystem(LOINC).setCode(code));
        }
        return concept;
    }

    /** A code of HL7's own lists. */
    static CodeableConcept terminology(String list, String code) {
        return new CodeableConcept()
                .addCoding(new Coding().setSystem(TERMINOLOGY + list).setCode(code));
    }

    static Quantity quantity(long value, String unit, String ucum) {
        return new Quantity().setValue(value).setUnit(unit).setSystem(UCUM).setCode(ucum);
    }
}
