package io.vigil.console.stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the day, at a speed that can be changed while it runs. It never goes back. */
public final class FasterClock extends Clock {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Instant from;
    private long fromNanos = System.nanoTime();
    private int speed = 1;

    /** Nine o'clock this morning, here: a day that runs faster must not run into the next one, whose answers do not count. */
    public static FasterClock thisMorning() {
        var zone = ZoneId.systemDefault();
        return new FasterClock(LocalDate.now(zone).atTime(MORNING).atZone(zone).toInstant());
    }

    FasterClock(Instant start) {
        this.from = start;
    }

    /** From now on a second on the wall is {@code times} seconds of the day. */
    public synchronized void runs(int times) {
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
