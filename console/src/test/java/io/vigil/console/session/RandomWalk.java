package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** One day played by chance: mostly what a therapist would do, sometimes anything at all, while the clock jumps to and fro. */
final class RandomWalk {
    /** One of so many wishes to go on is to hold the day off. */
    private static final int HOLDS = 40;

    private final Random chance;
    private Session session = Session.notBegun();
    private Instant now = Day.NOON;

    RandomWalk(Random chance) {
        this.chance = chance;
    }

    /** A day that was begun by this plan. */
    RandomWalk(Random chance, SessionPlan plan) {
        this(chance);
        goOn(new SessionCommand.Begin(plan).decide(session, now));
    }

    Session session() {
        return session;
    }

    Instant now() {
        return now;
    }

    /** Lets time pass, and says what is asked for next. */
    SessionCommand next() {
        now = now.plus(jump());
        return wish();
    }

    /** Goes on with what was decided. */
    void goOn(Decision decision) {
        if (decision instanceof Decision.Accepted yes) {
            session = session.after(yes.events());
        }
    }

    /** Asks for one thing and goes on; the facts it made, none when it was refused. */
    List<SessionEvent> step() {
        var decision = next().decide(session, now);
        goOn(decision);
        return decision instanceof Decision.Accepted yes ? yes.events() : List.of();
    }

    private SessionCommand wish() {
        var every = Wishes.every(now);
        return chance.nextInt(10) == 0 ? every.get(chance.nextInt(every.size())) : sensible();
    }

    private SessionCommand sensible() {
        if (session.plan().isEmpty()) {
            return new SessionCommand.Begin(Day.plan());
        }
        var items = List.of(Item.values()).stream()
                .filter(item -> session.phase()
                                .part()
                                .filter(part -> part == item.part())
                                .isPresent()
                        && session.standing(item).isEmpty())
                .toList();
        if (!items.isEmpty() && chance.nextInt(8) > 0) {
            return new SessionCommand.KeepItem(items.get(chance.nextInt(items.size())), "as it is");
        }
        if (session.phase() == Phase.CHECK_IN
                && session.vitals(session.today(now)).isEmpty()) {
            return new SessionCommand.TakeVitals(118, 76, 64);
        }
        if (session.phase() == Phase.GREEN_LIGHT && chance.nextBoolean()) {
            var names = session.protectors();
            return Day.hear(names.get(chance.nextInt(names.size())), Answer.GREEN, "Ana stays");
        }
        if (session.phase().isBeforeTheMedicine() && chance.nextInt(HOLDS) == 0) {
            return new SessionCommand.HoldOff("not today");
        }
        return session.phase() == Phase.SELF_ADMINISTRATION && chance.nextBoolean()
                ? new SessionCommand.ConfirmSelfAdministration(now, "one", SessionEvent.Witness.REPORTED)
                : new SessionCommand.GoOn();
    }

    private Duration jump() {
        return switch (chance.nextInt(400)) {
            case 0 -> Duration.ofHours(13);
            case 1 -> Duration.ofMinutes(-7);
            default -> Duration.ofSeconds(chance.nextInt(20));
        };
    }
}
