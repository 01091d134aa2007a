package io.vigil.console.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A value that others watch. Watchers are called on the thread that sets the value, in the order they came, with the
 * present value at once; a value equal to the last one is not told again. Safe for use by several threads.
 *
 * @param <T> an immutable value with a meaningful {@code equals}
 */
public final class Live<T> {
    private final List<Consumer<? super T>> watchers = new CopyOnWriteArrayList<>();
    private T value;

    public Live(T first) {
        this.value = first;
    }

    public synchronized T get() {
        return value;
    }

    /** Sets the value and tells every watcher. One that throws does not keep the others from being told. */
    public synchronized void set(T next) {
        if (next.equals(value)) {
            return;
        }
        value = next;
        for (var watcher : watchers) {
            tell(watcher, next);
        }
    }

    /** Calls {@code watcher} at once and then at every change, until the watch is closed. */
    public synchronized Watch watch(Consumer<? super T> watcher) {
        watchers.add(watcher);
        tell(watcher, value);
        return () -> watchers.remove(watcher);
    }

    private static <T> void tell(Consumer<? super T> watcher, T value) {
        try {
            watcher.accept(value);
        } catch (RuntimeException e) { // one broken screen must not blind the others; the thread's handler shows it
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}
