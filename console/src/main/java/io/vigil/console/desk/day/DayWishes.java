package io.vigil.console.desk.day;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.SessionCommand;
import io.vigil.console.session.SessionEvent;
import io.vigil.console.session.SessionRunner;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what the panels ask for into commands. Changes nothing itself, and decides nothing. */
public final class DayWishes implements DayAsks {
    /** 118/76 64, with whatever stands between. */
    private static final Pattern VITALS = Pattern.compile("(\\d{2,3})\\D+(\\d{2,3})\\D+(\\d{2,3})");

    private static final int IMPOSSIBLE = 0;

    private final SessionRunner runner;
    private final Clock clock;
    private final ZoneId zone;

    public DayWishes(SessionRunner runner, Clock clock, ZoneId zone) {
        this.runner = runner;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void next() {
        runner.ask(new SessionCommand.GoOn());
    }

    @Override
    public void hold(String reason) {
        runner.ask(new SessionCommand.HoldOff(reason));
    }

    @Override
    public void outsideThePlan(String what) {
        runner.ask(new SessionCommand.NoteMedicineOutsidePlan(what));
    }

    @Override
    public void tick(String id) {
        runner.ask(new SessionCommand.KeepItem(Item.valueOf(id), ""));
    }

    @Override
    public void untick(String id) {
        runner.ask(new SessionCommand.TakeItemBack(Item.valueOf(id)));
    }

    @Override
    public void waive(String id, String reason) {
        runner.ask(new SessionCommand.WaiveItem(Item.valueOf(id), reason));
    }

    @Override
    public void keep(String id, String text) {
        runner.ask(new SessionCommand.KeepItem(Item.valueOf(id), text));
    }

    @Override
    public void keepReadings(String id, List<String> readings) {
        takeVitals(String.join(" ", readings));
    }

    private void takeVitals(String text) {
        var match = VITALS.matcher(text);
        runner.ask(
                match.find()
                        ? new SessionCommand.TakeVitals(
                                Integer.parseInt(match.group(1)),
                                Integer.parseInt(match.group(2)),
                                Integer.parseInt(match.group(3)))
                        : new SessionCommand.TakeVitals(IMPOSSIBLE, IMPOSSIBLE, IMPOSSIBLE)); // refused, in words
    }

    @Override
    public void hear(GreenLight.Heard heard) {
        runner.ask(new SessionCommand.HearProtector(new ProtectorAnswer(
                heard.protector(),
                switch (heard.answer()) {
                    case GREEN -> ProtectorAnswer.Answer.GREEN;
                    case CONCERN -> ProtectorAnswer.Answer.CONCERN;
                    case NO -> ProtectorAnswer.Answer.NO;
                    case NOT_REACHED -> ProtectorAnswer.Answer.NOT_REACHED;
                },
                heard.words(),
                heard.fear(),
                heard.condition(),
                heard.selfEnergy(),
                switch (heard.speaker()) {
                    case CLIENT_FOR_THE_PART -> ProtectorAnswer.Speaker.CLIENT_FOR_THE_PART;
                    case THE_PART_ITSELF -> ProtectorAnswer.Speaker.THE_PART_ITSELF;
                })));
    }

    @Override
    public void add(String protector) {
        runner.ask(new SessionCommand.AddProtector(protector));
    }

    @Override
    public void confirm(Dose.Confirmed confirmed) {
        var witness =
                switch (confirmed.witness()) {
                    case SEEN_ON_CAMERA -> SessionEvent.Witness.SEEN_ON_CAMERA;
                    case REPORTED -> SessionEvent.Witness.REPORTED;
                };
        runner.ask(new SessionCommand.ConfirmSelfAdministration(
                time(confirmed.time()).orElse(Instant.MAX), confirmed.amount(), witness));
    }

    /** The time of today that was typed; now when nothing was; empty when it is no time. */
    private Optional<Instant> time(String typed) {
        var now = clock.instant();
        if (typed.isBlank()) {
            return Optional.of(now);
        }
        try {
            return Optional.of(now.atZone(zone)
                    .with(LocalTime.parse(typed.strip().length() == 4 ? "0" + typed.strip() : typed.strip()))
                    .toInstant());
        } catch (DateTimeException e) { // refused by the session, in words
            return Optional.empty();
        }
    }

    @Override
    public void after(Dose.After after) {
        runner.ask(new SessionCommand.NoteMouth(
                switch (after) {
                    case SWALLOWED -> SessionEvent.After.SWALLOWED;
                    case SPAT -> SessionEvent.After.SPAT;
                    case NOT_YET -> SessionEvent.After.NOT_YET;
                }));
    }

    @Override
    public void mark(Journey.Mark mark, String words) {
        if (mark == Journey.Mark.VITALS) {
            takeVitals(words);
        } else {
            runner.ask(new SessionCommand.MakeMark(Mark.valueOf(mark.name()), words));
        }
    }
}
