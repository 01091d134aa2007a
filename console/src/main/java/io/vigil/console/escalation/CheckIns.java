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

    private static final String ANY = "";

    /**
     * One question.
     *
     * @param id names it on the line
     * @param at uptime
     */
    public record Asked(String id, Duration at) {}

    /** How it stands. */
    public enum Standing {
        NONE,
        WAITING,
        UNANSWERED
    }

    public static CheckIns none() {
        return new CheckIns(Optional.empty());
    }

    /** One that waited when the console was restarted: its name is forgotten, so that any touch answers it. */
    public static CheckIns begunAgain(Duration uptime) {
        return new CheckIns(Optional.of(new Asked(ANY, uptime)));
    }

    /** Asks, unless an older question still waits: asking again does not give more time. */
    public CheckIns asked(String id, Duration uptime) {
        var since = open.map(Asked::at).orElse(uptime);
        return open.filter(asked -> !asked.id().equals(ANY)).isPresent()
                ? this
                : new CheckIns(Optional.of(new Asked(id, since)));
    }

    /** The client touched. An answer to another question ends nothing. */
    public CheckIns answered(String id) {
        return open.filter(asked -> asked.id().equals(id) || asked.id().equals(ANY))
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
