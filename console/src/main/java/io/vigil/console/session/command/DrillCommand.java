package io.vigil.console.session.command;

import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Ladder.Outcome;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.CallSheet;
import io.vigil.console.session.Openness;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Drill;
import java.time.Instant;

/**
 * A wish about a drill. Begun only before the medicine and while nothing is wrong; whatever is wrong in earnest ends it at
 * once, and what was meant for the drill is refused from then on, never kept as if it had been meant in earnest.
 */
public sealed interface DrillCommand extends SessionCommand {
    /** Whether a drill may begin: nothing was taken, nobody is watched, nothing is wrong, and none is on. */
    static boolean mayBegin(Session session) {
        return Openness.isRunning(session)
                && !session.isWatched()
                && session.takenAt().isEmpty()
                && session.contactLostSince().isEmpty()
                && session.helpAskedAt().isEmpty()
                && session.checkInAskedAt().isEmpty()
                && session.alarms().on().isEmpty()
                && !session.ladder().isOpen()
                && !session.drill().isOpen();
    }

    /** Decides while the drill is on. */
    Decision decideInDrill(Session session, Instant now);

    @Override
    default Decision decide(Session session, Instant now) {
        return session.drill().isOpen() ? decideInDrill(session, now) : Decision.refuse(SessionNotices.drillIsOver());
    }

    /** Begins a drill. */
    record StartDrill() implements DrillCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            if (session.drill().isOpen()) {
                return Decision.accept();
            }
            return mayBegin(session)
                    ? Decision.accept(new Drill.DrillStarted(now))
                    : Decision.refuse(SessionNotices.noDrillNow());
        }

        @Override
        public Decision decideInDrill(Session session, Instant now) {
            return Decision.accept();
        }
    }

    /** A rung is practised. */
    record StartDrillRung(Rung rung) implements DrillCommand {
        @Override
        public Decision decideInDrill(Session session, Instant now) {
            if (session.drill().outcome(rung) == Outcome.STARTED) {
                return Decision.accept(); // a key that was held, or pressed twice
            }
            var called = CallSheet.people(session).call(rung).called();
            return Decision.accept(new Drill.DrillRungStarted(now, rung, called.whom(), called.number()));
        }
    }

    /** Whoever was called in the drill answered. */
    record ReachDrillRung(Rung rung) implements DrillCommand {
        @Override
        public Decision decideInDrill(Session session, Instant now) {
            return session.drill().outcome(rung) == Outcome.STARTED
                    ? Decision.accept(new Drill.DrillRungReached(now, rung))
                    : Decision.refuse(SessionNotices.rungNotStarted());
        }
    }

    /** Nobody answered in the drill. */
    record MissDrillRung(Rung rung) implements DrillCommand {
        @Override
        public Decision decideInDrill(Session session, Instant now) {
            return session.drill().outcome(rung) == Outcome.STARTED
                    ? Decision.accept(new Drill.DrillRungNotReached(now, rung))
                    : Decision.refuse(SessionNotices.rungNotStarted());
        }
    }

    /** What to do at a threat to life is practised. */
    record SeeDrillDanger(Danger danger) implements DrillCommand {
        @Override
        public Decision decideInDrill(Session session, Instant now) {
            return session.drill().dangers().contains(danger)
                    ? Decision.accept()
                    : Decision.accept(new Drill.DrillDangerSeen(now, danger));
        }
    }

    /** The drill is over. One that is over already is over. */
    record EndDrill() implements DrillCommand {
        @Override
        public Decision decide(Session session, Instant now) {
            return session.drill().isOpen() ? decideInDrill(session, now) : Decision.accept();
        }

        @Override
        public Decision decideInDrill(Session session, Instant now) {
            return Decision.accept(new Drill.DrillEnded(now));
        }
    }
}
