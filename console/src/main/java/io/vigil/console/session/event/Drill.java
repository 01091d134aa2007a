package io.vigil.console.session.event;

import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Rung;
import java.time.Instant;

/**
 * A fact of a drill: the ladder is practised while nobody is in danger. These are kinds of their own, so that whoever reads
 * what happened in earnest cannot come upon one. What happens in earnest ends a drill without a fact of its own.
 */
public sealed interface Drill extends SessionEvent {
    <R> R rehearse(Cases<R> cases);

    @Override
    default <R> R match(SessionEvent.Cases<R> cases) {
        return cases.drill(this);
    }

    @Override
    default Vault vault() {
        return Vault.RECORD;
    }

    /** The therapist began a drill. */
    record DrillStarted(Instant at) implements Drill {
        @Override
        public <R> R rehearse(Cases<R> cases) {
            return cases.drillStarted(this);
        }

        @Override
        public String toString() {
            return "DrillStarted[]";
        }
    }

    /** A rung was practised: whom it says to call at which number, as written down then. */
    record DrillRungStarted(Instant at, Rung rung, String whom, String number) implements Drill {
        @Override
        public <R> R rehearse(Cases<R> cases) {
            return cases.drillRungStarted(this);
        }

        @Override
        public String toString() {
            return "DrillRungStarted[" + rung + "]";
        }
    }

    /** Whoever was called in the drill answered. */
    record DrillRungReached(Instant at, Rung rung) implements Drill {
        @Override
        public <R> R rehearse(Cases<R> cases) {
            return cases.drillRungReached(this);
        }

        @Override
        public String toString() {
            return "DrillRungReached[" + rung + "]";
        }
    }

    /** Nobody answered in the drill. */
    record DrillRungNotReached(Instant at, Rung rung) implements Drill {
        @Override
        public <R> R rehearse(Cases<R> cases) {
            return cases.drillRungNotReached(this);
        }

        @Override
        public String toString() {
            return "DrillRungNotReached[" + rung + "]";
        }
    }

    /** What to do at this threat to life was practised. */
    record DrillDangerSeen(Instant at, Danger danger) implements Drill {
        @Override
        public <R> R rehearse(Cases<R> cases) {
            return cases.drillDangerSeen(this);
        }

        @Override
        public String toString() {
            return "DrillDangerSeen[" + danger + "]";
        }
    }

    /** The therapist ended the drill. */
    record DrillEnded(Instant at) implements Drill {
        @Override
        public <R> R rehearse(Cases<R> cases) {
            return cases.drillEnded(this);
        }

        @Override
        public String toString() {
            return "DrillEnded[]";
        }
    }

    /** One function for each kind. */
    interface Cases<R> {
        R drillStarted(DrillStarted event);

        R drillRungStarted(DrillRungStarted event);

        R drillRungReached(DrillRungReached event);

        R drillRungNotReached(DrillRungNotReached event);

        R drillDangerSeen(DrillDangerSeen event);

        R drillEnded(DrillEnded event);
    }
}
