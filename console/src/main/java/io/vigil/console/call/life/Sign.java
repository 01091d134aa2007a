package io.vigil.console.call.life;

import java.time.Duration;
import java.util.Optional;

/**
 * One kind of sign of life: when it last came, and when the present stretch of signs began. A value; uptimes.
 *
 * @param at the last sign
 * @param from the first sign of this stretch
 */
record Sign(Optional<Duration> at, Optional<Duration> from) {
    static final Sign NEVER = new Sign(Optional.empty(), Optional.empty());

    /** A sign came. After more than {@code limit} without one, a new stretch begins. */
    Sign came(Duration uptime, Duration limit) {
        return new Sign(Optional.of(uptime), isFresh(uptime, limit) ? from : Optional.of(uptime));
    }

    boolean isFresh(Duration now, Duration limit) {
        return at.isPresent() && now.minus(at.get()).compareTo(limit) <= 0;
    }
}
