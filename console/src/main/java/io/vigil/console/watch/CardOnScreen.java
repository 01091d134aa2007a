package io.vigil.console.watch;

import java.awt.GraphicsEnvironment;
import java.time.Duration;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The window from the watch's thread: everything is handed to the event dispatch thread, nothing waits for it. */
final class CardOnScreen {
    private final Runnable taken;
    private final Runnable closed;
    private boolean open;
    private Cause cause = Cause.ENDED;
    private Optional<Card> card = Optional.empty();
    private long since;
    private long saidSeconds = -1;

    /** On the event dispatch thread. */
    private @Nullable CardWindow window;

    /**
     * Shows nothing yet.
     *
     * @param taken the sound is to stop; on the event dispatch thread
     * @param closed the card is to be closed; on the event dispatch thread
     */
    CardOnScreen(Runnable taken, Runnable closed) {
        this.taken = taken;
        this.closed = closed;
    }

    boolean open() {
        return open;
    }

    void show(Cause next, Optional<Card> kept, Sounding sounding) {
        cause = next;
        card = kept;
        since = System.nanoTime();
        if (GraphicsEnvironment.isHeadless()) {
            return; // it rings, and whoever has no screen has no card either
        }
        open = true;
        var shown = shown();
        SwingUtilities.invokeLater(() -> {
            var present = window == null ? new CardWindow(shown, taken, closed) : window;
            present.show(shown);
            present.sound(sounding);
            if (window == null) {
                window = present;
                present.open();
            } else {
                present.front();
            }
        });
    }

    void tell(Cause next) {
        if (open) {
            cause = next;
            say();
        }
    }

    void sound(Sounding sounding) {
        with(present -> present.sound(sounding));
    }

    /** Counts on. */
    void tick() {
        if (open && elapsed().toSeconds() != saidSeconds) {
            say();
        }
    }

    void close() {
        open = false;
        card = Optional.empty();
        with(present -> {
            present.dispose();
            window = null;
        });
    }

    private void say() {
        saidSeconds = elapsed().toSeconds();
        var shown = shown();
        with(present -> present.show(shown));
    }

    private CardShown shown() {
        return CardShown.of(cause, card, elapsed());
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private void with(java.util.function.Consumer<CardWindow> act) {
        if (GraphicsEnvironment.isHeadless()) {
            return;
        }
        SwingUtilities.invokeLater(() -> {
            if (window != null) {
                act.accept(window);
            }
        });
    }
}
