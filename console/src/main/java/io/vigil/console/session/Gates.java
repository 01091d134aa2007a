package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ItemWords;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.Readings;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keeps the next step closed. There is no override: a gate is opened by what it asks for and by nothing else (P8).
 * Before the medicine every gate of every earlier step is asked again, and what was kept on another date counts for
 * nothing; after it, what was kept before a later dose counts for nothing.
 */
public final class Gates {
    private static final Words WORDS = Words.of(Gates.class);

    private Gates() {}

    /**
     * One thing that is missing.
     *
     * @param sentence what is missing, and what to do
     * @param item the item that mends it, if it is one
     * @param check the check of the practice's own that mends it, if it is one
     */
    public record Missing(Phase where, String sentence, Optional<Item> item, Optional<String> check) {}

    /** What keeps the step after the present one closed; empty when the way is free. */
    public static List<Missing> beforeNext(Session session, Instant now) {
        return session.phase() == Phase.SETTING || session.phase() == Phase.SELF_ADMINISTRATION
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
            talk(session).ifPresent(missing::add);
            vitals(session, now).ifPresent(missing::add);
            prescription(session, now).ifPresent(missing::add);
            sitter(session).ifPresent(missing::add);
        }
        if (phase == Phase.GREEN_LIGHT) {
            protectors(session, session.today(now), missing);
        }
        phase.part().ifPresent(part -> {
            for (var item : Item.values()) {
                if (item.part() == part) {
                    item(session, item, now)
                            .ifPresent(sentence ->
                                    missing.add(new Missing(phase, sentence, Optional.of(item), Optional.empty())));
                }
            }
        });
        if (phase == Phase.SETTING) {
            ownChecks(session, now, missing);
        }
        return missing;
    }

    /** Checks of the practice's own, which close the way as those of the list do. */
    private static void ownChecks(Session session, Instant now, List<Missing> missing) {
        var own = session.plan().map(plan -> plan.day().checks().own()).orElse(List.of());
        for (var check : own) {
            var stand = session.told().check(check);
            if (stand.filter(standing -> session.today(standing.at()).equals(session.today(now)))
                    .isEmpty()) {
                var key = stand.isEmpty() ? "missing.item" : "missing.again";
                missing.add(new Missing(Phase.SETTING, WORDS.text(key, check), Optional.empty(), Optional.of(check)));
            }
        }
    }

    private static Optional<String> item(Session session, Item item, Instant now) {
        var isLeftOff = session.plan()
                .flatMap(plan -> plan.day().checks().whyLeftOff(item))
                .isPresent();
        if (isLeftOff) {
            return Optional.empty();
        }
        var standing = session.standing(item);
        if (standing.isEmpty()) {
            return Optional.of(WORDS.text("missing.item", ItemWords.text(item)));
        }
        var since = standing.get().at();
        var isStale = Openness.isBeforeTheMedicine(item)
                ? !session.today(since).equals(session.today(now))
                : session.lastMedicineAt().filter(since::isBefore).isPresent();
        return isStale ? Optional.of(WORDS.text("missing.again", ItemWords.text(item))) : Optional.empty();
    }

    private static Optional<Missing> vitals(Session session, Instant now) {
        var taken = session.vitals(session.today(now));
        var limits = session.plan().map(SessionPlan::limits);
        if (taken.isEmpty() || limits.isEmpty()) {
            return missing(Phase.CHECK_IN, WORDS.text("missing.vitals"));
        }
        var last = taken.get(taken.size() - 1).text();
        return switch (new Readings(taken, limits.get()).verdict()) {
            case MISSING -> missing(Phase.CHECK_IN, WORDS.text("missing.vitals"));
            case REST -> missing(Phase.CHECK_IN, WORDS.text("vitals.amber", last));
            case ABOVE -> missing(Phase.CHECK_IN, WORDS.text("vitals.hold", last));
            case OVER_FOR_TODAY -> missing(Phase.CHECK_IN, WORDS.text("vitals.over"));
            case GREEN, AMBER -> Optional.empty();
        };
    }

    /** A room for a talk has no way to the medicine: whether the course leads to it was not asked. */
    private static Optional<Missing> talk(Session session) {
        return session.plan().filter(SessionPlan::isTalk).flatMap(plan -> missing(Phase.CHECK_IN, WORDS.text("talk")));
    }

    private static Optional<Missing> prescription(Session session, Instant now) {
        var prescription = session.plan().map(SessionPlan::prescription);
        if (prescription.isEmpty() || prescription.get().text().isBlank()) {
            return missing(Phase.CHECK_IN, WORDS.text("missing.prescription"));
        }
        var over = prescription.get().validUntil().filter(until -> until.isBefore(session.today(now)));
        return over.flatMap(until -> missing(Phase.CHECK_IN, WORDS.text("prescription.over", until.toString())));
    }

    /** Whom the contact-loss clock calls first. Said before the medicine, because after it nobody has the time. */
    private static Optional<Missing> sitter(Session session) {
        var number = session.plan().map(plan -> plan.contacts().sitterPhone()).orElse("");
        return number.isBlank() ? missing(Phase.CHECK_IN, WORDS.text("missing.sitter")) : Optional.empty();
    }

    private static void protectors(Session session, LocalDate today, List<Missing> missing) {
        if (session.protectors().isEmpty()) { // nobody asked is nobody on board, never everybody
            missing(Phase.GREEN_LIGHT, WORDS.text("missing.protectors")).ifPresent(missing::add);
        }
        for (var protector : session.protectors()) {
            var answered = session.answer(protector, today);
            if (answered.isEmpty()) {
                missing(Phase.GREEN_LIGHT, WORDS.text("protector.notAsked", protector))
                        .ifPresent(missing::add);
            } else if (!answered.get().answer().isGreen()) {
                var key = "protector." + answered.get().answer().answer().name();
                missing(Phase.GREEN_LIGHT, WORDS.text(key, protector)).ifPresent(missing::add);
            }
        }
    }

    /**
     * What would be lost if the session were ended now and another begun on the same date: readings that are over for the
     * day, a protector's no, or a concern that nothing was agreed about. Empty when there is no such thing, or the medicine
     * was taken.
     */
    public static Optional<String> closedForToday(Session session, Instant now) {
        if (session.takenAt().isPresent()) {
            return Optional.empty();
        }
        var today = session.today(now);
        var limits = session.plan().map(SessionPlan::limits);
        if (limits.isPresent()
                && new Readings(session.vitals(today), limits.get()).verdict() == Readings.Verdict.OVER_FOR_TODAY) {
            return Optional.of(WORDS.text("vitals.over"));
        }
        return session.protectors().stream()
                .flatMap(protector -> refusal(session, protector, today).stream())
                .findFirst();
    }

    private static Optional<String> refusal(Session session, String protector, LocalDate today) {
        var saysNo = session.answer(protector, today)
                .filter(answered -> answered.answer().answer() == ProtectorAnswer.Answer.NO)
                .isPresent();
        if (saysNo) {
            return Optional.of(WORDS.text("protector.NO", protector));
        }
        return session.hasOpenConcern(protector, today)
                ? Optional.of(WORDS.text("protector.CONCERN", protector))
                : Optional.empty();
    }

    private static Optional<Missing> missing(Phase where, String sentence) {
        return Optional.of(new Missing(where, sentence, Optional.empty(), Optional.empty()));
    }
}
