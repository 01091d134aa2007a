package io.vigil.console.alarm;

import io.vigil.console.alarm.tune.Frames;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open device and the thread that feeds it: silence while nothing rings, so that the device is awake and its loss is
 * seen before it is needed. The thread also looks for the device and opens it, because all of that can get stuck; who
 * watches it ({@link Alarm}) then lets it go and starts another.
 */
final class Voice {
    private static final Logger LOG = LoggerFactory.getLogger(Voice.class);
    private static final int TURN_NANOS = 10_000_000;
    /** Written ahead of what is heard: little while silent, so that an alarm is heard at once; more while it rings. */
    private static final Duration AHEAD_SILENT = Duration.ofMillis(40);

    private static final Duration AHEAD_RINGING = Duration.ofMillis(120);
    private static final Duration TAKES_NOTHING = Duration.ofSeconds(1);
    private static final Duration STUCK = Duration.ofMillis(1500);
    private static final Duration OPENS_WITHIN = Duration.ofSeconds(4);

    private final Supplier<Asked> asked;
    private final LongConsumer accepted;
    private final Set<SoundDevice> avoid;
    private final Thread thread;
    private volatile Optional<SoundDevice> device = Optional.empty();
    private volatile long openedAt;
    private volatile boolean ended;
    private volatile boolean let;
    private volatile long lastTurn = System.nanoTime();

    /** @param accepted is told on the voice's thread how many nanoseconds after it was raised an alarm's first frame was taken */
    @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it; where systems heed it, an alarm goes first
    Voice(Supplier<Asked> asked, LongConsumer accepted, Set<SoundDevice> avoid) {
        this.asked = asked;
        this.accepted = accepted;
        this.avoid = Set.copyOf(avoid);
        this.thread = new Thread(this::run, "vigil-alarm-voice");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.setUncaughtExceptionHandler((where, wrong) -> LOG.error("the alarm's voice ended", wrong));
    }

    void start() {
        lastTurn = System.nanoTime();
        thread.start();
    }

    /** Something else is asked for: the thread looks at once. */
    void wake() {
        LockSupport.unpark(thread);
    }

    /** Ends the thread, unless it is stuck in a device that does not answer; then it is left there. */
    void letGo() {
        let = true;
        wake();
    }

    /** The device that takes sound now, if it is open and moves. */
    Optional<SoundDevice> device() {
        return over() ? Optional.empty() : device;
    }

    /** Whether nothing is to be expected of this voice any more. */
    boolean over() {
        var patience = device.isPresent() ? STUCK : OPENS_WITHIN;
        return ended || System.nanoTime() - lastTurn > patience.toNanos();
    }

    /** Whether its thread ended; one that is over and has not ended is stuck in its device. */
    boolean ended() {
        return ended;
    }

    /** The device that was open, also after it was lost. */
    Optional<SoundDevice> opened() {
        return device;
    }

    /** How long it took sound, until now or until it was lost. */
    Duration playedFor() {
        return device.isPresent() ? Duration.ofNanos(lastTurn - openedAt) : Duration.ZERO;
    }

    private void run() {
        try {
            var opened = Sounds.open(avoid);
            try (var line = opened.line()) {
                openedAt = System.nanoTime();
                lastTurn = openedAt;
                device = Optional.of(opened.device());
                feed(line, new Frames(opened.format()));
            }
        } catch (NoSound e) {
            LOG.warn("{}", e.getMessage());
        } finally {
            ended = true;
        }
    }

    private void feed(SourceDataLine line, Frames frames) throws NoSound {
        var pace = new Pace(line, frames.rate());
        var last = Asked.NOTHING;
        while (!let) {
            var now = asked.get();
            var ahead = now.ringing().isEmpty() ? AHEAD_SILENT : AHEAD_RINGING;
            var room = pace.room(ahead);
            if (room > 0) {
                var bytes = frames.write(now.ringing(), room);
                if (line.write(frames.bytes(), 0, bytes) != bytes) {
                    throw new NoSound("the sound device took less than it had room for");
                }
                pace.wrote(room);
                if (now.raises(last)) {
                    accepted.accept(System.nanoTime() - now.sinceNanos());
                }
                last = now;
            }
            lastTurn = System.nanoTime();
            if (pace.standsStillFor().compareTo(TAKES_NOTHING) > 0) {
                throw new NoSound("the sound device plays nothing of what it took");
            }
            LockSupport.parkNanos(TURN_NANOS);
        }
    }
}
