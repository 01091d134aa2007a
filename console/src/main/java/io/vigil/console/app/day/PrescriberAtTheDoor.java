package io.vigil.console.app.day;

import io.vigil.console.app.room.BesideRoom.Known;
import io.vigil.console.app.shared.Plans;
import io.vigil.console.link.message.Message;
import io.vigil.console.link.message.PagePhase;
import io.vigil.console.link.message.PrescriberDay;
import io.vigil.console.link.message.PrescriberDay.Taken;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.session.Session;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the day says to the prescriber's page, and what the prescriber says to the day. The prescription and what was taken
 * when; nothing that a part, a protector or the client said, no note, no address.
 */
final class PrescriberAtTheDoor extends BesideAtTheDoor {
    /**
     * The prescriber of the runner's session.
     *
     * @param clock of the day
     * @param confirmed keeps words that were read alike
     */
    PrescriberAtTheDoor(SessionRunner runner, Vigilance vigilance, Clock clock, Consumer<ConfirmedWords> confirmed) {
        super(runner, vigilance, clock, confirmed);
    }

    @Override
    PrescriberDay told(Session session, Known guest, Instant now) {
        return of(session, guest, now);
    }

    /** How the day of {@code session} stands for the prescriber; one who was not let in is told nothing of it. */
    static PrescriberDay of(Session session, Known prescriber, Instant now) {
        if (prescriber == Known.NOT_YET) {
            return new PrescriberDay(now, PagePhase.BEFORE, Optional.empty(), Optional.empty(), List.of());
        }
        return new PrescriberDay(
                now,
                Plans.phase(session).phase(),
                session.takenAt(),
                session.plan().flatMap(plan -> Plans.within(plan.prescription().text(), Message.LONGEST_ADDRESS)),
                taken(session));
    }

    /** The latest are told when there are more than a page takes. */
    private static List<Taken> taken(Session session) {
        var all = Stream.concat(
                        session.medicine().stream()
                                .map(medicine -> new Taken(medicine.takenAt(), said(medicine.amount()))),
                        session.outsideThePlan().stream().map(outside -> new Taken(outside.at(), said(outside.what()))))
                .sorted(Comparator.comparing(Taken::at))
                .toList();
        return all.subList(Math.max(0, all.size() - PrescriberDay.MOST_TAKEN), all.size());
    }

    private static String said(String what) {
        return Plans.within(what, Message.LONGEST_ADDRESS).orElse("");
    }

    /** Nobody is in danger while a prescriber waits a moment: whoever comes with the link is let in by hand, always. */
    @Override
    public boolean isWatched() {
        return false;
    }

    /** A prescriber sees nobody, and can have seen nobody. */
    @Override
    public void lookedIn(String id, Optional<Instant> at) {
        // said by no page of ours
    }
}
