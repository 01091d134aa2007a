package io.vigil.console.session;

import io.vigil.console.escalation.Matter;
import io.vigil.console.session.event.AfterLadder;
import io.vigil.console.session.event.Experience;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ladder of the session, from its opening on: the {@link io.vigil.console.escalation.Ladder} forgets what it was when it is
 * stood down, this does not.
 *
 * @param stoodDown empty while it is open, or when the session ended before
 * @param seenTo what was left to do and is done, each with the time at which it was noted
 * @param told the therapist's words, in the order in which they were added
 */
public record StoodLadder(
        Instant opened, Optional<Instant> stoodDown, Map<Matter, Instant> seenTo, List<AfterLadder.LadderToldOf> told) {
    public StoodLadder {
        seenTo = Map.copyOf(seenTo);
        told = List.copyOf(told);
    }

    static StoodLadder opened(Instant at) {
        return new StoodLadder(at, Optional.empty(), Map.of(), List.of());
    }

    StoodLadder stoodDown(Instant at) {
        return new StoodLadder(opened, Optional.of(at), seenTo, told);
    }

    StoodLadder with(AfterLadder.MatterSeenTo event) {
        var next = new EnumMap<Matter, Instant>(Matter.class);
        next.putAll(seenTo);
        if (event.holds() == Experience.Holds.SO) {
            next.put(event.matter(), event.at());
        } else {
            next.remove(event.matter());
        }
        return new StoodLadder(opened, stoodDown, next, told);
    }

    StoodLadder with(AfterLadder.LadderToldOf event) {
        var next = new ArrayList<>(told);
        next.add(event);
        return new StoodLadder(opened, stoodDown, seenTo, next);
    }

    /** What is left to do. */
    public List<Matter> open() {
        return Arrays.stream(Matter.values())
                .filter(matter -> !seenTo.containsKey(matter))
                .toList();
    }

    /** What was written stays out of every log. */
    @Override
    public String toString() {
        return "StoodLadder[" + opened + "]";
    }
}
