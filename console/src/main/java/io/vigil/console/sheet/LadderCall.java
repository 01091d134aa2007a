package io.vigil.console.sheet;

import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Ladder.Outcome;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One try on the ladder and what became of it. The ladder itself forgets its tries when it is stood down; here they are
 * told from the facts.
 *
 * @param whom and {@code number} as they stood on the card when it was started
 * @param endedAt when it was reached, or not reached; empty while neither was kept
 */
public record LadderCall(
        Rung rung,
        Cause cause,
        String whom,
        String number,
        Instant startedAt,
        Outcome outcome,
        Optional<Instant> endedAt) {
    /** Every try, in the order in which they were started. */
    public static List<LadderCall> of(Session session) {
        var calls = new ArrayList<LadderCall>();
        for (var fact : session.facts()) {
            if (fact instanceof SessionEvent.RungStarted started) {
                calls.add(new LadderCall(
                        started.rung(),
                        started.cause(),
                        started.whom(),
                        started.number(),
                        started.at(),
                        Outcome.STARTED,
                        Optional.empty()));
            }
            if (fact instanceof SessionEvent.RungReached reached) {
                end(calls, reached.rung(), Outcome.REACHED, reached.at());
            }
            if (fact instanceof SessionEvent.RungNotReached missed) {
                end(calls, missed.rung(), Outcome.NOT_REACHED, missed.at());
            }
        }
        return List.copyOf(calls);
    }

    /** The last try of the rung that has no end yet ended so. */
    private static void end(List<LadderCall> calls, Rung rung, Outcome outcome, Instant at) {
        for (var i = calls.size() - 1; i >= 0; i--) {
            var call = calls.get(i);
            if (call.rung() == rung && call.outcome() == Outcome.STARTED) {
                calls.set(
                        i,
                        new LadderCall(
                                rung,
                                call.cause(),
                                call.whom(),
                                call.number(),
                                call.startedAt(),
                                outcome,
                                Optional.of(at)));
                return;
            }
        }
    }

    @Override
    public String toString() {
        return "LadderCall[" + rung + ", " + outcome + "]";
    }
}
