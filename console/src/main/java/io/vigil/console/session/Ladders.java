package io.vigil.console.session;

import io.vigil.console.escalation.Ladder;
import io.vigil.console.session.event.AfterLadder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every ladder of a session, the first first, and what was noted afterwards. Filled while a session's facts are added up. */
final class Ladders implements AfterLadder.Cases<Ladders> {
    private final List<StoodLadder> all = new ArrayList<>();

    List<StoodLadder> all() {
        return List.copyOf(all);
    }

    /** The ladder of the moment is {@code now}. */
    void follow(Ladder now) {
        now.why()
                .map(Ladder.Opened::at)
                .filter(at -> all.isEmpty() || last().stoodDown().isPresent())
                .ifPresent(at -> all.add(StoodLadder.opened(at)));
    }

    void stoodDown(Instant at) {
        if (!all.isEmpty() && last().stoodDown().isEmpty()) {
            all.set(all.size() - 1, last().stoodDown(at));
        }
    }

    private StoodLadder last() {
        return all.get(all.size() - 1);
    }

    @Override
    public Ladders matterSeenTo(AfterLadder.MatterSeenTo event) {
        return change(event.opened(), ladder -> ladder.with(event));
    }

    @Override
    public Ladders ladderToldOf(AfterLadder.LadderToldOf event) {
        return change(event.opened(), ladder -> ladder.with(event));
    }

    private Ladders change(Instant opened, UnaryOperator<StoodLadder> how) {
        all.replaceAll(ladder -> ladder.opened().equals(opened) ? how.apply(ladder) : ladder);
        return this;
    }
}
