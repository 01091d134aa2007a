package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ItemWords;
import io.vigil.console.checklist.VitalsLimits.Judgement;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keeps the next step closed. There is no override: a gate is opened by what it asks for and by nothing else (P8).
 * Before the medicine every gate of every earlier step is asked again.
 */
public final class Gates {
    /** As many amber readings as are taken before the therapist may go on below the hold line. */
    public static final int READINGS = 3;

    private static final Words WORDS = Words.of(Gates.class);

    private Gates() {}

    /**
     * One thing that is missing.
     *
     * @param sentence what is missing, and what to do
     * @param item the item that mends it, if it is one
     */
    public record Missing(Phase where, String sentence, Optional<Item> item) {}

    /** What keeps the step after the present one closed; empty when the way is free. */
    public static List<Missing> beforeNext(Session session, Instant now) {
        return session.phase() == Phase.SETTING
                ? beforeTheMedicine(session, now)
                : ofStep(session, session.phase(), now);
    }

    /** Every gate of every step up to the setting: what has to be so when the medicine is confirmed. */
    public static List<Missing> beforeTheMedicine(Session session, Instant now) {
        var missing = new ArrayList<Missing>();
        for (var phase : Phase.values()) {
            if (phase.compareTo(Phase.SELF_ADMINISTRATION) < 0) {
                missing.addAll(ofStep(session, phase, now));
            }
        }
        return missing;
    }

    private static List<Missing> ofStep(Session session, Phase phase, Instant now) {
        var missing = new ArrayList<Missing>();
        if (phase == Phase.CHECK_IN) {
            vitals(session).ifPresent(missing::add);
            prescription(session, now).ifPresent(missing::add);
        }
        if (phase == Phase.GREEN_LIGHT) {
            protectors(session, session.today(now), missing);
        }
        phase.part().ifPresent(part -> {
            for (var item : Item.values()) {
                if (item.part() == part && session.standing(item).isEmpty()) {
                    missing.add(
                            new Missing(phase, WORDS.text("missing.item", ItemWords.text(item)), Optional.of(item)));
                }
            }
        });
        return missing;
    }

    private static Optional<Missing> vitals(Session session) {
        var last = session.lastVitals();
        var limits = session.plan().map(SessionPlan::limits);
        if (last.isEmpty() || limits.isEmpty()) {
            return missing(Phase.CHECK_IN, WORDS.text("missing.vitals")); // a missing reading is not green
        }
        var judgement = limits.get().judge(last.get());
        if (judgement == Judgement.HOLD) {
            return missing(Phase.CHECK_IN, WORDS.text("vitals.hold", last.get().text()));
        }
        return judgement == Judgement.AMBER && session.vitals().size() < READINGS
                ? missing(Phase.CHECK_IN, WORDS.text("vitals.amber", last.get().text()))
                : Optional.empty();
    }

    private static Optional<Missing> prescription(Session session, Instant now) {
        var prescription = session.plan().map(SessionPlan::prescription);
        if (prescription.isEmpty() || prescription.get().text().isBlank()) {
            return missing(Phase.CHECK_IN, WORDS.text("missing.prescription"));
        }
        var over = prescription.get().validUntil().filter(until -> until.isBefore(session.today(now)));
        return over.isPresent()
                ? missing(
                        Phase.CHECK_IN,
                        WORDS.text("prescription.over", over.get().toString()))
                : Optional.empty();
    }

    private static void protectors(Session session, LocalDate today, List<Missing> missing) {
        for (var protector : session.protectors()) {
            var answered = session.answer(protector, today);
            if (answered.isEmpty()) {
                missing.add(
                        new Missing(Phase.GREEN_LIGHT, WORDS.text("protector.notAsked", protector), Optional.empty()));
            } else if (!answered.get().answer().isGreen()) {
                var key = "protector." + answered.get().answer().answer().name();
                missing.add(new Missing(Phase.GREEN_LIGHT, WORDS.text(key, protector), Optional.empty()));
            }
        }
    }

    private static Optional<Missing> missing(Phase where, String sentence) {
        return Optional.of(new Missing(where, sentence, Optional.empty()));
    }
}
