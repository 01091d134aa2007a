package io.vigil.console.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the day, at a speed that can be changed while it runs. It never goes back. */
final class FasterClock extends Clock {
    private Instant from;
    private long fromNanos = System.nanoTime();
    private int speed = 1;

    FasterClock(Instant start) {
        this.from = start;
    }

    /** From now on a second on the wall is {@code times} seconds of the day. */
    synchronized void runs(int times) {
        from = instant();
        fromNanos = System.nanoTime();
        speed = times;
    }

    @Override
    public synchronized Instant instant() {
        return from.plus(Duration.ofNanos(System.nanoTime() - fromNanos).multipliedBy(speed));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this; // the day's clock is asked for instants alone
    }
}
