package io.vigil.console.desk.day;

import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Matter;
import io.vigil.console.escalation.Rung;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Sedation;
import io.vigil.console.session.EarlierDays;
import io.vigil.console.session.command.AfterLadderCommand;
import io.vigil.console.session.command.CorrectingCommand;
import io.vigil.console.session.command.DrillCommand;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.command.PutWhereRight;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.run.SessionRunner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The day of the running session: shows what its facts say, and turns clicks into wishes. Decides nothing. */
public final class SessionDay implements DaySource, DayAsks {
    private final SessionRunner runner;
    private final Clock clock;
    private final ZoneId zone;
    private final Consumer<String> outside;
    private final Runnable standDown;
    private final Supplier<Alarms> alarms;
    private final Supplier<EarlierDays> earlier;
    private Optional<Phase> lookedAt = Optional.empty();

    /** The day by its facts alone. */
    public SessionDay(SessionRunner runner, Clock clock, ZoneId zone) {
        this(
                runner,
                clock,
                zone,
                what -> runner.ask(new SessionCommand.NoteMedicineOutsidePlan(what)),
                () -> runner.ask(new EscalationCommand.StandDown()),
                () -> runner.session().get().alarms(),
                () -> EarlierDays.NONE);
    }

    /**
     * The day with a watch.
     *
     * @param outside is told of medicine outside the plan: it arms before anything is kept
     * @param standDown is told that the client is safe: alarms are over before anything is kept
     * @param alarms those that stand, whether they could be kept or not
     * @param earlier what is known of the client's days before this one
     */
    public SessionDay(
            SessionRunner runner,
            Clock clock,
            ZoneId zone,
            Consumer<String> outside,
            Runnable standDown,
            Supplier<Alarms> alarms,
            Supplier<EarlierDays> earlier) {
        this.earlier = earlier;
        this.runner = runner;
        this.clock = clock;
        this.zone = zone;
        this.outside = outside;
        this.standDown = standDown;
        this.alarms = alarms;
    }

    @Override
    public Optional<DayShown> shown(Instant now) {
        var today = runner.session().get();
        if (lookedAt.filter(step -> step.compareTo(today.phase()) >= 0).isPresent()) {
            lookedAt = Optional.empty();
        }
        return today.plan()
                .filter(plan -> !today.isEnded())
                .map(plan -> new DayModel(today, plan, lookedAt, alarms.get(), earlier.get(), now, zone).shown());
    }

    @Override
    public void tick(String id) {
        runner.ask(RowWishes.kept(id, ""));
    }

    @Override
    public void untick(String id) {
        runner.ask(RowWishes.takenBack(id));
    }

    @Override
    public void waive(String id, String reason) {
        runner.ask(RowWishes.waived(id, reason));
    }

    @Override
    public void keep(String id, String text) {
        runner.ask(RowWishes.kept(id, text));
    }

    @Override
    public void grade(String id, String option) {
        runner.ask(
                id.equals(RowWishes.MOUTH)
                        ? new SessionCommand.NoteMouth(SessionEvent.After.valueOf(option))
                        : new Grades(runner.session().get()).wish(id, option));
    }

    @Override
    public void keepReadings(String id, TypedReadings readings) {
        runner.ask(TypedVitals.of(readings));
    }

    @Override
    public void correctReadings(String id, TypedReadings readings) {
        runner.ask(new CorrectingCommand.CorrectVitals(TypedVitals.of(readings)));
    }

    @Override
    public void typedWrongly(String protector) {
        runner.ask(new CorrectingCommand.TakeAnswerBack(protector));
    }

    @Override
    public void takeOff(String protector, String reason) {
        runner.ask(new CorrectingCommand.TakeProtectorOff(protector, reason));
    }

    @Override
    public void takeBack() {
        runner.ask(new CorrectingCommand.TakeBackLast());
    }

    @Override
    public void hear(ProtectorAnswer heard) {
        runner.ask(new SessionCommand.HearProtector(heard));
    }

    @Override
    public void add(String protector) {
        runner.ask(new SessionCommand.AddProtector(protector));
    }

