package io.vigil.console.desk.help;

import io.vigil.console.desk.control.State;
import io.vigil.console.desk.help.HelpShown.Beside;
import io.vigil.console.desk.help.HelpShown.Now;
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
import io.vigil.console.escalation.People;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.CallSheet;
import io.vigil.console.session.Session;
import io.vigil.console.session.SessionEvent.BreathingSeen;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What card and ladder show of a session: a pure function of its facts, the alarms that stand, and the time. */
public final class HelpModel {
    private static final Words WORDS = Words.of(HelpModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private HelpModel() {}

    /** What is shown of {@code session} while these alarms stand. */
    public static HelpShown of(Session session, Alarms alarms, Instant now, ZoneId zone) {
        return of(
                CallSheet.card(session, alarms, now),
                session.ladder(),
                CallSheet.people(session),
                session.breathing(),
                now,
                zone);
    }

    static HelpShown nothingYet() {
        return of(Card.empty(), Ladder.closed(), People.nobodyYet(), Optional.empty(), Instant.EPOCH, ZoneOffset.UTC);
    }

    private static HelpShown of(
            Card card, Ladder ladder, People people, Optional<BreathingSeen> breathing, Instant now, ZoneId zone) {
        var waiting = ladder.waiting(now);
        var underway = ladder.underway();
        var rung = underway.orElseGet(ladder::next);
        return new HelpShown(
                card,
                new Now(
                        people.call(rung),
                        underway.isPresent() ? Underway.YES : Underway.NO,
                        state(ladder.last(rung), zone),
                        waiting.stream()
                                .filter(each -> each.rung() == rung)
                                .findFirst()
                                .map(each -> clock(each, ladder.proposed(now)))),
                waiting.stream()
                        .filter(each -> each.rung() != rung)
                        .map(each -> beside(each, ladder.proposed(now)))
                        .toList(),
                rungs(ladder, people, zone),
                ladder.isOpen() ? ladder.dangers() : Set.of(),
                breathing.map(BreathingSeen::breathing),
                ladder.isOpen() ? Standing.OPEN : Standing.CLOSED);
    }

    private static Beside beside(Waiting waiting, Optional<Rung> proposed) {
        var called = waiting.attempt().called();
        return new Beside(
                waiting.rung(),
                WORDS.text("beside.called", waiting.rung().number(), called.whom(), called.number()),
                clock(waiting, proposed));
    }

    private static RungClock clock(Waiting waiting, Optional<Rung> proposed) {
        var late = new ArrayList<String>();
        if (waiting.isTooLong()) {
            late.add(WORDS.text("late", minutes(waiting.rung().answeredWithin().orElseThrow())));
            proposed.ifPresent(rung -> late.add(WORDS.text("late.next", rung.number(), EscalationWords.text(rung))));
        }
        return new RungClock(minutes(waiting.lasting()), late);
    }

    private static String minutes(Duration lasting) {
        return String.format(Locale.ROOT, "%d:%02d", lasting.toMinutes(), lasting.toSecondsPart());
    }

    private static List<RungShown> rungs(Ladder ladder, People people, ZoneId zone) {
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
                        state(ladder.last(rung), zone)))
                .toList();
    }

    private static String state(Optional<Attempt> attempt, ZoneId zone) {
        return attempt.map(one -> WORDS.text(
                        "rung." + one.outcome(),
                        TIME.format(one.startedAt().atZone(zone)),
                        TIME.format(one.endedAt().orElse(one.startedAt()).atZone(zone))))
                .orElse("");
    }
}
