package io.vigil.console.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Clock and ticker of a test, pushed by hand; the clock on the wall can be set without the ticker noticing. */
public final class TestTime extends Clock {
    private Instant now = Day.NOON.plus(Duration.ofMinutes(2));
    private Duration uptime = Duration.ofMinutes(2);

    public void pass(Duration time) {
        now = now.plus(time);
        uptime = uptime.plus(time);
    }

    public void setTheWall(Duration by) {
        now = now.plus(by);
    }

    public Duration uptime() {
        return uptime;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException(zone.toString());
    }
}
