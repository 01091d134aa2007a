package io.vigil.console.desk.day;

import io.vigil.console.course.Course;
import io.vigil.console.desk.call.Heading;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.day.DayShown.Passed;
import io.vigil.console.desk.help.HelpModel;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.session.BlockClock;
import io.vigil.console.session.CallSheet;
import io.vigil.console.session.EarlierDays;
import io.vigil.console.session.Gates;
import io.vigil.console.session.Session;
import io.vigil.console.session.Warnings;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.sheet.FactWords;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What is shown of a session now: a pure function of the session, the time and the step that is looked at. */
final class DayModel {
    /** The steps as they stand in a line above the day. */
    static final List<Phase> STEPS = List.copyOf(EnumSet.range(Phase.CHECK_IN, Phase.CLOSE));

    private static final Words WORDS = Words.of(DayModel.class);
    private static final int RECENT = 4;

    private final Session session;
    private final SessionPlan plan;
    private final Optional<Phase> lookedAt;
    private final Alarms alarms;
    private final Instant now;
    private final Times times;
    private final EarlierDays earlier;

    /** @param earlier what the record tells of the client's days before this one */
    DayModel(
            Session session,
            SessionPlan plan,
            Optional<Phase> lookedAt,
            Alarms alarms,
            EarlierDays earlier,
            Instant now,
            ZoneId zone) {
        this.earlier = earlier;
        this.session = session;
        this.plan = plan;
        this.lookedAt = lookedAt;
        this.alarms = alarms;
        this.now = now;
        this.times = new Times(zone);
    }

    DayShown shown() {
        var phase = session.phase();
        var shownPhase = lookedAt.orElse(phase);
        var missing = lookedAt.isPresent() ? List.<Gates.Missing>of() : missing(phase);
        return new DayShown(
                heading(),
                STEPS.stream().map(this::step).toList(),
                FactWords.text(shownPhase),
                lead(shownPhase),
                stepClock(shownPhase),
                new StepModel(session, plan, earlier, now, times).present(shownPhase, missing),
                phase == Phase.SELF_ADMINISTRATION ? List.of() : blocked(missing),
                Warnings.of(session, now),
                next(phase),
                recent(),
                phase.isBeforeTheMedicine() && session.takenAt().isEmpty()
                        ? DayShown.Holding.POSSIBLE
                        : DayShown.Holding.PAST,
                phase == Phase.JOURNEY ? Theme.DARK : Theme.LIGHT,
                HelpModel.of(session, alarms, now, times.zone()),
                session.ladder(),
                CallSheet.people(session),
                stillOpen(phase));
    }

    private List<Gates.Missing> missing(Phase phase) {
        return phase == Phase.SELF_ADMINISTRATION
                ? Gates.beforeTheMedicine(session, now)
                : Gates.beforeNext(session, now);
    }

    private Heading heading() {
        var left = BlockClock.left(session, now);
        var late = phaseIsLate() || BlockClock.isTooShort(session, now);
        return left.isNegative()
                ? new Heading(
                        plan.client(), journey(), WORDS.text("block.over", Times.hours(left.negated())), State.WAIT)
                : new Heading(
                        plan.client(),
                        journey(),
                        WORDS.text("block.left", Times.hours(left)),
                        late ? State.WAIT : State.GO);
    }

    /** Which journey of the course this day leads to (P22); a talk leads to none. */
    private String journey() {
        return plan.isTalk() ? "" : WORDS.text("journey.number", Course.tracker(earlier.journeys() + 1));
    }

    private boolean phaseIsLate() {
        return session.phase().isBeforeTheMedicine() && now.isAfter(BlockClock.latestMedicine(session, now));
    }

    private DayShown.Step step(Phase step) {
        var passed = step == session.phase() ? Passed.PRESENT : isDone(step) ? Passed.DONE : Passed.AHEAD;
        return new DayShown.Step(WORDS.text("step." + step), passed);
    }

