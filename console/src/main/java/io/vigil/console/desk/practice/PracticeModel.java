package io.vigil.console.desk.practice;

import io.vigil.console.desk.day.SessionDay;
import io.vigil.console.desk.help.HelpAsks;
import io.vigil.console.desk.help.HelpModel;
import io.vigil.console.desk.help.HelpShown;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.People;
import io.vigil.console.live.Live;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.DrillCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Drill;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A drill with a made-up client: the real ladder with its real timers, over facts that stand in memory alone and are gone
 * with the next one. It has no door to a vault, a line or an alarm. On the thread that asks.
 */
public final class PracticeModel {
    private static final Words WORDS = Words.of(PracticeModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Clock clock;
    private final ZoneId zone;
    private final SessionRunner runner;
    private final SessionDay day;

    /**
     * Nobody practises yet.
     *
     * @param clock the real one: the timers of the ladder are what is practised
     * @param notices is told what was refused
     */
    public PracticeModel(Clock clock, ZoneId zone, Consumer<Notice> notices) {
        this.clock = clock;
        this.zone = zone;
        runner = new SessionRunner(new MemorySessionLog(), Runnable::run, clock, notices, notices);
        day = new SessionDay(runner, clock, zone);
    }

    /** Begins a drill, and forgets the one before. */
    public void begin() {
        runner.turnTo(new MemorySessionLog());
        runner.ask(new SessionCommand.Begin(
                MadeUpClient.plan(clock.instant().atZone(zone).toLocalDate(), zone)));
        runner.ask(new DrillCommand.StartDrill());
    }

    /** Ends the drill, if one is on; what happened in it stands until the next begins. */
    public void end() {
        runner.ask(new DrillCommand.EndDrill());
    }

    public boolean isOn() {
        return runner.session().get().drill().isOpen();
    }

    /** What the ladder asks for is asked of the drill. */
    HelpAsks asks() {
        return day;
    }

    Live<Session> session() {
        return runner.session();
    }

    /** Card and ladder as they stand now; nothing on them can be dialled, or put right: nobody lives there. */
    HelpShown shown() {
        var shown = HelpModel.of(runner.session().get(), Alarms.none(), clock.instant(), zone);
        var now = shown.now();
        var call = now.call();
        return new HelpShown(
                shown.card(),
                new HelpShown.Now(
                        new People.Call(
                                call.rung(),
                                call.title(),
                                call.whom(),
                                call.lines().stream()
                                        .map(People.Line::shownAlone)
                                        .toList(),
                                call.say()),
                        now.underway(),
                        now.state(),
                        now.clock(),
                        now.ages()),
                shown.beside(),
                shown.rungs(),
                shown.dangers(),
                shown.breathing(),
                shown.standing(),
                shown.practice(),
                Optional.empty(),
                shown.afterwards());
    }

    /** What happened in the last drill, a line each, with how long every call took; empty before the first. */
    List<String> happened() {
        var words = new DrillLines();
        var lines = new ArrayList<String>();
        for (var fact : runner.session().get().facts()) {
            if (fact instanceof Drill drill) {
                lines.add(WORDS.text("line", TIME.format(fact.at().atZone(zone)), drill.rehearse(words)));
            }
        }
        return lines;
    }
}
