package io.vigil.console.escalation;

import java.time.Duration;
import java.util.Optional;

/**
 * The check-in that is open: asked by the therapist, answered by one touch. Measured by the monotonic ticker. A value.
 *
 * @param open what waits for an answer
 */
public record CheckIns(Optional<Asked> open) {
    /**
     * Without an answer for so long, the ladder is climbed. The same half minute after which the domain asks about a half of
     * the contact that is missing and lays out the sitter's number: longer than a slow hand needs, shorter than an airway.
     */
    public static final Duration UNANSWERED_AFTER = Duration.ofSeconds(30);

    /**
     * One question.
     *
     * @param id names it on the line
     * @param at uptime
     */
    public record Asked(String id, Duration at, Ends endedBy) {}

    /** Which touch is its answer. */
    public enum Ends {
        /** The one that names it. */
        ITS_OWN,
        /** Whichever comes: it was asked under a name that a console before this one knew. */
        ANY
    }

    /** How it stands. */
    public enum Standing {
        NONE,
        WAITING,
        UNANSWERED
    }

    public static CheckIns none() {
        return new CheckIns(Optional.empty());
    }

    /**
     * One that waited when the console was restarted. It is asked again under {@code id}; its old name is forgotten, so that
     * any touch answers it.
     */
    public static CheckIns begunAgain(String id, Duration uptime) {
        return new CheckIns(Optional.of(new Asked(id, uptime, Ends.ANY)));
    }

    /** Asks, unless an older question still waits: asking again does not give more time. */
    public CheckIns asked(String id, Duration uptime) {
        return open.isPresent() ? this : new CheckIns(Optional.of(new Asked(id, uptime, Ends.ITS_OWN)));
    }

    /** The client touched. An answer to another question ends nothing. */
    public CheckIns answered(String id) {
        return open.filter(asked -> asked.endedBy() == Ends.ANY || asked.id().equals(id))
                        .isPresent()
                ? none()
                : this;
    }

    public Standing standing(Duration uptime) {
        return open.map(asked -> uptime.minus(asked.at()).compareTo(UNANSWERED_AFTER) >= 0
                        ? Standing.UNANSWERED
                        : Standing.WAITING)
                .orElse(Standing.NONE);
    }
}
