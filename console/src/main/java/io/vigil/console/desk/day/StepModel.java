package io.vigil.console.desk.day;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ItemWords;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.day.Row.Standing;
import io.vigil.console.desk.day.Row.Waiving;
import io.vigil.console.session.BlockClock;
import io.vigil.console.session.EarlierDays;
import io.vigil.console.session.Gates;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.CorrectingCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.sheet.FactWords;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one step of the day consists of. */
final class StepModel {
    private static final Words WORDS = Words.of(StepModel.class);

    private final Session session;
    private final SessionPlan plan;
    private final Instant now;
    private final Times times;
    private final EarlierDays earlier;

    StepModel(Session session, SessionPlan plan, EarlierDays earlier, Instant now, Times times) {
        this.earlier = earlier;
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
                phase == Phase.JOURNEY
                        ? session.journey().map(clock -> new JourneyModel(session, now, times).shown(clock))
                        : Optional.empty());
    }

    /** The rows of the step, and those of earlier steps that keep the way closed: they can be mended here. */
    private List<Row> rows(Phase phase, List<Gates.Missing> missing) {
        var rows = new ArrayList<Row>();
        for (var item : Item.values()) {
            var own = phase.part().filter(part -> part == item.part()).isPresent();
            var keepsClosed = missing.stream()
                    .anyMatch(one -> one.item().filter(other -> other == item).isPresent());
            var isLeftOff = plan.day().checks().whyLeftOff(item).isPresent();
            if (item != Item.PARTS_NOT_LISTED && !isLeftOff && (own || keepsClosed)) {
                rows.add(row(item));
            }
        }
        ownChecks(phase, missing, rows);
        var vitalsKeepClosed = phase.isBeforeTheMedicine()
                && phase != Phase.GREEN_LIGHT
                && ReadingsModel.areOpen(session, plan)
                && missing.stream().anyMatch(one -> one.where() == Phase.CHECK_IN);
        if (phase == Phase.CHECK_IN || phase == Phase.CLOSE || vitalsKeepClosed) {
            rows.add(new ReadingsModel(session, plan, earlier, now, times).row());
        }
        var afterwards = new AfterwardsModel(session);
        switch (phase) {
            case HELD -> rows.addAll(afterwards.held());
            case PROCESSING -> {
                rows.addAll(0, afterwards.processing());
                rows.addAll(0, afterwards.mouth());
            }
            case CLOSE -> {
                rows.addAll(0, afterwards.mouth());
                rows.addAll(afterwards.sideEffects());
            }
            default -> {}
        }
        return rows;
    }

    private void ownChecks(Phase phase, List<Gates.Missing> missing, List<Row> rows) {
        for (var check : plan.day().checks().own()) {
            var keepsClosed = missing.stream()
                    .anyMatch(one -> one.check().filter(check::equals).isPresent());
            if (phase == Phase.SETTING || keepsClosed) {
                var standing = session.told().check(check);
                rows.add(new Row.Tick(
                        RowWishes.CHECK + check,
                        check,
                        standing.map(StepModel::standing).orElse(Standing.OPEN),
                        standing.map(this::note).orElse(""),
                        Waiving.WITH_A_REASON));
            }
        }
    }

    private Row row(Item item) {
        var standing = session.standing(item);
        if (item == Item.INTENTIONS) {
            return new Row.Words(
                    item.name(),
                    WORDS.text("entry." + item),
                    session.written(item),
                    String.join("\n", session.told().intentions()),
                    standing.map(this::note).orElse(""));
        }
        if (item.kind() == Item.Kind.WRITTEN) {
            return new Row.Entry(
                    item.name(),
                    WORDS.text("entry." + item),
                    session.written(item),
                    offered(item),
                    standing.map(this::note).orElse(""),
                    item == Item.EMERGENCY_NUMBER
                            ? new KnownNumbers(session, plan, earlier, now).toReadAloud()
                            : List.of());
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

    /**
     * What the plan says is offered for the fields that are asked every session; it counts once it is kept. The emergency
     * number is not among them: one press on a number that nobody read aloud would make it one that was asked today.
     */
    private String offered(Item item) {
        return switch (item) {
            case ADDRESS -> plan.contacts().address();
            case CALL_BACK_NUMBER -> plan.contacts().clientPhone();
            default -> "";
        };
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
                answered.map(ProtectorAnswer::fear).orElse(""),
                answered.map(ProtectorAnswer::condition).orElse(""),
                answered.map(answer -> WORDS.text("green.beside." + answer.speaker(), answer.selfEnergy()))
                        .orElse(""),
                session.phase() == Phase.GREEN_LIGHT && answered.isPresent()
                        ? Row.Correcting.POSSIBLE
                        : Row.Correcting.PAST,
                CorrectingCommand.TakeProtectorOff.isOpenFor(session, name)
                        ? Row.Correcting.POSSIBLE
                        : Row.Correcting.PAST);
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
                WORDS.text("dose.until", times.time(BlockClock.latestMedicine(session, now))),
                now.isAfter(BlockClock.latestMedicine(session, now)) ? WORDS.text("dose.late") : "");
    }
}
