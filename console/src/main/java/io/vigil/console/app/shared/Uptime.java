package io.vigil.console.app.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The one monotonic ticker of this console. Loss of contact is measured by it, whatever the clocks say. Java's own stands still
 * while the computer sleeps, and the client's time goes on: where the system counts the time since it was started, sleep
 * included (Linux, {@code proc_uptime(5)}), what was slept is added. Elsewhere it is as Java has it. Any thread.
 */
public final class Uptime implements Supplier<Duration> {
    /** The two tickers are read one after the other, and on a busy machine some time passes between. */
    static final Duration LEAST_SLEEP = Duration.ofSeconds(2);
    /** How often it is looked whether the computer slept. */
    static final Duration LOOKED_EVERY = Duration.ofMillis(200);

    private static final Path SINCE_START = Path.of("/proc/uptime");

    private final LongSupplier nanos;
    private final Supplier<Optional<Duration>> sinceStart;
    private final long begin;
    private final Optional<Duration> startedBefore;
    private Duration slept = Duration.ZERO; // guarded by this
    private Duration lookedAt = Duration.ZERO; // guarded by this, of Java's own ticker

    public Uptime() {
        this(System::nanoTime, Uptime::sinceStart);
    }

    /** By these tickers: Java's own, and the system's, which may not be there. */
    Uptime(LongSupplier nanos, Supplier<Optional<Duration>> sinceStart) {
        this.nanos = nanos;
        this.sinceStart = sinceStart;
        begin = nanos.getAsLong();
        startedBefore = sinceStart.get();
    }

    @Override
    public synchronized Duration get() {
        var awake = Duration.ofNanos(nanos.getAsLong() - begin);
        if (startedBefore.isPresent() && awake.minus(lookedAt).compareTo(LOOKED_EVERY) >= 0) {
            lookedAt = awake;
            sinceStart
                    .get()
                    .map(all -> all.minus(startedBefore.get()).minus(awake).minus(slept))
                    .filter(more -> more.compareTo(LEAST_SLEEP) >= 0)
                    .ifPresent(more -> slept = slept.plus(more));
        }
        return awake.plus(slept);
    }

    private static Optional<Duration> sinceStart() {
        try {
            var seconds =
                    Files.readString(SINCE_START, StandardCharsets.US_ASCII).split(" ", 2)[0];
            return Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1_000)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
