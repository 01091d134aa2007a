package io.vigil.console.watch.screen;

import io.vigil.console.watch.pipe.Card;
import io.vigil.console.watch.pipe.WatchLog;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The window from the watch's thread: everything is handed to the event dispatch thread, nothing waits for it. */
public final class CardOnScreen {

    private final Runnable taken;
    private final Runnable closed;
    private final ExecutorService way = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "vigil-watch-screen");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean open;
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
    public CardOnScreen(Runnable taken, Runnable closed) {
        this.taken = taken;
        this.closed = closed;
    }

    public boolean open() {
        return open;
    }

    public void show(Cause next, Optional<Card> kept, Sounding sounding) {
        cause = next;
        card = kept;
        since = System.nanoTime();
        if (GraphicsEnvironment.isHeadless()) {
            return; // it rings, and whoever has no screen has no card either
        }
        var shown = shown();
        open = true;
        draw(() -> {
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

    public void tell(Cause next) {
        if (open) {
            cause = next;
            say();
        }
    }

    public void sound(Sounding sounding) {
        with(present -> present.sound(sounding));
    }

    /** Counts on. */
    public void tick() {
        if (open && elapsed().toSeconds() != saidSeconds) {
            say();
        }
    }

    public void close() {
        with(present -> {
            present.dispose();
            window = null;
        });
        open = false;
        card = Optional.empty();
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

    private void with(Consumer<CardWindow> act) {
        if (open) {
            draw(() -> {
                if (window != null) {
                    act.accept(window);
                }
            });
        }
    }

    /** Without a screen the alarm rings all the same: often it is the screen that died. It may also just never answer. */
    private void draw(Runnable act) {
        way.execute(() -> {
            try {
                SwingUtilities.invokeLater(act);
            } catch (AWTError | NoClassDefFoundError e) { // the second is what the first becomes when tried again
                WatchLog.get().error("there is no screen to show the card on: {}", e.getMessage());
                open = false;
            }
        });
    }
}
