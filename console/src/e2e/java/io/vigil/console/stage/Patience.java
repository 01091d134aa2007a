package io.vigil.console.stage;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a condition, not for a time. */
public final class Patience {
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private Patience() {}

    /**
     * Returns when {@code condition} holds, with the time it took.
     *
     * @throws AssertionError naming {@code what} when it did not hold within {@code limit}
     */
    public static Duration until(String what, Duration limit, BooleanSupplier condition) {
        return until(what, limit, condition, () -> "");
    }

    /** As above; {@code otherwise} adds what is known when time has run out. */
    public static Duration until(String what, Duration limit, BooleanSupplier condition, Supplier<String> otherwise) {
        var start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            var waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(limit) > 0) {
                throw new AssertionError("not within " + limit.toMillis() + " ms: " + what + " " + otherwise.get());
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Lets the screen draw: a picture is taken of what is there afterwards. For pictures alone, never for a check. */
    public static void settled(Duration drawing) {
        var end = System.nanoTime() + drawing.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }
}
