package io.vigil.console.desk.help;

import io.vigil.console.desk.control.State;
import io.vigil.console.desk.help.HelpShown.Afterwards;
import io.vigil.console.desk.help.HelpShown.Beside;
import io.vigil.console.desk.help.HelpShown.Drilling;
import io.vigil.console.desk.help.HelpShown.Now;
import io.vigil.console.desk.help.HelpShown.Practice;
import io.vigil.console.desk.help.HelpShown.RungClock;
import io.vigil.console.desk.help.HelpShown.RungShown;
import io.vigil.console.desk.help.HelpShown.Standing;
import io.vigil.console.desk.help.HelpShown.Underway;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Card;
import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.escalation.Ladder.Attempt;
import io.vigil.console.escalation.Ladder.Waiting;
import io.vigil.console.escalation.Matter;
import io.vigil.console.escalation.People;
import io.vigil.console.escalation.Rung;
import io.vigil.console.escalation.TelephoneUri;
import io.vigil.console.session.CallSheet;
import io.vigil.console.session.NumberAge;
import io.vigil.console.session.Session;
import io.vigil.console.session.WhereNow;
import io.vigil.console.session.command.DrillCommand;
import io.vigil.console.session.event.SessionEvent.BreathingSeen;
import io.vigil.console.sheet.AfterAction;
import io.vigil.console.sheet.AfterActionSection;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What card and ladder show of a session: a pure function of its facts, the alarms that stand, and the time. */
public final class HelpModel {
    private static final Words WORDS = Words.of(HelpModel.class);
    private static final People.Line HERE =
            new People.Line(WORDS.text("line.here"), TelephoneUri.Reading.NOT_FROM_HERE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Ladder ladder;
    private final People people;
    private final Practice practice;
    private final Instant now;
    private final ZoneId zone;

    private HelpModel(Ladder ladder, People people, Practice practice, Instant now, ZoneId zone) {
        this.ladder = ladder;
        this.people = people;
        this.practice = practice;
        this.now = now;
        this.zone = zone;
    }

    /** What is shown of {@code session} while these alarms stand. */
    public static HelpShown of(Session session, Alarms alarms, Instant now, ZoneId zone) {
        var practice = practice(session, alarms, zone);
        var ladder = practice.drilling() == Drilling.ON ? session.drill() : session.ladder();
        return new HelpModel(ladder, CallSheet.people(session), practice, now, zone)
                .shown(
                        standing(ladder, alarms),
                        CallSheet.card(session, alarms, now),
                        rung -> NumberAge.of(session, rung, now),
                        session.breathing(),
                        practice.drilling() == Drilling.ON ? Optional.empty() : WhereNow.of(session),
                        ladder.isOpen() ? Optional.empty() : afterwards(session, zone));
    }

    static HelpShown nothingYet() {
        return new HelpModel(Ladder.closed(), People.nobodyYet(), Practice.NOT_NOW, Instant.EPOCH, ZoneOffset.UTC)
                .shown(
                        Standing.CLOSED,
                        Card.empty(),
                        rung -> List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    /** Whoever {@code rung} calls is on a line of their own. */
    static HelpShown withTheirLine(HelpShown shown, Rung rung) {
        var now = shown.now();
        var call = now.call();
        if (call.rung() != rung) {
            return shown;
        }
        var lines = new ArrayList<>(List.of(HERE));
        lines.addAll(call.lines());
        var ages = new ArrayList<NumberAge>();
        if (!now.ages().isEmpty()) {
            ages.add(NumberAge.UNSAID);
            ages.addAll(now.ages());
        }
        return shown.with(new Now(
                new People.Call(rung, call.title(), call.whom(), lines, call.say()),
                now.underway(),
                now.state(),
                now.clock(),
                ages));
    }

    /** An alarm ends a drill at once, whether it could be kept or not. */
    private static Practice practice(Session session, Alarms alarms, ZoneId zone) {
        if (!alarms.on().isEmpty()) {
            return Practice.NOT_NOW;
        }
        return session.drill()
                .why()
                .map(begun -> new Practice(Drilling.ON, TIME.format(begun.at().atZone(zone))))
                .orElse(DrillCommand.mayBegin(session) ? Practice.MAY_BEGIN : Practice.NOT_NOW);
    }

    private static Standing standing(Ladder ladder, Alarms alarms) {
        if (ladder.isOpen()) {
            return Standing.OPEN;
        }
        return alarms.equals(alarms.stoodDown()) ? Standing.CLOSED : Standing.ALARMED;
    }

    private HelpShown shown(
            Standing standing,
            Card card,
            Function<Rung, List<NumberAge>> ages,
            Optional<BreathingSeen> breathing,
            Optional<WhereNow> where,
            Optional<Afterwards> afterwards) {
        var waiting = ladder.waiting(now);
        var underway = ladder.underway();
        var rung = underway.orElseGet(ladder::next);
        return new HelpShown(
                card,
                new Now(
                        practice.drilling() == Drilling.ON ? rehearsed(people.call(rung)) : people.call(rung),
                        underway.isPresent() ? Underway.YES : Underway.NO,
                        state(ladder.last(rung)),
                        waiting.stream()
                                .filter(each -> each.rung() == rung)
                                .findFirst()
                                .map(this::clock),
                        ages.apply(rung)),
                waiting.stream()
                        .filter(each -> each.rung() != rung)
                        .map(this::beside)
                        .toList(),
                rungs(),
                ladder.isOpen() ? ladder.dangers() : Set.of(),
                breathing.map(BreathingSeen::breathing),
                standing,
                practice,
                where,
                afterwards);
    }

    /** What happened on the ladder that was stood down last. */
    private static Optional<Afterwards> afterwards(Session session, ZoneId zone) {
        var all = AfterAction.of(session);
        return all.stream().skip(Math.max(0, all.size() - 1)).findFirst().map(last -> {
            var seenTo = new EnumMap<Matter, String>(Matter.class);
            last.ladder()
                    .seenTo()
                    .forEach((matter, at) ->
                            seenTo.put(matter, WORDS.text("after.seenTo", TIME.format(at.atZone(zone)))));
            return new Afterwards(
                    last.ladder().opened(),
                    AfterActionSection.happened(session, last),
                    seenTo,
                    last.ladder().told().size());
        });
    }

    /** Whom to call and what to say in a drill: those who help others in earnest are not dialled, and not by one press. */
    private static People.Call rehearsed(People.Call call) {
        return new People.Call(
                call.rung(),
                call.title(),
                call.whom(),
                call.lines().stream()
                        .map(line -> mayBeRehearsed(call, line) ? line : line.shownAlone())
                        .toList(),
                switch (call.rung()) {
                    case EMERGENCY, LINES -> WORDS.text("drill.say.notDialled");
                    case VOICE, DOCUMENT -> call.say();
                    case SITTER, PRESCRIBER, SECOND_CONTACT -> WORDS.text("drill.say.first", call.say());
                });
    }

    /** The centre stands behind the second contact. */
    private static boolean mayBeRehearsed(People.Call call, People.Line line) {
        return switch (call.rung()) {
            case EMERGENCY, LINES -> false;
            case SECOND_CONTACT -> line.equals(call.lines().get(0));
            case VOICE, SITTER, PRESCRIBER, DOCUMENT -> true;
        };
    }

    private Beside beside(Waiting waiting) {
        var called = waiting.attempt().called();
        return new Beside(
                waiting.rung(),
                WORDS.text("beside.called", waiting.rung().number(), called.whom(), called.number()),
                clock(waiting));
    }

    private RungClock clock(Waiting waiting) {
        var late = new ArrayList<String>();
        if (waiting.isTooLong()) {
            late.add(WORDS.text("late", minutes(waiting.rung().answeredWithin().orElseThrow())));
            ladder.proposed(now)
                    .ifPresent(rung -> late.add(WORDS.text("late.next", rung.number(), EscalationWords.text(rung))));
        }
        return new RungClock(minutes(waiting.lasting()), late);
    }

    private static String minutes(Duration lasting) {
        return String.format(Locale.ROOT, "%d:%02d", lasting.toMinutes(), lasting.toSecondsPart());
    }

    private List<RungShown> rungs() {
        return Arrays.stream(Rung.values())
                .map(rung -> new RungShown(
                        rung,
                        people.call(rung).title(),
                        switch (ladder.outcome(rung)) {
                            case NOT_STARTED -> State.UNKNOWN;
                            case STARTED -> State.WAIT;
                            case REACHED -> State.GO;
                            case NOT_REACHED -> State.STOP;
                        },
                        state(ladder.last(rung))))
                .toList();
    }

    private String state(Optional<Attempt> attempt) {
        return attempt.map(one -> WORDS.text(
                        "rung." + one.outcome(),
                        TIME.format(one.startedAt().atZone(zone)),
                        TIME.format(one.endedAt().orElse(one.startedAt()).atZone(zone))))
                .orElse("");
    }
}
