package io.vigil.console.desk.day;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ItemWords;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.VitalsLimits.Judgement;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.day.Row.Standing;
import io.vigil.console.desk.day.Row.Waiving;
import io.vigil.console.journey.JourneyClock;
import io.vigil.console.session.Gates;
import io.vigil.console.session.Phase;
import io.vigil.console.session.Session;
import io.vigil.console.session.SessionEvent;
import io.vigil.console.session.SessionPlan;
import io.vigil.console.session.Warnings;
import io.vigil.console.sheet.FactWords;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one step of the day consists of. */
final class StepModel {
    /** The row of the readings, which are no item of the list. */
    static final String VITALS = "VITALS";

    private static final Words WORDS = Words.of(StepModel.class);

    private final Session session;
    private final SessionPlan plan;
    private final Instant now;
    private final Times times;

    StepModel(Session session, SessionPlan plan, Instant now, Times times) {
        this.session = session;
        this.plan = plan;
        this.now = now;
        this.times = times;
    }

    DayShown.Present present(Phase phase, List<Gates.Missing> missing) {
        return new DayShown.Present(
                rows(phase, missing),
                phase == Phase.GREEN_LIGHT ? Optional.of(greenLight()) : Optional.empty(),
                phase == Phase.SELF_ADMINISTRATION ? Optional.of(dose(missing)) : Optional.empty(),
                phase == Phase.JOURNEY ? session.journey().map(this::journey) : Optional.empty());
    }

    /** The rows of the step, and those of earlier steps that keep the way closed: they can be mended here. */
    private List<Row> rows(Phase phase, List<Gates.Missing> missing) {
        var rows = new ArrayList<Row>();
        for (var item : Item.values()) {
            var own = phase.part().filter(part -> part == item.part()).isPresent();
            var keepsClosed = missing.stream()
                    .anyMatch(one -> one.item().filter(other -> other == item).isPresent());
            if (item != Item.PARTS_NOT_LISTED && (own || keepsClosed)) {
                rows.add(row(item));
            }
        }
        var vitalsKeepClosed = phase.isBeforeTheMedicine()
                && phase != Phase.GREEN_LIGHT
                && vitalsAreOpen(session, plan)
                && missing.stream().anyMatch(one -> one.where() == Phase.CHECK_IN);
        if (phase == Phase.CHECK_IN || phase == Phase.CLOSE || vitalsKeepClosed) {
            rows.add(readings());
        }
        return rows;
    }

    private Row row(Item item) {
        var standing = session.standing(item);
        if (item.kind() == Item.Kind.WRITTEN) {
            return new Row.Entry(
                    item.name(),
                    WORDS.text("entry." + item),
                    session.written(item),
                    offered(item),
                    standing.map(this::note).orElse(""));
        }
        return new Row.Tick(
                item.name(),
                ItemWords.text(item),
                standing.map(StepModel::standing).orElse(Standing.OPEN),
                standing.map(this::note).orElse(""),
                item.mayBeWaived() ? Waiving.WITH_A_REASON : Waiving.NEVER);
    }

    private static Standing standing(Session.Standing standing) {
        return standing instanceof Session.Standing.Waived ? Standing.WAIVED : Standing.KEPT;
    }

    private String note(Session.Standing standing) {
        if (standing instanceof Session.Standing.Waived waived) {
            return WORDS.text("row.waived", waived.reason());
        }
        return standing instanceof Session.Standing.Kept kept ? times.time(kept.at()) : "";
    }

    /** What the plan says is offered for the fields that are asked every session; it counts once it is kept. */
    private String offered(Item item) {
        return switch (item) {
            case ADDRESS -> plan.contacts().address();
            case CALL_BACK_NUMBER -> plan.contacts().clientPhone();
            case EMERGENCY_NUMBER -> plan.contacts().emergencyNumber();
            default -> "";
        };
    }

    static boolean vitalsAreOpen(Session session, SessionPlan plan) {
        return session.lastVitals()
                .filter(vitals -> plan.limits().judge(vitals) == Judgement.GREEN)
                .isEmpty();
    }

