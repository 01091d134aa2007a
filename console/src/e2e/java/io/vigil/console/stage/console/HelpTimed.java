package io.vigil.console.stage.console;

import io.vigil.console.app.Console;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.live.Watch;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.guest.GuestPage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One call for help, from the key on the client's page to the first frame of the alarm that the sound device took. */
public final class HelpTimed implements AutoCloseable {
    private final Console console;
    private final Optional<Duration> ringBefore;
    private final CompletableFuture<Instant> raised = new CompletableFuture<>();
    private final Watch watch;
    private Instant pressed = Instant.MAX;

    /** Begins to watch; help must not stand yet. */
    public HelpTimed(Console console) {
        this.console = console;
        ringBefore = console.lastRing();
        if (console.vigilance().lookout().get().alarms().stands(Cause.HELP)) {
            throw new IllegalStateException("help stands already");
        }
        watch = console.vigilance().lookout().watch(this::look); // after the one that rings
    }

    private void look(Lookout lookout) {
        if (lookout.alarms().stands(Cause.HELP)) {
            raised.complete(Instant.now());
        }
    }

    /** The client calls. */
    public void press(GuestPage guest) {
        pressed = guest.callInTheDark();
    }

    /** When the client called. */
    public Instant pressed() {
        return pressed;
    }

    /** From the key to the device. */
    public Duration toSound() {
        var at = awaited(raised);
        Patience.until(
                "the sound device took the alarm",
                OpenSession.SOON,
                () -> console.lastRing().isPresent() && !console.lastRing().equals(ringBefore));
        return Duration.between(pressed, at).plus(console.lastRing().orElseThrow());
    }

    private static Instant awaited(CompletableFuture<Instant> future) {
        try {
            return future.get(OpenSession.SOON.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the alarm", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("help was not raised within " + OpenSession.SOON, e);
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
