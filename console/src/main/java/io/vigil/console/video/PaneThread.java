package io.vigil.console.video;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread on which a pane is heard. What goes wrong on it reaches the thread's uncaught-exception handler. */
final class PaneThread {
    private static final Logger LOG = LoggerFactory.getLogger(PaneThread.class);

    private final ScheduledThreadPoolExecutor executor;

    PaneThread() {
        executor = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "vigil-pane");
            thread.setDaemon(true);
            return thread;
        });
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Does {@code task} after those that came before; not at all once it is closed. */
    void run(Runnable task) {
        runAfter(Duration.ZERO, task);
    }

    void runAfter(Duration pause, Runnable task) {
        try {
            var unused = executor.schedule(guarded(task), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) { // closed in between: nobody listens any more
            LOG.debug("the pane is closed");
        }
    }

    void close() {
        executor.shutdownNow();
    }

    /** An executor would keep what a task throws to itself. */
    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) { // the next message must still be heard
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        };
    }
}
