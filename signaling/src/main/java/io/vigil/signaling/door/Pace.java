package io.vigil.signaling.door;

import java.time.Duration;

/** How fast one connection may speak: a bucket of tokens that fills at a steady rate. */
public final class Pace {
    private final long burst;
    private final long nanosForOne;
    private long tokens;
    private long filledAtNanos;

    /** Allows {@code burst} at once and {@code perSecond} in the long run; {@code nowNanos} is of {@link System#nanoTime}. */
    public Pace(int perSecond, int burst, long nowNanos) {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException("a pace is positive, not " + perSecond + " and " + burst);
        }
        this.burst = burst;
        this.nanosForOne = Duration.ofSeconds(1).toNanos() / perSecond;
        this.tokens = burst;
        this.filledAtNanos = nowNanos;
    }

    /** Takes {@code count}; false, and none taken, when there are fewer left. A clock that was set back costs nobody anything. */
    public boolean allows(int count, long nowNanos) {
        if (nowNanos - filledAtNanos < 0) {
            filledAtNanos = nowNanos;
        }
        var fresh = (nowNanos - filledAtNanos) / nanosForOne;
        tokens = Math.min(burst, tokens + fresh);
        filledAtNanos += fresh * nanosForOne;
        if (tokens < count) {
            return false;
        }
        tokens -= count;
        return true;
    }
}
