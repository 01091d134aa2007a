package io.vigil.console.alarm;

import io.vigil.console.alarm.tune.Pattern;
import java.util.EnumSet;
import java.util.Set;

/**
 * What shall ring.
 *
 * @param ringing the patterns raised and not yet taken
 * @param sinceNanos when the last of them was raised, by {@link System#nanoTime}
 */
record Asked(Set<Pattern> ringing, long sinceNanos) {
    static final Asked NOTHING = new Asked(Set.of(), 0);

    Asked {
        ringing = Set.copyOf(ringing);
    }

    Asked with(Pattern pattern, long nanos) {
        if (ringing.contains(pattern)) {
            return this;
        }
        var more = EnumSet.of(pattern);
        more.addAll(ringing);
        return new Asked(more, nanos);
    }

    Asked without(Pattern pattern) {
        if (!ringing.contains(pattern)) {
            return this;
        }
        var less = EnumSet.copyOf(ringing);
        less.remove(pattern);
        return new Asked(less, sinceNanos);
    }

    /** Whether something was raised since {@code before}. */
    boolean raises(Asked before) {
        return !ringing.isEmpty() && sinceNanos != before.sinceNanos;
    }
}
