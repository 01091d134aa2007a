package io.vigil.console.desk.day;

import io.vigil.console.checklist.Item;
import io.vigil.console.desk.call.Heading;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.help.HelpShown;
import io.vigil.console.desk.notice.StripModel;
import io.vigil.console.desk.theme.Theme;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What is shown of the day: a function of the session and the time. */
public final class DayModel implements DaySource {
    private static final Words WORDS = Words.of(DayModel.class);
    private static final int RECENT = 4;
    /** Below as much of the block left, two hours of observation after the medicine no longer fit. */
    private static final Duration ENOUGH = Duration.ofHours(2);

    private final Supplier<Session> session;
    private final ZoneId zone;

    public DayModel(Supplier<Session> session, ZoneId zone) {
        this.session = session;
        this.zone = zone;
    }

    @Override
    public Optional<DayShown> shown(Instant now) {
        var present = session.get();
        return present.plan().filter(plan -> !present.isEnded()).map(plan -> shown(present, plan, now));
    }

    private DayShown shown(Session day, SessionPlan plan, Instant now) {
        var phase = day.phase();
        var missing = Gates.beforeNext(day, now);
        return new DayShown(
                heading(day, plan, now),
                steps(phase),
                WORDS.text("phase." + phase),
                lead(day, now),
                phase == Phase.MEDITATION ? clock(Duration.between(day.phaseSince(), now)) : "",
                new StepContents(day, plan, zone, now).of(phase),
                missing.stream()
                        .map(one -> new DayShown.Blocked(
                                one.sentence(),
                                Optional.of(one.item().map(Item::name).orElse(StepContents.VITALS))
                                        .filter(place -> one.where() == phase)))
                        .toList(),
                phase.next().isPresent() && phase != Phase.SELF_ADMINISTRATION
                        ? WORDS.text("phase." + phase + ".next")
                        : "",
                new FactWords(zone).newest(day, RECENT),
                phase.isBeforeTheMedicine() && day.takenAt().isEmpty()
                        ? DayShown.Holding.POSSIBLE
                        : DayShown.Holding.PAST,
                phase == Phase.JOURNEY ? Theme.DARK : Theme.LIGHT,
                help(day, plan),
                people(day, plan),
                phase == Phase.DONE || phase == Phase.HELD
                        ? ""
                        : WORDS.text("stillOpen", WORDS.text("phase." + phase)));
    }

    private static Heading heading(Session day, SessionPlan plan, Instant now) {
        var left = SessionPlan.BLOCK.minus(Duration.between(day.begunAt().orElse(now), now));
        var enough = left.isNegative()
                ? State.STOP
                : day.takenAt().isEmpty() && left.compareTo(ENOUGH) < 0 ? State.WAIT : State.GO;
        var text = left.isNegative()
                ? WORDS.text("block.over", hoursAndMinutes(left.negated()))
                : WORDS.text("block.left", hoursAndMinutes(left));
        return new Heading(plan.client(), "", text, enough);
    }

    private static List<DayShown.Step> steps(Phase phase) {
        var steps = new ArrayList<DayShown.Step>();
        for (var step : EnumSet.range(Phase.CHECK_IN, Phase.CLOSE)) {
            var passed = step == phase
                    ? DayShown.Passed.PRESENT
                    : phase != Phase.HELD && step.compareTo(phase) < 0 ? DayShown.Passed.DONE : DayShown.Passed.AHEAD;
            steps.add(new DayShown.Step(WORDS.text("step." + step), passed));
        }
        return steps;
    }

    private static String lead(Session day, Instant now) {
        var sentences = new ArrayList<String>();
        if (day.phase() == Phase.HELD) {
            sentences.add(WORDS.text("phase.HELD.lead", day.heldReason().orElse("")));
        } else {
            sentences.add(WORDS.text("phase." + day.phase() + ".lead"));
        }
        sentences.addAll(Warnings.of(day, now));
        return String.join(" ", sentences).strip();
    }

    private HelpShown help(Session day, SessionPlan plan) {
        var contacts = plan.contacts();
        var address = day.written(Item.ADDRESS).isEmpty() ? contacts.address() : day.written(Item.ADDRESS);
        var facts = new ArrayList<String>();
        day.takenAt()
                .ifPresent(at -> facts.add(WORDS.text(
                        "help.taken",
                        FactWords.time(at, zone),
                        day.medicine().map(medicine -> medicine.amount()).orElse(WORDS.text("help.outside")))));
        day.lastVitals()
                .ifPresent(vitals ->
                        facts.add(WORDS.text("help.vitals", vitals.text(), FactWords.time(vitals.at(), zone))));
        var number = emergencyNumber(day, plan);
        var verified = contacts.emergencyVerifiedOn()
                .map(on -> WORDS.text("help.verified", on.toString()))
                .orElse(WORDS.text("help.notVerified"));
        return new HelpShown(
                address,
                facts,
                List.of(
                        new HelpShown.Contact(WORDS.text("help.sitter", contacts.sitter()), contacts.sitterPhone(), ""),
                        new HelpShown.Contact(WORDS.text("help.emergency"), number, verified),
                        new HelpShown.Contact(WORDS.text("help.client", plan.client()), clientPhone(day, plan), "")));
    }

    private static StripModel.People people(Session day, SessionPlan plan) {
        var contacts = plan.contacts();
        return new StripModel.People(
                plan.client(),
                (contacts.sitter() + " " + contacts.sitterPhone()).strip(),
                "",
                emergencyNumber(day, plan));
    }

    private static String emergencyNumber(Session day, SessionPlan plan) {
        var written = day.written(Item.EMERGENCY_NUMBER);
        return written.isEmpty() ? plan.contacts().emergencyNumber() : written;
    }

    private static String clientPhone(Session day, SessionPlan plan) {
        var written = day.written(Item.CALL_BACK_NUMBER);
        return written.isEmpty() ? plan.contacts().clientPhone() : written;
    }

    static String clock(Duration duration) {
        var seconds = Math.max(0, duration.toSeconds());
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String hoursAndMinutes(Duration duration) {
        return String.format(Locale.ROOT, "%d:%02d", duration.toHours(), duration.toMinutesPart());
    }
}
