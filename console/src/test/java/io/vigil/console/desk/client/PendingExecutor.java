package io.vigil.console.desk.client;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Does what it was asked only when it is drained: a disk that takes its time. */
final class PendingExecutor implements Executor {
    private final Queue<Runnable> asked = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        asked.add(task);
    }

    void drain() {
        for (var next = asked.poll(); next != null; next = asked.poll()) {
            next.run();
        }
    }
}
