package io.vigil.console.desk.help;

import io.vigil.console.desk.control.State;
import io.vigil.console.desk.help.HelpShown.Now;
import io.vigil.console.desk.help.HelpShown.RungShown;
import io.vigil.console.desk.help.HelpShown.Standing;
import io.vigil.console.desk.help.HelpShown.Underway;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Card;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.escalation.Ladder.Attempt;
import io.vigil.console.escalation.People;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.CallSheet;
import io.vigil.console.session.Session;
import io.vigil.console.session.SessionEvent.BreathingSeen;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
                zone);
    }

    static HelpShown nothingYet() {
        return of(Card.empty(), Ladder.closed(), People.nobodyYet(), Optional.empty(), ZoneOffset.UTC);
    }

    private static HelpShown of(
            Card card, Ladder ladder, People people, Optional<BreathingSeen> breathing, ZoneId zone) {
        var underway = ladder.underway();
        var rung = underway.orElseGet(ladder::next);
        return new HelpShown(
                card,
                new Now(
                        people.call(rung),
                        underway.isPresent() ? Underway.YES : Underway.NO,
                        state(ladder.last(rung), zone)),
                rungs(ladder, people, zone),
                ladder.isOpen() ? ladder.dangers() : Set.of(),
                breathing.map(BreathingSeen::breathing),
                ladder.isOpen() ? Standing.OPEN : Standing.CLOSED);
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
