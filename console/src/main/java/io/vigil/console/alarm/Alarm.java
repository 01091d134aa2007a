package io.vigil.console.alarm;

import io.vigil.console.alarm.tune.Pattern;
import io.vigil.console.live.Live;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings until it is taken. {@link #ring} and {@link #quiet} may be called from any thread, never wait, and need nothing
 * that a session needs: no disk, no screen, no session thread. The sound device is open and fed with silence from
 * {@link #open} on; one that is lost is noticed within two seconds, another is tried, and as long as there is none the
 * computer's beep is used and {@link #standing} says so.
 */
public final class Alarm implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(200);
    private static final Duration TRIES_AGAIN_AFTER = Duration.ofSeconds(2);
    private static final Duration PROVEN_AFTER = Duration.ofSeconds(10);
    /** Threads that devices may hold for good; after that the beep has to do, rather than a heap of stuck threads. */
    private static final int MOST_STUCK = 5;

    private final Live<Standing> standing = new Live<>(new Standing(Set.of(), Hearing.LOOKING, Optional.empty()));
    private final ScheduledExecutorService guard = thread("vigil-alarm-guard", Thread.MAX_PRIORITY);
    private final ScheduledExecutorService teller = thread("vigil-alarm-says", Thread.NORM_PRIORITY);
    private final ScheduledExecutorService beeper = thread("vigil-alarm-beep", Thread.NORM_PRIORITY);
    private final AtomicBoolean beeping = new AtomicBoolean();
    private final Runnable beep;
    private volatile Asked asked = Asked.NOTHING;
    private volatile Optional<Duration> lastRing = Optional.empty();
    private volatile Voice voice;

    // On the guard's thread:
    private final List<Voice> left = new ArrayList<>();
    private final Set<SoundDevice> failed = new HashSet<>();
    private long lookedForDevice = System.nanoTime();
    private long step;
    private boolean mute;
    private Standing told = standing.get();

    private Alarm(Runnable beep) {
        this.beep = beep;
        this.voice = new Voice(() -> asked, this::accepted, Set.of());
    }

    /**
     * Opens the sound device in the background, takes no time itself.
     *
     * @param beep the beep of the computer, for when no device takes sound; called on a thread of its own
     */
    public static Alarm open(Runnable beep) {
        var alarm = new Alarm(beep);
        alarm.voice.start();
        var unused = alarm.guard.scheduleAtFixedRate(
                alarm::lookAndGoOn, LOOKS_EVERY.toMillis(), LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return alarm;
    }

    /** Rings, from now until it is taken. A pattern that rings already goes on as it was. */
    public void ring(Pattern pattern) {
        var now = System.nanoTime();
        ask(before -> before.with(pattern, now));
    }

    /** The alarm was taken: this pattern falls silent, another that rings goes on. */
    public void quiet(Pattern pattern) {
        ask(before -> before.without(pattern));
    }

    /** Everything falls silent. */
    public void quiet() {
        ask(before -> Asked.NOTHING);
    }

    /** How the alarm stands, told on a thread of its own. */
    public Live<Standing> standing() {
        return standing;
    }

    /** From the last {@link #ring} that raised something to its first frame taken by the device. */
    public Optional<Duration> lastRing() {
        return lastRing;
    }

    /** Falls silent for good. */
    @Override
    public void close() {
        quiet();
        guard.shutdownNow();
        teller.shutdownNow();
        beeper.shutdownNow();
        voice.letGo();
    }

    private void ask(UnaryOperator<Asked> change) {
        synchronized (this) { // held for no longer than it takes to make a set of two
            asked = change.apply(asked);
        }
        voice.wake();
        try {
            guard.execute(this::tell);
        } catch (RejectedExecutionException e) {
            LOG.debug("asked after the alarm was closed");
        }
    }

    private void accepted(long nanos) {
        lastRing = Optional.of(Duration.ofNanos(nanos));
    }

    private void lookAndGoOn() {
        try {
            look();
        } catch (RuntimeException | Error e) { // we are wrong: said, and looked again a moment later
            LOG.error("the alarm's guard failed", e);
        }
    }

    private void look() {
        var now = System.nanoTime();
        if (voice.device().isPresent()) {
            mute = false;
        } else {
            if (voice.over()) {
                leaveVoice(now);
            }
            beepInStep();
        }
        step++;
        tell();
    }

    /** What played long and was lost is opened again at once, what never did every two seconds. */
    private void leaveVoice(long now) {
        var proven = voice.playedFor().compareTo(PROVEN_AFTER) > 0;
        left.removeIf(Voice::ended);
        var stuck = left.size() == MOST_STUCK;
        mute |= stuck || !proven;
        if (stuck || (!proven && now - lookedForDevice < TRIES_AGAIN_AFTER.toNanos())) {
            return;
        }
        if (proven) { // most often a sound server that starts again: the owner's first choice is tried first
            failed.clear();
        } else {
            voice.opened().ifPresent(failed::add);
        }
        voice.letGo();
        left.add(voice);
        voice = new Voice(() -> asked, this::accepted, failed);
        voice.start();
        lookedForDevice = now;
    }

    private void beepInStep() {
        if (asked.ringing().stream().anyMatch(pattern -> pattern.beepsAt(step)) && beeping.compareAndSet(false, true)) {
            beeper.execute(() -> {
                try {
                    beep.run();
                } finally {
                    beeping.set(false);
                }
            });
        }
    }

    private void tell() {
        var device = voice.device();
        var hearing = device.isPresent() ? Hearing.SOUND : mute ? Hearing.BEEP_ONLY : Hearing.LOOKING;
        var now = new Standing(asked.ringing(), hearing, device);
        if (!now.equals(told)) {
            told = now;
            teller.execute(() -> standing.set(now));
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it; where systems heed it, an alarm goes first
    private static ScheduledExecutorService thread(String name, int priority) {
        ThreadFactory named = task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.setPriority(priority);
            thread.setUncaughtExceptionHandler((where, wrong) -> LOG.error("{} ended", name, wrong));
            return thread;
        };
        return Executors.newSingleThreadScheduledExecutor(named);
    }
}
