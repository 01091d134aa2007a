package io.vigil.console.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was done on the ladder since it was opened. Every rung can be started at any time, also while another is being
 * called; {@link #next} only says which comes first. A value.
 *
 * @param why what opened it; empty while it is closed
 * @param dangers threats to life that were seen
 * @param attempts in the order in which they were started
 */
public record Ladder(Optional<Opened> why, Set<Danger> dangers, List<Attempt> attempts) {
    private static final Ladder CLOSED = new Ladder(Optional.empty(), Set.of(), List.of());

    /** What opened the ladder, and when. */
    public record Opened(Cause cause, Instant at) {}

    /** Somebody to call: as it stood on the card when the rung was started. */
    public record Called(String whom, String number) {
        @Override
        public String toString() {
            return "Called[]";
        }
    }

    /** What became of a rung. */
    public enum Outcome {
        NOT_STARTED,
        STARTED,
        REACHED,
        NOT_REACHED
    }

    /**
     * One try.
     *
     * @param endedAt when it was reached, or not reached
     */
    public record Attempt(Rung rung, Called called, Instant startedAt, Outcome outcome, Optional<Instant> endedAt) {}

    /**
     * A rung that has no outcome yet.
     *
     * @param lasting since it was started, never negative: a clock that was set back waits from 0
     */
    public record Waiting(Attempt attempt, Duration lasting) {
        public Rung rung() {
            return attempt.rung();
        }

        /** Whether whoever is called should have answered by now. */
        public boolean isTooLong() {
            return rung().answeredWithin()
                    .filter(limit -> lasting.compareTo(limit) >= 0)
                    .isPresent();
        }
    }

    public Ladder {
        var seen = EnumSet.noneOf(Danger.class);
        seen.addAll(dangers);
        dangers = Collections.unmodifiableSet(seen);
        attempts = List.copyOf(attempts);
    }

    public static Ladder closed() {
        return CLOSED;
    }

    public boolean isOpen() {
        return why.isPresent();
    }

    public boolean isThreatToLife() {
        return !dangers.isEmpty();
    }

    /** Opens it, unless it is open. */
    public Ladder opened(Cause cause, Instant at) {
        return isOpen() ? this : new Ladder(Optional.of(new Opened(cause, at)), dangers, attempts);
    }

    public Ladder endangered(Danger danger) {
        var seen = new LinkedHashSet<>(dangers);
        seen.add(danger);
        return new Ladder(why, seen, attempts);
    }

    public Ladder started(Rung rung, Called called, Instant at) {
        var more = new ArrayList<>(attempts);
        more.add(new Attempt(rung, called, at, Outcome.STARTED, Optional.empty()));
        return new Ladder(why, dangers, more);
    }

    /** The last try of the rung ended so. */
    public Ladder ended(Rung rung, Outcome outcome, Instant at) {
        var changed = new ArrayList<>(attempts);
        for (var i = changed.size() - 1; i >= 0; i--) {
            var attempt = changed.get(i);
            if (attempt.rung() == rung && attempt.outcome() == Outcome.STARTED) {
                changed.set(i, new Attempt(rung, attempt.called(), attempt.startedAt(), outcome, Optional.of(at)));
                return new Ladder(why, dangers, changed);
            }
        }
        return this;
    }

    public Ladder stoodDown() {
        return CLOSED;
    }

    /** The latest try of the rung. */
    public Optional<Attempt> last(Rung rung) {
        return attempts.stream().filter(attempt -> attempt.rung() == rung).reduce((earlier, later) -> later);
    }

    public Outcome outcome(Rung rung) {
        return last(rung).map(Attempt::outcome).orElse(Outcome.NOT_STARTED);
    }

    /** The rung that is being called and has no outcome yet: the one started last. */
    public Optional<Rung> underway() {
        return attempts.stream()
                .filter(attempt -> attempt.outcome() == Outcome.STARTED)
                .map(Attempt::rung)
                .reduce((earlier, later) -> later);
    }

    /** Every rung that has no outcome yet, each with its own time, in the order in which they were started. */
    public List<Waiting> waiting(Instant now) {
        return attempts.stream()
                .filter(attempt -> attempt.outcome() == Outcome.STARTED)
                .map(attempt -> new Waiting(attempt, since(attempt, now)))
                .toList();
    }

    private static Duration since(Attempt attempt, Instant now) {
        var lasting = Duration.between(attempt.startedAt(), now);
        return lasting.isNegative() ? Duration.ZERO : lasting;
    }

    /** What to start beside those that are under way, once one of them has waited too long; never one that is under way. */
    public Optional<Rung> proposed(Instant now) {
        return waiting(now).stream().anyMatch(Waiting::isTooLong)
                ? Optional.of(next()).filter(rung -> outcome(rung) != Outcome.STARTED)
                : Optional.empty();
    }

    /**
     * Which rung comes first now: the emergency services as soon as a life is threatened; then, in the order of the cause,
     * those after the one that was tried last, then those that were left out; then the ones that were not reached, once more;
     * last what is written down.
     */
    public Rung next() {
        if (isThreatToLife() && outcome(Rung.EMERGENCY) == Outcome.NOT_STARTED) {
            return Rung.EMERGENCY;
        }
        var order = why.map(Opened::cause).orElse(Cause.OWN_KEY).order();
        var lastTried = attempts.isEmpty()
                ? -1
                : order.indexOf(attempts.get(attempts.size() - 1).rung());
        return first(order.subList(lastTried + 1, order.size()), Outcome.NOT_STARTED)
                .or(() -> first(order, Outcome.NOT_STARTED))
                .or(() -> first(order, Outcome.NOT_REACHED))
                .orElse(Rung.DOCUMENT);
    }

    private Optional<Rung> first(List<Rung> rungs, Outcome wanted) {
        return rungs.stream().filter(rung -> outcome(rung) == wanted).findFirst();
    }
}