    /** Medicine outside the plan leads over steps that never were: those get no tick. */
    private boolean isDone(Phase step) {
        if (session.phase() != Phase.HELD && step.compareTo(session.phase()) > 0) {
            return false;
        }
        if (step == Phase.SELF_ADMINISTRATION) {
            return session.medicine().isPresent();
        }
        var wanted = step.next();
        return session.facts().stream()
                .anyMatch(fact -> fact instanceof SessionEvent.PhaseEntered entered
                        && wanted.filter(next -> next == entered.phase()).isPresent()
                        && (step == Phase.JOURNEY || step.part().isPresent()));
    }

    private String lead(Phase phase) {
        return switch (phase) {
            case HELD -> WORDS.text("lead.HELD", session.heldReason().orElse(""));
            case MEDITATION ->
                WORDS.text(
                        ofMeditation().isZero() ? "lead.MEDITATION.over" : "lead.MEDITATION",
                        BlockClock.usual(session, phase).toMinutes());
            case INTENTIONS ->
                WORDS.text(session.told().intentions().isEmpty() ? "lead.INTENTIONS.none" : "lead.INTENTIONS");
            default -> WORDS.text("lead." + phase);
        };
    }

    /** What is left of it. When nothing is left the lead says so, and nothing else happens. */
    private Duration ofMeditation() {
        if (session.phase() != Phase.MEDITATION) { // it is looked at again: its time is not counted any more
            return BlockClock.usual(session, Phase.MEDITATION);
        }
        var whole = BlockClock.usual(session, Phase.MEDITATION);
        var since = Duration.between(session.phaseSince(), now);
        var left = whole.minus(since.isNegative() ? Duration.ZERO : since);
        return left.isNegative() ? Duration.ZERO : left.truncatedTo(ChronoUnit.SECONDS);
    }

    private String stepClock(Phase phase) {
        return switch (phase) {
            case MEDITATION -> phase == session.phase() ? Times.minutes(ofMeditation()) : "";
            case PROCESSING, CLOSE ->
                session.journey().map(clock -> Times.clock(clock.elapsed(now))).orElse("");
            default -> "";
        };
    }

    private List<DayShown.Blocked> blocked(List<Gates.Missing> missing) {
        var vitalsOpen = ReadingsModel.areOpen(session, plan);
        return missing.stream()
                .map(one -> new DayShown.Blocked(
                        one.sentence(),
                        one.item()
                                .map(Enum::name)
                                .or(() -> one.check().map(check -> RowWishes.CHECK + check))
                                .or(() -> vitalsOpen && one.where() == Phase.CHECK_IN
                                        ? Optional.of(ReadingsModel.VITALS)
                                        : Optional.empty())))
                .toList();
    }

    private String next(Phase phase) {
        if (lookedAt.isPresent()) {
            return WORDS.text("next.back", WORDS.text("step." + (phase == Phase.HELD ? "HELD" : phase)));
        }
        if (phase == Phase.JOURNEY
                && session.journey().filter(clock -> !clock.isOverrun(now)).isPresent()) {
            return WORDS.text("next.JOURNEY.early");
        }
        return phase == Phase.SELF_ADMINISTRATION || phase.next().isEmpty() ? "" : WORDS.text("next." + phase);
    }

    private List<String> recent() {
        var lines = new ArrayList<String>();
        var facts = session.facts();
        for (var i = facts.size() - 1; i >= 0 && lines.size() < RECENT; i--) {
            var fact = facts.get(i);
            var words = fact.match(new FactWords());
            if (!words.isEmpty()) {
                lines.add(times.time(fact.at()) + " " + words);
            }
        }
        return lines;
    }

    private String stillOpen(Phase phase) {
        return phase == Phase.DONE || phase == Phase.HELD ? "" : WORDS.text("end.open", WORDS.text("step." + phase));
    }
}
