package io.vigil.console.call.device;

import java.time.Duration;
import java.util.Optional;

/**
 * How a battery runs down: from where it stood when it was last seen charging, fuller, or for the first time, to where it
 * stands now. A value; uptimes.
 *
 * @param from when this stretch began
 * @param fullAt its share then, 0 to 1
 * @param share its share now, 0 to 1
 */
record Battery(Duration from, double fullAt, double share) {
    /** Phones tell whole percents: before so many of them are gone, a pace is chance. */
    private static final double ENOUGH = 0.03;
    /** Before so long, it is chance too: a display that was just turned on. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

    static Battery first(double share, Duration uptime) {
        return new Battery(uptime, share, share);
    }

    /** It was told again, and was not charging in between. */
    Battery told(double now, Duration uptime) {
        return now > share ? first(now, uptime) : new Battery(from, fullAt, now);
    }

    /** How long it lasts at the pace it had; empty while that cannot be told. */
    Optional<Duration> lasts(Duration uptime) {
        var gone = fullAt - share;
        var took = uptime.minus(from);
        if (gone < ENOUGH - 1e-9 || took.compareTo(LONG_ENOUGH) < 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofSeconds(Math.round(took.toSeconds() * share / gone)));
    }
}
