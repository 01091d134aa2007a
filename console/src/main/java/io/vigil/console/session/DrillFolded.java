package io.vigil.console.session;

import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.escalation.Ladder.Outcome;
import io.vigil.console.session.event.Drill;

/** What the facts of a drill add up to: a ladder of its own, beside the one that is meant in earnest. */
final class DrillFolded implements Drill.Cases<Folded> {
    private final Folded state;

    DrillFolded(Folded state) {
        this.state = state;
    }

    /** What stands in earnest stays what it is, whatever is told of a drill. */
    @Override
    public Folded drillStarted(Drill.DrillStarted event) {
        if (!state.isInEarnest()) {
            state.drill = Ladder.closed().opened(Cause.OWN_KEY, event.at());
        }
        return state;
    }

    @Override
    public Folded drillRungStarted(Drill.DrillRungStarted event) {
        return with(state.drill.started(event.rung(), new Ladder.Called(event.whom(), event.number()), event.at()));
    }

    @Override
    public Folded drillRungReached(Drill.DrillRungReached event) {
        return with(state.drill.ended(event.rung(), Outcome.REACHED, event.at()));
    }

    @Override
    public Folded drillRungNotReached(Drill.DrillRungNotReached event) {
        return with(state.drill.ended(event.rung(), Outcome.NOT_REACHED, event.at()));
    }

    @Override
    public Folded drillDangerSeen(Drill.DrillDangerSeen event) {
        return with(state.drill.endangered(event.danger()));
    }

    @Override
    public Folded drillEnded(Drill.DrillEnded event) {
        state.drill = Ladder.closed();
        return state;
    }

    /** What came too late for a drill that is over changes nothing. */
    private Folded with(Ladder next) {
        if (state.drill.isOpen()) {
            state.drill = next;
        }
        return state;
    }
}
