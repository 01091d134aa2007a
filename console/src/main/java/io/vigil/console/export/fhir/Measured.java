package io.vigil.console.export.fhir;

import io.vigil.console.checklist.Vitals;
import io.vigil.console.session.Session;
import io.vigil.console.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/** What was measured: blood pressure with both its numbers, heart rate, oxygen, and scores of questionnaires. */
final class Measured {
    private static final Words WORDS = Words.of(Measured.class);
    private static final String PRESSURE_UNIT = "mm[Hg]";
    private static final String PHQ_9 = "44261-6";
    private static final String GAD_7 = "70274-6";

    private final Persons persons;
    private final Reference encounter;
    private final Entries entries;

    Measured(Persons persons, Reference encounter, Entries entries) {
        this.persons = persons;
        this.encounter = encounter;
        this.entries = entries;
    }

    List<Reference> vitals(Session record, List<Told.Saturation> saturations) {
        var all = new ArrayList<Reference>();
        for (var vitals : record.vitals()) {
            all.add(pressure(vitals));
            all.add(heartRate(vitals));
            vitals.breaths().ifPresent(breaths -> all.add(breaths(vitals, breaths)));
        }
        saturations.forEach(saturation -> all.add(saturation(saturation)));
        return all;
    }

    private Reference pressure(Vitals vitals) {
        var panel = vitalSign("bp", "85354-9", "pressure", entries.time(vitals.at()));
        panel.addComponent()
                .setCode(Codes.loinc(WORDS.text("systolic"), "8480-6"))
                .setValue(Codes.quantity(vitals.systolic(), "mmHg", PRESSURE_UNIT));
        panel.addComponent()
                .setCode(Codes.loinc(WORDS.text("diastolic"), "8462-4"))
                .setValue(Codes.quantity(vitals.diastolic(), "mmHg", PRESSURE_UNIT));
        return entries.add(panel, WORDS.text("pressure.said", vitals.systolic(), vitals.diastolic(), said(panel)));
    }

    private Reference heartRate(Vitals vitals) {
        var rate = vitalSign("heartrate", "8867-4", "heartRate", entries.time(vitals.at()));
        rate.setValue(Codes.quantity(vitals.heartRate(), WORDS.text("aMinute"), "/min"));
        return entries.add(rate, WORDS.text("heartRate.said", vitals.heartRate(), said(rate)));
    }

    private Reference breaths(Vitals vitals, int breaths) {
        var rate = vitalSign("resprate", "9279-1", "breaths", entries.time(vitals.at()));
        rate.setValue(Codes.quantity(breaths, WORDS.text("aMinute"), "/min"));
        return entries.add(rate, WORDS.text("breaths.said", breaths, said(rate)));
    }

    private Reference saturation(Told.Saturation measured) {
        var saturation = vitalSign("oxygensat", "2708-6", "saturation", entries.time(measured.at()));
        saturation.getCode().addCoding().setSystem(Codes.LOINC).setCode("59408-5"); // by pulse oximetry
        saturation.setValue(Codes.quantity(measured.percent(), "%", "%"));
        return entries.add(saturation, WORDS.text("saturation.said", measured.percent(), said(saturation)));
    }

    private Observation vitalSign(String profile, String loinc, String name, DateTimeType at) {
        var observation = observation("vital-signs", at);
        observation.getMeta().addProfile(Codes.PROFILE + profile);
        observation.setCode(Codes.loinc(WORDS.text(name), loinc));
        return observation;
    }

    List<Reference> scores(List<Told.Score> scores) {
        return scores.stream().map(this::score).toList();
    }

    private Reference score(Told.Score score) {
        var observation = observation("survey", new DateTimeType(score.on().toString()));
        var name = name(score.loinc());
        observation.setCode(Codes.loinc(name, score.loinc()));
        observation.setValue(new IntegerType(score.total())); // a sum has no unit
        return entries.add(
                observation,
                WORDS.text("score.said", name, score.total(), score.on().toString()));
    }

    private static String name(String loinc) {
        return switch (loinc) {
            case PHQ_9 -> WORDS.text("score.phq9");
            case GAD_7 -> WORDS.text("score.gad7");
            default -> WORDS.text("score.other", loinc);
        };
    }

    private Observation observation(String category, DateTimeType at) {
        var observation = new Observation();
        observation.setStatus(Observation.ObservationStatus.FINAL);
        observation.addCategory(Codes.terminology("observation-category", category));
        observation.setSubject(persons.client());
        observation.setEncounter(encounter);
        observation.setEffective(at);
        observation.addPerformer(persons.therapist());
        return observation;
    }

    private static String said(Observation observation) {
        return observation.getEffectiveDateTimeType().getValueAsString();
    }
}
