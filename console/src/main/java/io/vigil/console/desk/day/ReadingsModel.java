package io.vigil.console.desk.day;

import io.vigil.console.checklist.Readings;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.checklist.VitalsLimits.Judgement;
import io.vigil.console.desk.day.Row.Standing;
import io.vigil.console.session.EarlierDays;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.sheet.FactWords;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The row of the readings: the last one with what the limits say to it, and those of today before it. */
final class ReadingsModel {
    /** The row, which is no item of the list. */
    static final String VITALS = "VITALS";

    private static final Words WORDS = Words.of(ReadingsModel.class);

    private final Session session;
    private final SessionPlan plan;
    private final Instant now;
    private final Times times;
    private final EarlierDays before;

    ReadingsModel(Session session, SessionPlan plan, EarlierDays before, Instant now, Times times) {
        this.before = before;
        this.session = session;
        this.plan = plan;
        this.now = now;
        this.times = times;
    }

    /** Whether the last reading leaves something to be measured. */
    static boolean areOpen(Session session, SessionPlan plan) {
        return session.lastVitals()
                .filter(vitals -> plan.limits().judge(vitals) == Judgement.GREEN)
                .isEmpty();
    }

    Row row() {
        var last = session.lastVitals();
        var standing = last.map(this::standing).orElse(Standing.OPEN);
        return new Row.Readings(
                VITALS,
                Stream.of("systolic", "diastolic", "heartRate", "oxygen", "breaths")
                        .map(label -> WORDS.text("vitals." + label))
                        .toList(),
                standing,
                last.map(vitals -> WORDS.text(key(standing), vitals.text(), times.time(vitals.at())))
                        .orElse(WORDS.text("vitals.OPEN")),
                earlier(),
                daysBefore(),
                last.filter(vitals -> !vitals.at().isBefore(session.phaseSince()))
                                .isPresent()
                        ? Row.Correcting.POSSIBLE
                        : Row.Correcting.PAST);
    }

    private Standing standing(Vitals vitals) {
        return switch (plan.limits().judge(vitals)) {
            case GREEN -> Standing.KEPT;
            case AMBER -> Standing.WAIVED;
            case HOLD -> Standing.REFUSED;
        };
    }

    /** After the third in a row that is not green nobody is asked to rest and measure again. */
    private String key(Standing standing) {
        var isBefore = session.phase().isBeforeTheMedicine() && session.phase() != Phase.HELD;
        var verdict = new Readings(session.vitals(session.today(now)), plan.limits()).verdict();
        if (!isBefore && standing == Standing.WAIVED) {
            return "vitals.amber";
        }
        return switch (verdict) {
            case AMBER -> "vitals.third";
            case OVER_FOR_TODAY -> "vitals.overForToday";
            case MISSING, GREEN, REST, ABOVE -> "vitals." + standing;
        };
    }

    /** The trend over the days before, under a line that says so. */
    private List<String> daysBefore() {
        return before.readings().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(WORDS.text("vitals.before.title")),
                                before.readings().stream().map(ReadingsModel::day))
                        .toList();
    }

    private static String day(EarlierDays.Readings day) {
        var first = FactWords.text(day.first());
        var span = day.last()
                .map(last -> WORDS.text("vitals.before.span", first, FactWords.text(last)))
                .orElse(first);
        return WORDS.text("vitals.before." + day.held(), day.on().toString(), span);
    }

    /** The trend of today, with what else was read; one reading alone that says no more than the note is none. */
    private List<String> earlier() {
        var today = session.vitals(session.today(now));
        var saysNoMore =
                today.stream().allMatch(vitals -> FactWords.text(vitals).equals(vitals.text()));
        return today.size() < 2 && saysNoMore
                ? List.of()
                : today.stream()
                        .map(vitals -> WORDS.text(
                                "vitals.earlier." + standing(vitals), times.time(vitals.at()), FactWords.text(vitals)))
                        .toList();
    }
}
