package io.vigil.console.watch;

import io.vigil.console.watch.screen.Cause;
import java.time.Duration;

/** What the watch can do, as {@link Watching} decides it. None of these may wait. */
interface Hands {
    /** Rings and shows the card; once more while it rings is the same alarm with another cause. */
    void ring(Cause cause);

    /** Ends the console that hangs, and whatever it started. Its end is reported as any other. */
    void endConsole();

    void startConsole(Duration after);

    /** Shows the window without ringing. */
    void show(Cause cause);

    /** If the window is there, it says what became of the console. */
    void tell(Cause cause);

    /** Wipes the card. */
    void wipe();

    /** The watch ends as soon as the therapist has closed the window, at once if there is none. */
    void leave(int code);

    /** As {@link #leave}; but where nobody can see a window, it rings on for some minutes first. */
    void giveUp(int code);
}
