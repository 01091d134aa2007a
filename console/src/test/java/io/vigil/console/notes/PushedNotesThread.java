package io.vigil.console.notes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

/** A notes thread, its ticker and its clock, all pushed by hand. */
public final class PushedNotesThread extends Clock implements NotesThread, Supplier<Duration> {
    private record Later(Duration at, Runnable task) {}

    private final Queue<Runnable> pending = new ArrayDeque<>();
    private final List<Later> later = new ArrayList<>();
    private Duration tick = Duration.ZERO;
    private Instant wall = Instant.parse("2026-11-23T14:00:00Z");

    @Override
    public void execute(Runnable task) {
        pending.add(task);
    }

    @Override
    public void after(Duration delay, Runnable task) {
        later.add(new Later(tick.plus(delay), task));
    }

    /** Does what is waiting. */
    public void run() {
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
    }

    /** Lets {@code time} go by and does what falls due in it, each at its time. */
    public void pass(Duration time) {
        run();
        var end = tick.plus(time);
        while (true) {
            var next =
                    later.stream().filter(task -> task.at().compareTo(end) <= 0).min(Comparator.comparing(Later::at));
            if (next.isEmpty()) {
                break;
            }
            later.remove(next.get());
            turnTo(next.get().at());
            next.get().task().run();
            run();
        }
        turnTo(end);
    }

    private void turnTo(Duration next) {
        wall = wall.plus(next.minus(tick));
        tick = next;
    }

    /** How many tasks wait for their time: bounded, whatever is typed. */
    public int waiting() {
        return later.size();
    }

    /** Sets the wall clock alone. */
    public void wall(Instant now) {
        wall = now;
    }

    @Override
    public Duration get() {
        return tick;
    }

    @Override
    public Instant instant() {
        return wall;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