    @Override
    public void confirm(Dose.Confirmed confirmed) {
        runner.ask(new SessionCommand.ConfirmSelfAdministration(
                takenAt(confirmed.time()), confirmed.amount(), confirmed.witness()));
    }

    /** Minutes are typed, seconds are not: the minute in which the step began counts from the step's beginning. */
    private Instant takenAt(String typed) {
        var now = clock.instant();
        if (typed.isBlank()) {
            return now;
        }
        try {
            var minute = LocalTime.parse(typed.strip())
                    .atDate(now.atZone(zone).toLocalDate())
                    .atZone(zone)
                    .toInstant();
            var begun = runner.session().get().phaseSince();
            return minute.equals(begun.truncatedTo(ChronoUnit.MINUTES)) ? begun : minute;
        } catch (DateTimeParseException e) {
            return Instant.MAX; // no time that can be: the session refuses it and says so
        }
    }

    @Override
    public void mark(Mark mark, String words) {
        runner.ask(mark == Mark.VITALS ? TypedVitals.ofLine(words) : new SessionCommand.MakeMark(mark, words));
    }

    @Override
    public void judge(Sedation sedation, Sedation.Means means) {
        runner.ask(new SessionCommand.JudgeSedation(sedation, means));
    }

    @Override
    public void after(SessionEvent.After after) {
        runner.ask(new SessionCommand.NoteMouth(after));
    }

    @Override
    public void look(int step) {
        var wanted = DayModel.STEPS.get(step);
        if (shown(clock.instant())
                .filter(day -> day.steps().get(step).passed() == DayShown.Passed.DONE)
                .isEmpty()) {
            return;
        }
        lookedAt = lookedAt.filter(wanted::equals).isPresent() ? Optional.empty() : Optional.of(wanted);
    }

    @Override
    public void next() {
        if (lookedAt.isPresent()) {
            lookedAt = Optional.empty();
        } else {
            runner.ask(new SessionCommand.GoOn());
        }
    }

    @Override
    public void hold(String reason) {
        runner.ask(new SessionCommand.HoldOff(reason));
    }

    @Override
    public void outsideThePlan(String what) {
        outside.accept(what);
    }

    /** As {@link io.vigil.console.desk.help.HelpModel} shows it: an alarm ends a drill, whether it could be kept or not. */
    private boolean isDrill() {
        return runner.session().get().drill().isOpen() && alarms.get().on().isEmpty();
    }

    @Override
    public void start(Rung rung) {
        runner.ask(isDrill() ? new DrillCommand.StartDrillRung(rung) : new EscalationCommand.StartRung(rung));
    }

    @Override
    public void reached(Rung rung) {
        runner.ask(isDrill() ? new DrillCommand.ReachDrillRung(rung) : new EscalationCommand.ReachRung(rung));
    }

    @Override
    public void notReached(Rung rung) {
        runner.ask(isDrill() ? new DrillCommand.MissDrillRung(rung) : new EscalationCommand.MissRung(rung));
    }

    @Override
    public void see(Danger danger) {
        runner.ask(isDrill() ? new DrillCommand.SeeDrillDanger(danger) : new EscalationCommand.SeeDanger(danger));
    }

    @Override
    public void startDrill() {
        runner.ask(new DrillCommand.StartDrill());
    }

    @Override
    public void seeTo(Instant opened, Matter matter, Experience.Holds holds) {
        runner.ask(new AfterLadderCommand.SeeTo(opened, matter, holds));
    }

    @Override
    public void tellOf(Instant opened, String words) {
        runner.ask(new AfterLadderCommand.TellOf(opened, words));
    }

    @Override
    public void endDrill() {
        runner.ask(new DrillCommand.EndDrill());
    }

    @Override
    public void see(Breathing breathing) {
        runner.ask(new EscalationCommand.SeeBreathing(breathing));
    }

    @Override
    public void putRight(PutWhereRight where) {
        runner.ask(where);
    }

    @Override
    public void standDown() {
        standDown.run();
    }
}
