package io.vigil.console.stage.console;

import io.vigil.console.app.Console;
import io.vigil.console.stage.Screen;
import java.awt.Color;
import java.awt.Point;
import java.awt.Robot;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javax.swing.SwingUtilities;

/** Looks at the screen until the alarm bar is there, whatever the event dispatch thread does meanwhile. */
public final class BarWatch implements AutoCloseable {
    /** Inside the bar's margin, where nothing is written. */
    private static final int INTO_THE_BAR = 4;

    private static final Duration LOOKS_EVERY = Duration.ofMillis(2);

    private final CompletableFuture<Instant> drawn = new CompletableFuture<>();
    private final Thread looking;

    /** Begins to look; no alarm may be on the screen yet, and the event dispatch thread must be free once. */
    public BarWatch(Console console, Screen screen) {
        var corner = new CompletableFuture<Point>();
        SwingUtilities.invokeLater(
                () -> corner.complete(console.desk().frame().getContentPane().getLocationOnScreen()));
        var at = awaited("the window's place", corner);
        at.translate(INTO_THE_BAR, INTO_THE_BAR);
        if (isAlarm(screen.robot().getPixelColor(at.x, at.y))) {
            throw new IllegalStateException("the bar is there already");
        }
        looking = new Thread(() -> look(screen.robot(), at), "bar-watch");
        looking.setDaemon(true);
        looking.start();
    }

    private void look(Robot robot, Point at) {
        while (!Thread.currentThread().isInterrupted()) {
            if (isAlarm(robot.getPixelColor(at.x, at.y))) {
                drawn.complete(Instant.now());
                return;
            }
            LockSupport.parkNanos(LOOKS_EVERY.toNanos());
        }
    }

    /** The one red that nothing else of the desk has. */
    private static boolean isAlarm(Color colour) {
        return colour.getRed() > 160 && colour.getGreen() < 60 && colour.getBlue() < 60;
    }

    /** When the bar was seen. */
    public Instant drawn() {
        return awaited("the bar is drawn", drawn);
    }

    private static <T> T awaited(String what, CompletableFuture<T> future) {
        try {
            return future.get(OpenSession.SOON.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting: " + what, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("not within " + OpenSession.SOON + ": " + what, e);
        }
    }

    @Override
    public void close() {
        looking.interrupt();
    }
}
