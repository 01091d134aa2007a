package io.vigil.console.app.shared;

import java.time.Duration;
import java.util.function.Supplier;

/** The one monotonic ticker of this console. Loss of contact is measured by it, whatever the clocks say. */
public final class Uptime implements Supplier<Duration> {
    private final long begin = System.nanoTime();

    @Override
    public Duration get() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
