package io.vigil.console.desk.day;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.PracticeDay;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.ProtectorAnswer.Speaker;
import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.live.Live;
import io.vigil.console.session.EarlierDays;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionLog;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A day of a fictional client on the real session, whose clock is pushed by hand. */
public final class RunningDay {
    public static final ZoneId ZONE = ZoneOffset.UTC;

    public final List<Notice> notices = new ArrayList<>();

    /** What the record tells of days before. */
    public EarlierDays earlier = EarlierDays.NONE;

    private final ZoneId zone;
    private final PushedClock clock;
    private final SessionRunner runner;
    private final SessionDay day;

    /** A day that is kept nowhere. */
    public RunningDay() {
        this(new MemorySessionLog(), Instant.parse("2026-11-23T13:00:00Z"), ZONE);
    }

    /** A day that is kept in {@code log}; its clock stands at {@code now}. */
    public RunningDay(SessionLog log, Instant now, ZoneId zone) {
        this.zone = zone;
        clock = new PushedClock(now);
        runner = new SessionRunner(log, Runnable::run, clock, notices::add, notices::add);
        day = new SessionDay(
                runner,
                clock,
                zone,
                what -> runner.ask(new SessionCommand.NoteMedicineOutsidePlan(what)),
                () -> runner.ask(new EscalationCommand.StandDown()),
                () -> runner.session().get().alarms(),
                () -> earlier);
    }

    public Live<Session> session() {
        return runner.session();
    }

    public SessionRunner runner() {
        return runner;
    }

    public SessionDay day() {
        return day;
    }

    public Clock clock() {
        return clock;
    }

    public void ask(SessionCommand command) {
        runner.ask(command);
    }

    public void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    public DayShown shown() {
        return day.shown(clock.now).orElseThrow();
    }

    public void begin() {
        begin(PracticeDay.USUAL);
    }

    /** Begins a day as this practice holds it. */
    public void begin(PracticeDay practice) {
        var plan = new SessionPlan(
                "Lena Ortiz",
                "Samuel",
                List.of("The Manager", "Night Watchman"),
                new SessionPlan.Prescription(
                        "Dr. Amira Haddad",
                        "Ketamine 100 mg rapid dissolve tablet, one under the tongue, hold ten minutes, then spit. Sitter present.",
                        Optional.of(LocalDate.of(2026, 11, 2)),
                        Optional.of(LocalDate.of(2026, 12, 2))),
                new SessionPlan.Contacts(
                        "Ana",
                        "555-0142",
                        "555-0199",
                        "911",
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        "12 Elm Street, unit 4, door code 7731",
                        new SessionPlan.ForTheCard(
                                "Samuel Reyes",
                                Optional.of(LocalDate.of(1984, 3, 9)),
                                "penicillin",
                                "asthma as a child",
                                "Ben Reyes, brother",
                                "555-0188",
                                "(555) 010-4400",
                                Optional.of(LocalDate.of(2026, 11, 1)),
                                "555-0190",
                                "",
                                "")),
                VitalsLimits.DEFAULT,
                zone);
        begin(plan.in(practice)
                .bringing(new SessionPlan.Brought(
                        List.of("To meet the Manager without being managed", "To ask Night Watchman what it needs"),
                        List.of("Little One"))));
    }

    /** Begins a day by this plan. */
    public void begin(SessionPlan plan) {
        ask(new SessionCommand.Begin(plan));
    }

    /** Ticks, writes, measures and asks whatever the present step wants, as a therapist would by clicks. */
    public void finishStep() {
        pass(Duration.ofMinutes(4));
        for (var row : shown().present().rows()) {
            row.match(new Row.Cases<Boolean>() {
                @Override
                public Boolean tick(Row.Tick tick) {
                    day.tick(tick.id());
                    return true;
                }

                @Override
                public Boolean entry(Row.Entry entry) {
                    var offered = entry.offered().isEmpty() ? "To meet the Manager" : entry.offered();
                    day.keep(
                            entry.id(),
                            entry.known().isEmpty()
                                    ? offered
                                    : entry.known().get(0).value());
                    return true;
                }

                @Override
                public Boolean readings(Row.Readings readings) {
                    day.keepReadings(
                            readings.id(), new RowAsks.TypedReadings(List.of("118", "76", "64"), Optional.empty()));
                    return true;
                }

                @Override
                public Boolean words(Row.Words words) {
                    if (!words.id().startsWith("another:")) { // nothing else was felt
                        day.keep(words.id(), words.offered().isEmpty() ? "To meet the Manager" : words.offered());
                    }
                    return true;
                }

                @Override
                public Boolean heading(Row.Heading heading) {
                    return true;
                }

                @Override
                public Boolean scale(Row.Scale scale) {
                    day.grade(scale.id(), scale.options().get(0).id());
                    return true;
                }
            });
        }
        shown().present().greenLight().ifPresent(light -> {
            light.protectors().forEach(protector -> hear(protector.name(), Answer.GREEN));
            day.tick(Item.PARTS_NOT_LISTED.name());
        });
    }

    /** Keeps a reading as it is typed. */
    public void measure(String... figures) {
        day.keepReadings("VITALS", new RowAsks.TypedReadings(List.of(figures), Optional.empty()));
    }

    public void hear(String protector, Answer answer) {
        day.hear(new ProtectorAnswer(
                protector,
                answer,
                "I can rest if Ana stays",
                "being forgotten",
                "sitter in the room",
                6,
                Speaker.THE_PART_ITSELF));
    }

    public void reach(Phase phase) {
        while (runner.session().get().phase() != phase) {
            var before = runner.session().get().phase();
            if (before == Phase.SELF_ADMINISTRATION) {
                day.confirm(new Dose.Confirmed("one tablet", SessionEvent.Witness.SEEN_ON_CAMERA, ""));
            } else {
                finishStep();
                day.next();
            }
            if (runner.session().get().phase() == before) {
                throw new AssertionError("the day stays at " + before + ": " + notices);
            }
        }
    }

    private static final class PushedClock extends Clock {
        private Instant now;

        PushedClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
