package io.vigil.console.app.day;

import io.vigil.console.app.room.BesideRoom.Known;
import io.vigil.console.app.shared.Plans;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.escalation.Rung;
import io.vigil.console.link.message.Message;
import io.vigil.console.link.message.PagePhase;
import io.vigil.console.link.message.SitterDay;
import io.vigil.console.link.message.SitterDay.Doing;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.session.CallSheet;
import io.vigil.console.session.EmergencyToday;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.ExperienceCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the day says to the sitter's page, and what the sitter says to the day. Names, times and numbers of the session
 * record; nothing that a part, a protector or the client said.
 */
final class SitterAtTheDoor extends BesideAtTheDoor {
    /**
     * The sitter of the runner's session.
     *
     * @param clock of the day
     * @param confirmed keeps words that were read alike
     */
    SitterAtTheDoor(SessionRunner runner, Vigilance vigilance, Clock clock, Consumer<ConfirmedWords> confirmed) {
        super(runner, vigilance, clock, confirmed);
    }

    @Override
    SitterDay told(Session session, Known guest, Instant now) {
        return of(session, guest, now);
    }

    /** How the day of {@code session} stands for the sitter; one who was not let in has the emergency number alone. */
    static SitterDay of(Session session, Known sitter, Instant now) {
        var people = CallSheet.people(session);
        var today = EmergencyToday.of(session);
        var emergency = Plans.within(today.number(), Message.LONGEST_NAME);
        if (sitter == Known.NOT_YET) {
            return new SitterDay(
                    now,
                    PagePhase.BEFORE,
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    new SitterDay.Numbers(emergency, Plans.numberOf(today), Optional.empty(), Optional.empty()));
        }
        var lookIn = session.phase() == Phase.JOURNEY
                ? session.journey()
                        .map(journey -> new SitterDay.LookIn(
                                journey.lookInId(), journey.nextLookIn(), journey.lookInMissedAt()))
                : Optional.<SitterDay.LookIn>empty();
        return new SitterDay(
                now,
                Plans.phase(session).phase(),
                session.takenAt(),
                lookIn,
                doing(session.ladder()),
                new SitterDay.Numbers(
                        emergency,
                        Plans.numberOf(today),
                        Optional.empty(),
                        Plans.within(people.place(), Message.LONGEST_ADDRESS)));
    }

    /** A rung goes on for the sitter until the ladder is stood down, whether or not the therapist could reach them by telephone. */
    private static Set<Doing> doing(Ladder ladder) {
        var doing = EnumSet.noneOf(Doing.class);
        if (ladder.last(Rung.VOICE).isPresent()) {
            doing.add(Doing.VOICE);
        }
        if (ladder.last(Rung.SITTER).isPresent()) {
            doing.add(Doing.BEDSIDE);
        }
        if (ladder.isThreatToLife() || ladder.last(Rung.EMERGENCY).isPresent()) {
            doing.add(Doing.EMERGENCY);
        }
        return doing;
    }

    @Override
    public boolean isWatched() {
        return runner().session().get().isWatched();
    }

    @Override
    public void lookedIn(String id, Optional<Instant> at) {
        runner().ask(new ExperienceCommand.SitterLooksIn(id, at));
    }
}
