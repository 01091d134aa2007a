package io.vigil.console.app.vault;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread that does at once what was to be done later, and keeps how much later. */
final class HastyThread extends ScheduledThreadPoolExecutor {
    final List<Duration> waits = new CopyOnWriteArrayList<>();

    HastyThread() {
        super(1);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        if (delay > 0) {
            waits.add(Duration.of(delay, unit.toChronoUnit()));
        }
        return super.schedule(task, 0, unit);
    }
}