    private Row readings() {
        var last = session.lastVitals();
        var standing = last.map(vitals -> switch (plan.limits().judge(vitals)) {
                    case GREEN -> Standing.KEPT;
                    case AMBER -> Standing.WAIVED;
                    case HOLD -> Standing.REFUSED;
                })
                .orElse(Standing.OPEN);
        var note = last.map(vitals -> WORDS.text("vitals." + standing, vitals.text(), times.time(vitals.at())))
                .orElse(WORDS.text("vitals.OPEN"));
        return new Row.Readings(
                VITALS,
                List.of(WORDS.text("vitals.systolic"), WORDS.text("vitals.diastolic"), WORDS.text("vitals.heartRate")),
                standing,
                note);
    }

    private GreenLight greenLight() {
        var protectors = session.protectors().stream().map(this::protector).toList();
        var onBoard = protectors.stream().allMatch(protector -> protector.state() == State.GO);
        var no = protectors.stream().anyMatch(protector -> protector.state() == State.STOP);
        return new GreenLight(
                protectors,
                (Row.Tick) row(Item.PARTS_NOT_LISTED),
                onBoard ? State.GO : no ? State.STOP : State.WAIT,
                WORDS.text(onBoard ? "green.all" : no ? "green.no" : "green.notAll"));
    }

    private GreenLight.Protector protector(String name) {
        var answered = session.answer(name, session.today(now)).map(Session.Answered::answer);
        var state = answered.map(answer -> switch (answer.answer()) {
                    case GREEN -> State.GO;
                    case CONCERN, NOT_REACHED -> State.WAIT;
                    case NO -> State.STOP;
                })
                .orElse(State.UNKNOWN);
        return new GreenLight.Protector(
                name,
                state,
                answered.map(answer -> FactWords.text(answer.answer())).orElse(WORDS.text("green.notAsked")),
                answered.map(ProtectorAnswer::words).orElse(""),
                answered.map(ProtectorAnswer::condition).orElse(""));
    }

    private Dose.Shown dose(List<Gates.Missing> missing) {
        var prescription = plan.prescription();
        return new Dose.Shown(
                prescription.prescriber(),
                prescription.text(),
                WORDS.text(
                        "dose.validity",
                        prescription.writtenOn().map(Object::toString).orElse(WORDS.text("dose.noDate")),
                        prescription.validUntil().map(Object::toString).orElse(WORDS.text("dose.noDate"))),
                missing.isEmpty() ? "" : missing.get(0).sentence(),
                "");
    }

    private Journey.Shown journey(JourneyClock clock) {
        var lookIn = clock.lookIn(now);
        return new Journey.Shown(
                Times.clock(clock.elapsed(now)),
                WORDS.text(
                        clock.isOverrun(now) ? "journey.over" : "journey.usual",
                        clock.usual().toMinutes()),
                session.medicine()
                        .map(medicine ->
                                WORDS.text("journey.dose." + medicine.witness(), times.time(medicine.takenAt())))
                        .orElse(WORDS.text("journey.dose.outside", times.time(clock.takenAt()))),
                switch (lookIn) {
                    case AHEAD -> State.UNKNOWN;
                    case DUE -> State.WAIT;
                    case OVERDUE -> State.STOP;
                },
                lookIn(clock, lookIn),
                Warnings.agreed(session, now),
                mouth(clock),
                sedation(),
                session.lastVitals()
                        .map(vitals -> vitals.text() + ", " + times.time(vitals.at()))
                        .orElse(""));
    }

    private String lookIn(JourneyClock clock, JourneyClock.LookIn lookIn) {
        var next = clock.nextLookIn();
        var minutes = Math.abs(Duration.between(now, next).toMinutes());
        return WORDS.text("lookIn." + lookIn, times.time(next), minutes);
    }

    private String mouth(JourneyClock clock) {
        var over = session.mouth()
                .filter(after -> after != SessionEvent.After.NOT_YET)
                .isPresent();
        return over || session.medicine().isEmpty() ? "" : WORDS.text("mouth.since", Times.minutes(clock.elapsed(now)));
    }

    private String sedation() {
        return session.facts().stream()
                .filter(SessionEvent.SedationJudged.class::isInstance)
                .map(SessionEvent.SedationJudged.class::cast)
                .reduce((earlier, later) -> later)
                .map(judged ->
                        String.format(Locale.ROOT, "%d, %s", judged.sedation().level(), times.time(judged.at())))
                .orElse("");
    }
}
