package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.VitalsLimits.Judgement;
import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the therapist should know and nothing forbids: said in amber beside the step. */
public final class Warnings {
    /** An emergency number that was not verified for so long may have changed. */
    public static final Duration VERIFIED_WITHIN = Duration.ofDays(90);

    private static final Words WORDS = Words.of(Warnings.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

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
        if (EmergencyToday.of(session).goodFor() == EmergencyToday.GoodFor.EARLIER_ADDRESS) {
            warnings.add(WORDS.text("warning.earlierAddress"));
        } else if (PlaceToday.isElsewhere(session) && !EmergencyToday.isAskedForToday(session)) {
            warnings.add(WORDS.text("warning.elsewhere"));
        }
        block(session, now, warnings);
        session.lastVitals()
                .filter(vitals -> plan.get().limits().judge(vitals) == Judgement.AMBER)
                .ifPresent(vitals -> warnings.add(WORDS.text("warning.amberVitals", vitals.text())));
        session.lastVitals()
                .filter(vitals -> plan.get().limits().judge(vitals) == Judgement.HOLD)
                .ifPresent(vitals -> warnings.add(WORDS.text("warning.highVitals", vitals.text())));
        if (session.standing(Item.FASTING).orElse(null) instanceof Session.Standing.Waived waived) {
            warnings.add(WORDS.text("warning.fasting", waived.reason()));
        }
        afterTheMedicine(session, now, warnings);
        session.ladders().stream()
                .filter(ladder ->
                        ladder.stoodDown().isPresent() && !ladder.open().isEmpty())
                .forEach(ladder -> warnings.add(WORDS.text(
                        "warning.afterLadder",
                        TIME.format(ladder.opened().atZone(plan.get().zone())),
                        ladder.open().stream().map(EscalationWords::text).collect(Collectors.joining("; ")))));
        session.outsideThePlan().forEach(outside -> warnings.add(outside(outside.what())));
        return warnings;
    }

    private static void block(Session session, Instant now, List<String> warnings) {
        var left = BlockClock.left(session, now);
        if (session.phase().isBeforeTheMedicine() && now.isAfter(BlockClock.latestMedicine(session, now))) {
            warnings.add(WORDS.text("warning.lateDose"));
        } else if (!left.isNegative() && BlockClock.isTooShort(session, now)) {
            warnings.add(WORDS.text(
                    session.takenAt().isEmpty() ? "warning.blockBefore" : "warning.blockAfter",
                    BlockClock.needed(session, now).toMinutes(),
                    left.toMinutes()));
        }
        if (left.isNegative() && session.phase() != Phase.DONE) {
            warnings.add(WORDS.text("warning.blockOver"));
        }
    }

    private static void afterTheMedicine(Session session, Instant now, List<String> warnings) {
        var taken = session.lastMedicineAt();
        if (taken.isEmpty() || session.phase() == Phase.DONE) {
            return;
        }
        var held = session.mouth()
                .filter(after -> after != SessionEvent.After.NOT_YET)
                .isEmpty();
        if (session.medicine().isPresent()
                && held
                && session.journey()
                        .filter(clock -> clock.leftInMouth(now).isZero())
                        .isPresent()) {
            warnings.add(WORDS.text("warning.mouth"));
        }
        if (session.phase() == Phase.CLOSE
                && session.vitals().stream().allMatch(vitals -> vitals.at().isBefore(taken.get()))) {
            warnings.add(WORDS.text("warning.noVitalsSince"));
        }
    }

    private static String outside(String what) {
        return what.isEmpty() ? WORDS.text("warning.outsideUnknown") : WORDS.text("warning.outside", what);
    }

    /** The conditions agreed with protectors today: visible through the journey. */
    public static List<String> agreed(Session session, Instant now) {
        return session.agreed(session.today(now));
    }
}
