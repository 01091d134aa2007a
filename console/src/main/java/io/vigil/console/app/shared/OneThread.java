package io.vigil.console.app.shared;

import io.vigil.console.notes.NotesThread;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A thread with a name, on which tasks follow one another. One that fails is reported, and the next still runs. */
public final class OneThread implements NotesThread, AutoCloseable {
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(2);

    private final ScheduledThreadPoolExecutor thread;
    private final Consumer<Throwable> failed;

    /** @param failed is told on the thread */
    public OneThread(String name, Consumer<Throwable> failed) {
        this.failed = failed;
        this.thread = new ScheduledThreadPoolExecutor(
                1,
                task -> {
                    var made = new Thread(task, name);
                    made.setDaemon(true);
                    return made;
                },
                new ThreadPoolExecutor.DiscardPolicy()); // what comes after the end has nobody to tell
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable task) {
        thread.execute(guarded(task));
    }

    @Override
    public void after(Duration delay, Runnable task) {
        var unused = thread.schedule(guarded(task), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    public void every(Duration period, Runnable task) {
        var unused =
                thread.scheduleAtFixedRate(guarded(task), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) { // we are wrong: said, and the clocks go on
                failed.accept(e);
            }
        };
    }

    /** What was to be done before this is done still, for two seconds at most; what waited for a later time is not. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(ENDS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
