package io.vigil.signaling.web.stream;

import io.netty.util.concurrent.EventExecutor;
import io.vigil.signaling.door.Pace;
import io.vigil.signaling.recurring.Recurring;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** What time does to one stream: how fast it may speak, for how long it may be silent. On the loop of its channel. */
final class StreamClock {
    private final EventExecutor loop;
    private final Pace stanzas;
    private final Pace bytes;
    private final ScheduledFuture<?> watch;
    private long lastHeardNanos;
    private long lastAskedNanos;

    enum Silence {
        SHORT,
        /** The peer is asked whether it is there. */
        TO_BREAK,
        TOO_LONG
    }

    /** @param look at the silence, called now and then */
    StreamClock(EventExecutor loop, Runnable look) {
        this.loop = loop;
        lastHeardNanos = nanos();
        lastAskedNanos = lastHeardNanos;
        stanzas = new Pace(Limits.STANZAS_PER_SECOND, Limits.STANZAS_AT_ONCE, lastHeardNanos);
        bytes = new Pace(Limits.BYTES_PER_SECOND, Limits.BYTES_AT_ONCE, lastHeardNanos);
        watch = new Recurring("The look at a stream", look).inStep(loop, Limits.WATCH_EVERY);
    }

    void heard() {
        lastHeardNanos = nanos();
    }

    void asked() {
        lastAskedNanos = nanos();
    }

    Silence silence() {
        var now = nanos();
        if (now - lastHeardNanos >= Limits.SILENT_AFTER.toNanos()) {
            return Silence.TOO_LONG;
        }
        return now - Math.max(lastHeardNanos, lastAskedNanos) >= Limits.PING_AFTER.toNanos()
                ? Silence.TO_BREAK
                : Silence.SHORT;
    }

    boolean allowsStanza() {
        return stanzas.allows(1, lastHeardNanos);
    }

    boolean allowsBytes(int count) {
        return bytes.allows(count, lastHeardNanos);
    }

    void in(Duration time, Runnable task) {
        var unused = loop.schedule(task, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Nobody looks any more. */
    void stop() {
        watch.cancel(false);
    }

    private long nanos() {
        return loop.ticker().nanoTime();
    }
}
