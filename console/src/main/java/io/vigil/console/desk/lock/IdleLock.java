package io.vigil.console.desk.lock;

import java.time.Duration;

/** When the notes lock by themselves: measured by the monotonic ticker, so that a clock set back keeps none open. */
public record IdleLock(Duration after, Duration lastActive) {
    /** Long enough to listen, short enough for a desk that was left. */
    public static final Duration USUAL = Duration.ofMinutes(5);

    /** Nobody has been away yet. */
    public static IdleLock begun(Duration uptime) {
        return new IdleLock(USUAL, uptime);
    }

    /** A key was pressed or the mouse moved. */
    public IdleLock active(Duration uptime) {
        return new IdleLock(after, uptime);
    }

    public boolean isDue(Duration uptime) {
        return uptime.minus(lastActive).compareTo(after) >= 0;
    }
}
