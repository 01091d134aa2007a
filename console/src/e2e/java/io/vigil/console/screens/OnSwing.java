package io.vigil.console.screens;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.swing.SwingUtilities;

/** Asks the event dispatch thread, and waits for it. */
final class OnSwing {
    private OnSwing() {}

    static <T> T get(Callable<T> task) {
        var done = new FutureTask<>(task);
        try {
            SwingUtilities.invokeAndWait(done);
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the screen", e);
        } catch (InvocationTargetException | ExecutionException e) {
            throw new IllegalStateException("the screen failed: " + e.getCause(), e);
        }
    }

    static void run(Runnable task) {
        get(() -> {
            task.run();
            return true;
        });
    }
}
