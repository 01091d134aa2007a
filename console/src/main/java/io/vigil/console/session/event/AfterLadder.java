package io.vigil.console.session.event;

import io.vigil.console.escalation.Matter;
import java.time.Instant;

/** A fact about a ladder that was stood down: what was left to do, and what is to be added to what happened. Of the record vault. */
public sealed interface AfterLadder extends SessionEvent {
    <R> R tell(Cases<R> cases);

    /** Which ladder: when it was opened. */
    Instant opened();

    @Override
    default <R> R match(SessionEvent.Cases<R> cases) {
        return cases.afterLadder(this);
    }

    @Override
    default Vault vault() {
        return Vault.RECORD;
    }

    /** Something that was left to do is done, or is not after all. */
    record MatterSeenTo(Instant at, Instant opened, Matter matter, Experience.Holds holds) implements AfterLadder {
        @Override
        public <R> R tell(Cases<R> cases) {
            return cases.matterSeenTo(this);
        }
    }

    /** The therapist's own words on what happened. */
    record LadderToldOf(Instant at, Instant opened, String words) implements AfterLadder {
        @Override
        public <R> R tell(Cases<R> cases) {
            return cases.ladderToldOf(this);
        }

        @Override
        public String toString() {
            return "LadderToldOf[]";
        }
    }

    /** One function for each kind. */
    interface Cases<R> {
        R matterSeenTo(MatterSeenTo event);

        R ladderToldOf(LadderToldOf event);
    }
}
