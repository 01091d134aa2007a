package io.vigil.console.stage;

import io.vigil.console.app.Console;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.live.Watch;
import java.awt.Color;
import java.awt.Point;
import java.awt.Robot;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.swing.SwingUtilities;

/**
 * One call for help, from the key on the client's page to the first frame of the alarm that the sound device took, and to
 * the bar's colour on the screen. Made before the call.
 */
public final class HelpTimed implements AutoCloseable {
    /** Inside the bar's margin, where nothing is written. */
    private static final int INTO_THE_BAR = 4;

    private final Console console;
    private final Optional<Duration> ringBefore;
    private final CompletableFuture<Instant> raised = new CompletableFuture<>();
    private final CompletableFuture<Instant> drawn = new CompletableFuture<>();
    private final Watch watch;
    private final Thread looking;
    private Instant pressed = Instant.MAX;

    /** Begins to watch; help must not stand yet. */
    public HelpTimed(Console console, Screen screen) {
        this.console = console;
        ringBefore = console.lastRing();
        if (console.vigilance().lookout().get().alarms().stands(Cause.HELP)) {
            throw new IllegalStateException("help stands already");
        }
        watch = console.vigilance().lookout().watch(this::look); // after the one that rings
        var corner = corner(console);
        looking = new Thread(() -> lookForTheBar(screen.robot(), corner), "help-timed");
        looking.setDaemon(true);
        looking.start();
    }

    private static Point corner(Console console) {
        var corner = new CompletableFuture<Point>();
        SwingUtilities.invokeLater(
                () -> corner.complete(console.desk().frame().getContentPane().getLocationOnScreen()));
        return awaited("the window's place", corner);
    }

    private void look(Lookout lookout) {
        if (lookout.alarms().stands(Cause.HELP)) {
            raised.complete(Instant.now());
        }
    }

    private void lookForTheBar(Robot robot, Point corner) {
        while (!Thread.currentThread().isInterrupted()) {
            if (isAlarm(robot.getPixelColor(corner.x + INTO_THE_BAR, corner.y + INTO_THE_BAR))) {
                drawn.complete(Instant.now());
                return;
            }
        }
    }

    /** The one red that nothing else of the desk has. */
    private static boolean isAlarm(Color colour) {
        return colour.getRed() > 160 && colour.getGreen() < 60 && colour.getBlue() < 60;
    }

    /** The client calls. */
    public void press(GuestBrowser guest) {
        pressed = guest.callInTheDark();
    }

    /** From the key to the device. */
    public Duration toSound() {
        var at = awaited("help is raised", raised);
        Patience.until(
                "the sound device took the alarm",
                OpenSession.SOON,
                () -> console.lastRing().isPresent() && !console.lastRing().equals(ringBefore));
        return Duration.between(pressed, at).plus(console.lastRing().orElseThrow());
    }

    /** From the key to the bar. */
    public Duration toBar() {
        return Duration.between(pressed, awaited("the bar is drawn", drawn));
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
        watch.close();
        looking.interrupt();
    }
}
