package io.vigil.console.watch;

import io.vigil.console.alarm.Alarm;
import io.vigil.console.alarm.Hearing;
import io.vigil.console.alarm.tune.Pattern;
import io.vigil.console.watch.pipe.Frame;
import io.vigil.console.watch.pipe.KeptCard;
import io.vigil.console.watch.pipe.WatchLog;
import io.vigil.console.watch.screen.CardOnScreen;
import io.vigil.console.watch.screen.Cause;
import io.vigil.console.watch.screen.Sounding;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The hands of the watch: a thread on which everything is decided, one alarm, one window, one console at a time. */
final class Watchman implements Hands {
    private static final Duration TICK = Duration.ofMillis(200);

    private static final Duration RINGS_ON = Duration.ofMinutes(10);

    private final ConsoleProcess.Command command;
    private final Runnable beep;
    private final CompletableFuture<Integer> left = new CompletableFuture<>();
    private final KeptCard card = new KeptCard();
    private final Watching watching = new Watching(this);
    private final CardOnScreen screen;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "vigil-watch");
        made.setDaemon(true);
        return made;
    });

    private @Nullable ConsoleProcess console;
    private @Nullable Alarm alarm;
    private int starts;
    private Optional<Integer> leaving = Optional.empty();
    private long ticked = System.nanoTime();
    /** When the client was last seen or heard, by this process's ticker, which outlives the console's. */
    private Optional<Long> provenNanos = Optional.empty();

    /** @param beep the computer's own, for when no sound device is there */
    Watchman(ConsoleProcess.Command command, Runnable beep) {
        this.command = command;
        this.beep = beep;
        this.screen = new CardOnScreen(() -> later(this::taken), () -> later(this::closed));
    }

    /** Starts the console and watches. The code to end with comes when there is nothing to watch any more. */
    CompletableFuture<Integer> begin() {
        later(this::startNow);
        var unused = thread.scheduleAtFixedRate(
                guarded(this::tick), TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
        return left;
    }

    @Override
    public void ring(Cause cause) {
        WatchLog.get().warn("the console is gone ({}): ringing", cause);
        readyAlarm().ring(Pattern.CONTACT_LOST);
        screen.show(cause, card.read(), Sounding.RINGING);
    }

    @Override
    public void endConsole() {
        if (console != null) {
            console.end();
        }
    }

    @Override
    public void startConsole(Duration after) {
        WatchLog.get().warn("the console is started again after {} s", after.toSeconds());
        var unused = thread.schedule(guarded(this::startNow), after.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void show(Cause cause) {
        screen.show(cause, card.read(), Sounding.QUIET);
    }

    @Override
    public void tell(Cause cause) {
        screen.tell(cause);
    }

    @Override
    public void wipe() {
        card.wipe();
    }

    @Override
    public void leave(int code) {
        leaving = Optional.of(code);
        leaveIfNothingIsOn();
    }

    @Override
    public void giveUp(int code) {
        var silent = alarm == null || alarm.standing().get().ringing().isEmpty();
        if (screen.open() || silent) {
            leave(code);
        } else {
            var unused = thread.schedule(guarded(() -> leave(code)), RINGS_ON.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void startNow() {
        starts++;
        var start = starts;
        watching.started();
        try {
            console = ConsoleProcess.start(command, start, silence(), new ConsoleProcess.Listener() {
                @Override
                public void heard(Frame frame) {
                    later(() -> {
                        if (start == starts) { // last words of the one before are not this one's
                            Watchman.this.heard(frame);
                        }
                    });
                }

                @Override
                public void ended(int code) {
                    WatchLog.get().info("console {} ended with {}", start, code);
                    later(() -> watching.ended(code));
                }
            });
        } catch (IOException e) {
            WatchLog.get().error("the console cannot be started", e);
            watching.notStarted();
        }
    }

    private Optional<Duration> silence() {
        return provenNanos.map(at -> Duration.ofNanos(System.nanoTime() - at));
    }

    private void heard(Frame frame) {
        switch (frame.word()) {
            case CARD -> card.keep(frame.content());
            case ARMED -> {
                readyAlarm(); // the device is opened now, not when it is needed
                WatchLog.get().info("armed");
            }
            case DISARMED -> {
                putAlarmAway();
                provenNanos = Optional.empty();
            }
            case PROVEN ->
                provenNanos = Optional.of(System.nanoTime() - frame.ago().toNanos());
            case BEAT, RELEASE, GOODBYE -> {} // nothing of it is kept here
        }
        watching.heard(frame.word());
    }

    private void tick() {
        var now = System.nanoTime();
        watching.tick(Duration.ofNanos(now - ticked));
        ticked = now;
        screen.tick();
    }

    private void taken() {
        if (alarm != null) {
            alarm.quiet();
        }
        screen.sound(Sounding.QUIET);
    }

    private void closed() {
        screen.close();
        leaveIfNothingIsOn();
    }

    private void leaveIfNothingIsOn() {
        if (leaving.isPresent() && !screen.open()) {
            putAlarmAway();
            card.wipe();
            left.complete(leaving.get());
        }
    }

    private Alarm readyAlarm() {
        if (alarm == null) {
            var opened = Alarm.open(beep);
            opened.standing()
                    .watch(standing -> later(() -> {
                        if (!standing.ringing().isEmpty()) {
                            screen.sound(standing.hearing() == Hearing.BEEP_ONLY ? Sounding.UNHEARD : Sounding.RINGING);
                        }
                    }));
            alarm = opened;
        }
        return alarm;
    }

    /** Not while it rings: only the therapist ends that. */
    private void putAlarmAway() {
        if (alarm != null && alarm.standing().get().ringing().isEmpty()) {
            alarm.close();
            alarm = null;
        }
    }

    private void later(Runnable task) {
        thread.execute(guarded(task));
    }

    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) { // whatever is wrong with us: said, and the watch goes on
                WatchLog.get().error("the watch failed at a task", e);
            }
        };
    }
}
