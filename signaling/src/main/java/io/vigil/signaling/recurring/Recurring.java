package io.vigil.signaling.recurring;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A task that has its turn again whatever it throws. An executor keeps to itself what a task throws, and never runs it again
 * ({@link ScheduledExecutorService#scheduleAtFixedRate}): the clock of a room, or the test of a relay, would stand still
 * unseen.
 */
public final class Recurring implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Recurring.class);

    private final String name;
    private final Runnable task;

    /** @param name as the log names it; it holds no address and nobody's name */
    public Recurring(String name, Runnable task) {
        this.name = name;
        this.task = task;
    }

    /** Its first turn comes after {@code every}, and the next ones in step, on a thread of {@code executor}. */
    public ScheduledFuture<?> inStep(ScheduledExecutorService executor, Duration every) {
        return executor.scheduleAtFixedRate(this, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Its first turn comes after {@code first}, and each next one a {@code pause} after the end of the one before. */
    public ScheduledFuture<?> withPauses(ScheduledExecutorService executor, Duration first, Duration pause) {
        return executor.scheduleWithFixedDelay(this, first.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void run() {
        try {
            task.run();
        } catch (RuntimeException | Error e) { // we are wrong: said, and the next turn comes
            LOG.error("{} failed and goes on: {}", name, what(e));
        }
    }

    /** The kind of failure and where; its message may hold anything, an address too. */
    static String what(Throwable failure) {
        var where = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.vigil."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return failure.getClass().getName() + where;
    }
}
