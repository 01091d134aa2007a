package io.vigil.console.desk.day;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ItemWords;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.VitalsLimits.Judgement;
import io.vigil.console.desk.control.State;
import io.vigil.console.journey.JourneyClock;
import io.vigil.console.session.Gates;
import io.vigil.console.session.Phase;
import io.vigil.console.session.Session;
import io.vigil.console.session.SessionPlan;
import io.vigil.console.session.Warnings;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the present step consists of. */
final class StepContents {
    /** The row in which readings are kept. */
    static final String VITALS = "VITALS";

    private static final Words WORDS = Words.of(StepContents.class);

    private final Session day;
    private final SessionPlan plan;
    private final ZoneId zone;
    private final Instant now;

    StepContents(Session day, SessionPlan plan, ZoneId zone, Instant now) {
        this.day = day;
        this.plan = plan;
        this.zone = zone;
        this.now = now;
    }

    DayShown.Present of(Phase phase) {
        return new DayShown.Present(
                rows(phase),
                phase == Phase.GREEN_LIGHT ? Optional.of(greenLight()) : Optional.empty(),
                phase == Phase.SELF_ADMINISTRATION ? Optional.of(dose()) : Optional.empty(),
                phase == Phase.JOURNEY ? day.journey().map(this::journey) : Optional.empty());
    }

    private List<Row> rows(Phase phase) {
        var rows = new ArrayList<Row>();
        phase.part().ifPresent(part -> {
            for (var item : Item.values()) {
                if (item.part() == part && item != Item.PARTS_NOT_LISTED) {
                    rows.add(row(item));
                }
            }
        });
        if (phase == Phase.CHECK_IN) {
            rows.add(vitals());
        }
        return rows;
    }

    private Row row(Item item) {
        return item.kind() == Item.Kind.WRITTEN
                ? new Row.Entry(item.name(), ItemWords.text(item), day.written(item), offered(item), "")
                : tick(item);
    }

    private Row.Tick tick(Item item) {
        var standing = day.standing(item);
        var note = standing.map(this::note).orElse("");
        var how = standing.isEmpty()
                ? Row.Standing.OPEN
                : standing.get() instanceof Session.Standing.Waived ? Row.Standing.WAIVED : Row.Standing.KEPT;
        var waiving = item.mayBeWaived() ? Row.Waiving.WITH_A_REASON : Row.Waiving.NEVER;
        return new Row.Tick(item.name(), ItemWords.text(item), how, note, waiving);
    }

    private String note(Session.Standing standing) {
        return standing instanceof Session.Standing.Waived waived
                ? waived.reason()
                : FactWords.time(((Session.Standing.Kept) standing).at(), zone);
    }

    /** What the therapist typed before: it stands in the field and counts for nothing until it is kept. */
    private String offered(Item item) {
        return switch (item) {
            case ADDRESS -> plan.contacts().address();
            case CALL_BACK_NUMBER -> plan.contacts().clientPhone();
            case EMERGENCY_NUMBER -> plan.contacts().emergencyNumber();
            default -> "";
        };
    }

    private Row vitals() {
        var last = day.lastVitals();
        var note = last.map(vitals -> WORDS.text(
                        "vitals." + plan.limits().judge(vitals),
                        vitals.text(),
                        FactWords.time(vitals.at(), zone),
                        day.vitals().size()))
                .orElse("");
        var standing = last.map(vitals -> plan.limits().judge(vitals))
                .map(judgement -> judgement == Judgement.HOLD
                        ? Row.Standing.REFUSED
                        : judgement == Judgement.AMBER && day.vitals().size() < Gates.READINGS
                                ? Row.Standing.WAIVED
                                : Row.Standing.KEPT)
                .orElse(Row.Standing.OPEN);
        return new Row.Readings(
                VITALS,
                List.of(WORDS.text("vitals.systolic"), WORDS.text("vitals.diastolic"), WORDS.text("vitals.heartRate")),
                standing,
                note);
    }

    private GreenLight greenLight() {
        var protectors = day.protectors().stream().map(this::protector).toList();
        var green = protectors.stream().allMatch(one -> one.state() == State.GO);
        var no = protectors.stream().anyMatch(one -> one.state() == State.STOP);
        return new GreenLight(
                protectors,
                tick(Item.PARTS_NOT_LISTED),
                green ? State.GO : no ? State.STOP : State.WAIT,
                WORDS.text(green ? "green.all" : no ? "green.no" : "green.open"));
    }

    private GreenLight.Protector protector(String name) {
        return day.answer(name, day.today(now))
                .map(Session.Answered::answer)
                .map(answer -> new GreenLight.Protector(
                        name,
                        state(answer.answer()),
                        WORDS.text("green.answer." + answer.answer()),
                        answer.words(),
                        answer.condition()))
                .orElse(new GreenLight.Protector(name, State.UNKNOWN, "", "", ""));
    }

    private static State state(ProtectorAnswer.Answer answer) {
        return switch (answer) {
            case GREEN -> State.GO;
            case CONCERN, NOT_REACHED -> State.WAIT;
            case NO -> State.STOP;
        };
    }

    private Dose.Shown dose() {
        var prescription = plan.prescription();
        var blocked = Gates.beforeTheMedicine(day, now).stream()
                .map(Gates.Missing::sentence)
                .findFirst()
                .orElse("");
        var validity = new ArrayList<String>();
        prescription.writtenOn().ifPresent(on -> validity.add(WORDS.text("dose.written", on.toString())));
        prescription.validUntil().ifPresent(until -> validity.add(WORDS.text("dose.valid", until.toString())));
        return new Dose.Shown(prescription.prescriber(), prescription.text(), String.join(", ", validity), blocked, "");
    }

    private Journey.Shown journey(JourneyClock clock) {
        var next = clock.nextLookIn();
        var due = clock.lookIn(now);
        var left = Duration.between(now, next);
        return new Journey.Shown(
                DayModel.clock(clock.elapsed(now)),
                WORDS.text(
                        clock.isOverrun(now) ? "journey.over" : "journey.usual",
                        clock.usual().toMinutes()),
                day.medicine()
                        .map(medicine -> WORDS.text(
                                "journey.dose",
                                FactWords.time(medicine.takenAt(), zone),
                                WORDS.text("journey.witness." + medicine.witness())))
                        .orElse(WORDS.text("journey.outside", FactWords.time(clock.takenAt(), zone))),
                switch (due) {
                    case AHEAD -> State.UNKNOWN;
                    case DUE -> State.WAIT;
                    case OVERDUE -> State.STOP;
                },
                due == JourneyClock.LookIn.OVERDUE
                        ? WORDS.text("journey.lookIn.overdue", FactWords.time(next, zone))
                        : WORDS.text("journey.lookIn", FactWords.time(next, zone), left.toMinutes() + 1),
                Warnings.agreed(day, now),
                day.lastVitals()
                        .map(vitals -> WORDS.text("journey.vitals", vitals.text(), FactWords.time(vitals.at(), zone)))
                        .orElse(""));
    }
}
