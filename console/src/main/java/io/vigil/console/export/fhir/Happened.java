package io.vigil.console.export.fhir;

import io.vigil.console.checklist.Item;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.sheet.LadderCall;
import io.vigil.console.sheet.Unwanted;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** What was agreed to, who was called, and what nobody wished for. */
final class Happened {
    private static final Words WORDS = Words.of(Happened.class);

    private final Persons persons;
    private final Reference encounter;
    private final Entries entries;

    Happened(Persons persons, Reference encounter, Entries entries) {
        this.persons = persons;
        this.encounter = encounter;
        this.entries = entries;
    }

    /** That the consents were in force, as it was confirmed on the day. */
    Optional<Reference> consent(Session record) {
        return record.standing(Item.CONSENTS).map(standing -> {
            var consent = new Consent();
            consent.setStatus(Consent.ConsentState.ACTIVE);
            consent.setScope(Codes.terminology("consentscope", "treatment"));
            consent.addCategory(Codes.loinc(WORDS.text("consent.category"), "59284-0"));
            consent.setPatient(persons.client());
            consent.addPerformer(persons.client());
            consent.setDateTimeElement(entries.time(standing.at()));
            consent.setPolicyRule(new CodeableConcept().setText(WORDS.text("consent.policy")));
            return entries.add(
                    consent,
                    WORDS.text("consent.said", entries.time(standing.at()).getValueAsString()));
        });
    }

    /** What was asked for by the client, and each try on the ladder. */
    List<Reference> communications(Session record) {
        var all = new ArrayList<Reference>();
        for (var fact : record.facts()) {
            if (fact instanceof SessionEvent.HelpAsked asked) {
                all.add(helpAsked(asked.at()));
            }
        }
        LadderCall.of(record).forEach(call -> all.add(call(call)));
        return all;
    }

    private Reference helpAsked(Instant at) {
        var said = EscalationWords.text(Cause.HELP);
        var communication = communication(CommunicationStatus.COMPLETED, at, said);
        communication.setSender(persons.client());
        communication.addRecipient(persons.therapist());
        return entries.add(communication, said, entries.time(at).getValueAsString());
    }

    private Reference call(LadderCall call) {
        var said = WORDS.text("call.said", EscalationWords.text(call.rung()), call.whom(), call.number());
        var communication = communication(status(call), call.startedAt(), said);
        communication.addReasonCode().setText(EscalationWords.text(call.cause()));
        communication.setSender(persons.therapist());
        communication.addRecipient(recipient(call));
        call.endedAt()
                .filter(at -> communication.getStatus() == CommunicationStatus.COMPLETED)
                .ifPresent(at -> communication.setReceivedElement(entries.time(at)));
        if (communication.getStatus() == CommunicationStatus.NOTDONE) {
            communication.setStatusReason(new CodeableConcept().setText(WORDS.text("call.notReached")));
        }
        return entries.add(
                communication,
                said,
                WORDS.text(
                        "call.outcome." + call.outcome(),
                        entries.time(call.startedAt()).getValueAsString()));
    }

    private static CommunicationStatus status(LadderCall call) {
        return switch (call.outcome()) {
            case REACHED -> CommunicationStatus.COMPLETED;
            case NOT_REACHED -> CommunicationStatus.NOTDONE;
            case STARTED, NOT_STARTED -> CommunicationStatus.UNKNOWN;
        };
    }

    private Reference recipient(LadderCall call) {
        return persons.sitter().filter(sitter -> call.rung() == Rung.SITTER).orElseGet(() -> new Reference()
                .setDisplay(Entries.clean(call.whom().isBlank() ? EscalationWords.text(call.rung()) : call.whom())));
    }

    private Communication communication(CommunicationStatus status, Instant at, String said) {
        var communication = new Communication();
        communication.setStatus(status);
        communication.addCategory(new CodeableConcept().setText(WORDS.text("escalation")));
        communication.setPriority(Communication.CommunicationPriority.URGENT);
        communication.setSubject(persons.client());
        communication.setEncounter(encounter);
        communication.setSentElement(entries.time(at));
        communication.addPayload().setContent(new StringType(Entries.clean(said)));
        return communication;
    }

    /** Side effects and adverse events. How grave one was is the prescriber's to say. */
    List<Reference> adverseEvents(Session record) {
        var all = new ArrayList<Reference>();
        Unwanted.sideEffects(record).forEach(unwanted -> all.add(adverse(unwanted)));
        Unwanted.adverseEvents(record).forEach(unwanted -> all.add(adverse(unwanted)));
        return all;
    }

    private Reference adverse(Unwanted unwanted) {
        var event = new AdverseEvent();
        event.setActuality(AdverseEvent.AdverseEventActuality.ACTUAL);
        event.setEvent(new CodeableConcept().setText(Entries.clean(unwanted.text())));
        event.setSubject(persons.client());
        event.setEncounter(encounter);
        event.setDateElement(entries.time(unwanted.at()));
        event.setRecorder(persons.therapist());
        return entries.add(event, unwanted.text(), entries.time(unwanted.at()).getValueAsString());
    }
}
