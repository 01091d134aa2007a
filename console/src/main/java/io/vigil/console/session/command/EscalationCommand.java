package io.vigil.console.session.command;

import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Ladder.Outcome;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.CallSheet;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.util.ArrayList;

/**
 * What is done, or noticed, when something is wrong (domain.md §5). Possible at every phase of an open session, and none of
 * it moves a step: an emergency lies over the day. What is so already is accepted, and nothing is kept of it.
 */
public interface EscalationCommand extends SessionCommand {
    /** Decides for a session that is open. */
    Decision decideOpen(Session session, Instant now);

    @Override
    default Decision decide(Session session, Instant now) {
        return session.plan().isEmpty() || session.isEnded()
                ? Decision.refuse(SessionNotices.notNow())
                : decideOpen(session, now);
    }

    /** Keeps that an alarm was raised; it sounds already. */
    record KeepRaised(Cause cause, Instant since) implements EscalationCommand {
        @Override
        public Decision decideOpen(Session session, Instant now) {
            return session.alarms().stands(cause)
                    ? Decision.accept()
                    : Decision.accept(new SessionEvent.AlarmRaised(now, cause, since));
        }
    }

    /** Keeps that the therapist took an alarm. */
    record KeepTaken(Cause cause) implements EscalationCommand {
        @Override
        public Decision decideOpen(Session session, Instant now) {
            return session.alarms().ringing().stream().anyMatch(alarm -> alarm.cause() == cause)
                    ? Decision.accept(new SessionEvent.AlarmTaken(now, cause))
                    : Decision.accept();
        }
    }

    /** Keeps that what raised an alarm is gone. */
    record KeepOver(Cause cause) implements EscalationCommand {
        @Override
        public Decision decideOpen(Session session, Instant now) {
            return session.alarms().stands(cause)
                    ? Decision.accept(new SessionEvent.AlarmOver(now, cause))
                    : Decision.accept();
        }
    }

    /** Keeps that a check-in was asked. */
    record KeepCheckIn() implements EscalationCommand {
        @Override
        public Decision decideOpen(Session session, Instant now) {
            return session.checkInAskedAt().isPresent()
                    ? Decision.accept()
                    : Decision.accept(new SessionEvent.CheckInAsked(now));
        }
    }

    /** Keeps that the check-in was answered. */
    record KeepCheckInAnswer() implements EscalationCommand {
        @Override
        public Decision decideOpen(Session session, Instant now) {
            return session.checkInAskedAt().isPresent()
                    ? Decision.accept(new SessionEvent.CheckInAnswered(now))
                    : Decision.accept();
        }
    }

    /** The therapist sees a threat to life. */
    record SeeDanger(Danger danger) implements EscalationCommand {
        @Override
        public Decision decideOpen(Session session, Instant now) {
            return session.ladder().dangers().contains(danger)
                    ? Decision.accept()
                    : Decision.accept(new SessionEvent.DangerSeen(now, danger));
        }
    }

    /** The therapist, or the sitter, sees how the client breathes. Breathing that is not normal threatens the life. */
    record SeeBreathing(Breathing breathing) implements EscalationCommand {
        @Override
        public Decision decideOpen(Session session, Instant now) {
            var facts = new ArrayList<SessionEvent>();
            facts.add(new SessionEvent.BreathingSeen(now, breathing));
            if (breathing == Breathing.NOT_NORMAL
                    && !session.ladder().dangers().contains(Danger.NOT_BREATHING_NORMALLY)) {
                facts.add(new SessionEvent.DangerSeen(now, Danger.NOT_BREATHING_NORMALLY));
            }
            return new Decision.Accepted(facts);
        }
    }

    /** A rung is started: whom it calls is kept as it is written down now. Any rung, at any time, and again. */
    record StartRung(Rung rung) implements EscalationCommand {
        @Override
        public Decision decideOpen(Session session, Instant now) {
            if (session.ladder().outcome(rung) == Outcome.STARTED) {
                return Decision.accept(); // a key that was held, or pressed twice
            }
            var called = CallSheet.people(session).call(rung).called();
            return Decision.accept(
                    new SessionEvent.RungStarted(now, rung, session.foremostCause(), called.whom(), called.number()));
        }
    }

    /** Whoever was called answered. */
    record ReachRung(Rung rung) implements EscalationCommand {
        @Override
        public Decision decideOpen(Session session, Instant now) {
            return session.ladder().outcome(rung) == Outcome.STARTED
                    ? Decision.accept(new SessionEvent.RungReached(now, rung))
                    : Decision.refuse(SessionNotices.rungNotStarted());
        }
    }

    /** Nobody answered. */
    record MissRung(Rung rung) implements EscalationCommand {
        @Override
        public Decision decideOpen(Session session, Instant now) {
            return session.ladder().outcome(rung) == Outcome.STARTED
                    ? Decision.accept(new SessionEvent.RungNotReached(now, rung))
                    : Decision.refuse(SessionNotices.rungNotStarted());
        }
    }

    /** The client is safe: the ladder is closed, and with it what only the therapist can end. */
    record StandDown() implements EscalationCommand {
        @Override
        public Decision decideOpen(Session session, Instant now) {
            return session.ladder().isOpen()
                            || !session.alarms().equals(session.alarms().stoodDown())
                            || session.checkInAskedAt().isPresent()
                    ? Decision.accept(new SessionEvent.LadderStoodDown(now))
                    : Decision.accept();
        }
    }
}
