package io.vigil.console.journey;

import java.time.Duration;
import java.time.Instant;

/**
 * Where the journey stands, computed from the time the medicine was taken: right again after any restart.
 *
 * @param usual about how long a journey takes; an overrun is shown and nothing stops (P16)
 * @param lastLookIn the dose time until the sitter has looked in once
 * @param heldInMouth how long the medicine is held in the mouth or swished
 */
public record JourneyClock(Instant takenAt, Duration usual, Instant lastLookIn, Duration heldInMouth) {
    public static final Duration USUAL = Duration.ofMinutes(45);
    public static final Duration LOOK_IN_EVERY = Duration.ofMinutes(15);
    /** A look-in that is overdue for so long was missed: that is an alarm (our default). */
    public static final Duration LOOK_IN_MISSED_AFTER = Duration.ofMinutes(2);

    public static final Duration VITALS_AFTER = Duration.ofMinutes(40);
    /** The medicine is held in the mouth or swished so long; 7 to 15 minutes are published. */
    public static final Duration HELD_IN_MOUTH = Duration.ofMinutes(10);

    /** The clock of a journey with the usual time in the mouth. */
    public JourneyClock(Instant takenAt, Duration usual, Instant lastLookIn) {
        this(takenAt, usual, lastLookIn, HELD_IN_MOUTH);
    }

    /** How the next look-in stands. */
    public enum LookIn {
        AHEAD,
        /** Less than a minute to go. */
        DUE,
        OVERDUE
    }

    public Duration elapsed(Instant now) {
        var elapsed = Duration.between(takenAt, now);
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }

    public boolean isOverrun(Instant now) {
        return elapsed(now).compareTo(usual) > 0;
    }

    public Instant nextLookIn() {
        return lastLookIn.plus(LOOK_IN_EVERY);
    }

    /** When the look-in that is next counts as missed. */
    public Instant lookInMissedAt() {
        return nextLookIn().plus(LOOK_IN_MISSED_AFTER);
    }

    /** Names the look-in that is next: the same after any restart, another as soon as the sitter has looked in. */
    public String lookInId() {
        return "look-in-" + nextLookIn().getEpochSecond();
    }

    public LookIn lookIn(Instant now) {
        var left = Duration.between(now, nextLookIn());
        if (left.isNegative()) {
            return LookIn.OVERDUE;
        }
        return left.compareTo(Duration.ofMinutes(1)) <= 0 ? LookIn.DUE : LookIn.AHEAD;
    }

    /** Whether the look-in that was due did not come. */
    public boolean isLookInMissed(Instant now) {
        return !now.isBefore(lookInMissedAt());
    }

    /** Time left to hold the medicine in the mouth; zero when it is over. */
    public Duration leftInMouth(Instant now) {
        var left = heldInMouth.minus(elapsed(now));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether the optional vitals at 40 minutes are due. */
    public boolean vitalsDue(Instant now) {
        return elapsed(now).compareTo(VITALS_AFTER) >= 0;
    }
}
