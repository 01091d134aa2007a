package io.vigil.console.session.command;

import io.vigil.console.escalation.Matter;
import io.vigil.console.session.Session;
import io.vigil.console.session.StoodLadder;
import io.vigil.console.session.event.AfterLadder;
import io.vigil.console.session.event.Experience;
import java.time.Instant;

/** A wish about a ladder that was stood down. Possible until the session is ended. */
public sealed interface AfterLadderCommand extends SessionCommand {
    /** Which ladder: when it was opened. */
    Instant opened();

    /** Decides about a ladder that was stood down. */
    Decision decideAfter(StoodLadder ladder, Instant now);

    @Override
    default Decision decide(Session session, Instant now) {
        return session.ladders().stream()
                .filter(ladder ->
                        ladder.opened().equals(opened()) && ladder.stoodDown().isPresent() && !session.isEnded())
                .findFirst()
                .map(ladder -> decideAfter(ladder, now))
                .orElseGet(() -> Decision.refuse(SessionNotices.notNow()));
    }

    /** Something that was left to do is done, or is not after all. What is so already is accepted, and not kept again. */
    record SeeTo(Instant opened, Matter matter, Experience.Holds holds) implements AfterLadderCommand {
        @Override
        public Decision decideAfter(StoodLadder ladder, Instant now) {
            return ladder.seenTo().containsKey(matter) == (holds == Experience.Holds.SO)
                    ? Decision.accept()
                    : Decision.accept(new AfterLadder.MatterSeenTo(now, opened, matter, holds));
        }
    }

    /** The therapist's own words on what happened. */
    record TellOf(Instant opened, String words) implements AfterLadderCommand {
        @Override
        public Decision decideAfter(StoodLadder ladder, Instant now) {
            if (words.isBlank()) {
                return Decision.refuse(SessionNotices.nothingWritten());
            }
            return Typed.isTooLong(words)
                    ? Decision.refuse(SessionNotices.tooLong())
                    : Decision.accept(new AfterLadder.LadderToldOf(now, opened, Typed.clean(words)));
        }

        @Override
        public String toString() {
            return "TellOf[]";
        }
    }
}
