package io.vigil.console.watch.pipe;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the threads without which the console is of no use still move: each is given a task that does nothing, and has
 * to have done it before the next beat. One asker at a time.
 */
public final class Pulse {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final Map<String, Vein> veins = new TreeMap<>();

    private Pulse() {}

    /**
     * Begins with the first {@link #beating}.
     *
     * @param essential what each thread is called, and how it is given a task; none of them may wait
     */
    public static Pulse of(Map<String, Executor> essential) {
        var pulse = new Pulse();
        essential.forEach((name, thread) -> pulse.veins.put(name, new Vein(name, thread)));
        return pulse;
    }

    /** Whether every thread has answered since it was last asked. Asks again those that have. */
    public boolean beating() {
        var all = true;
        for (var vein : veins.values()) {
            all &= vein.beats();
        }
        return all;
    }

    private static final class Vein {
        private final String name;
        private final Executor thread;
        private volatile boolean waiting;
        private boolean missed;

        Vein(String name, Executor thread) {
            this.name = name;
            this.thread = thread;
        }

        boolean beats() {
            if (waiting) {
                if (!missed) {
                    LOG.warn("the thread {} does not answer", name);
                }
                missed = true;
                return false;
            }
            if (missed) {
                LOG.warn("the thread {} answers again", name);
            }
            missed = false;
            waiting = true;
            try {
                thread.execute(() -> waiting = false);
            } catch (RejectedExecutionException e) {
                LOG.warn("the thread {} takes no task any more", name); // it stays without an answer
            }
            return true;
        }
    }
}
