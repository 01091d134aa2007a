package io.vigil.console.desk;

import java.util.function.BooleanSupplier;

/** What becomes of the wish to close the window: done at once, or asked about first while a session goes on. */
public final class Leaving {
    private final BooleanSupplier isADay;
    private final Runnable ask;
    private Runnable close = () -> {};

    /** @param ask puts the question beside the video, and stops nothing */
    Leaving(BooleanSupplier isADay, Runnable ask) {
        this.isADay = isADay;
        this.ask = ask;
    }

    /** Does {@code wished} at once, or keeps it until it is {@link #confirmed}. */
    void wished(Runnable wished) {
        if (isADay.getAsBoolean()) {
            close = wished;
            ask.run();
        } else {
            wished.run();
        }
    }

    /** The therapist said so. */
    void confirmed() {
        close.run();
    }
}
