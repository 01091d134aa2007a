package io.vigil.console.session;

import io.vigil.console.checklist.VitalsLimits.Judgement;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the therapist should know and nothing forbids: said in amber beside the step. */
public final class Warnings {
    /** An emergency number that was not verified for so long may have changed. */
    public static final Duration VERIFIED_WITHIN = Duration.ofDays(90);

    private static final Words WORDS = Words.of(Warnings.class);

    private Warnings() {}

    public static List<String> of(Session session, Instant now) {
        var warnings = new ArrayList<String>();
        var plan = session.plan();
        var begun = session.begunAt();
        if (plan.isEmpty() || begun.isEmpty()) {
            return warnings;
        }
        var verified = plan.get().contacts().emergencyVerifiedOn();
        if (verified.isEmpty()
                || verified.get().plusDays(VERIFIED_WITHIN.toDays()).isBefore(session.today(now))) {
            warnings.add(WORDS.text("warning.emergencyNumber"));
        }
        if (session.phase().isBeforeTheMedicine() && now.isAfter(begun.get().plus(SessionPlan.DOSE_WITHIN))) {
            warnings.add(WORDS.text("warning.lateDose"));
        }
        if (now.isAfter(begun.get().plus(SessionPlan.BLOCK)) && session.phase() != Phase.DONE) {
            warnings.add(WORDS.text("warning.blockOver"));
        }
        session.lastVitals()
                .filter(vitals -> plan.get().limits().judge(vitals) == Judgement.AMBER)
                .ifPresent(vitals -> warnings.add(WORDS.text("warning.amberVitals", vitals.text())));
        session.outsideThePlan().forEach(outside -> warnings.add(WORDS.text("warning.outside", outside.what())));
        return warnings;
    }

    /** The conditions agreed with protectors today: visible through the journey. */
    public static List<String> agreed(Session session, Instant now) {
        return session.protectors().stream()
                .flatMap(protector -> session.answer(protector, session.today(now)).stream())
                .map(answered -> answered.answer().condition())
                .filter(condition -> !condition.isBlank())
                .toList();
    }
}
