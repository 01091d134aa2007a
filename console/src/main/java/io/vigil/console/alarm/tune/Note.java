package io.vigil.console.alarm.tune;

/** A note of a pattern, or a rest where {@code hertz} is 0. */
record Note(int hertz, int millis) {
    private static final int LOWEST_HERTZ = 500;
    private static final int HIGHEST_HERTZ = 2000;

    Note {
        if (millis <= 0) {
            throw new IllegalArgumentException("a note of " + millis + " ms is none");
        }
        if (hertz != 0 && (hertz < LOWEST_HERTZ || hertz > HIGHEST_HERTZ)) {
            throw new IllegalArgumentException(hertz + " Hz is not between 500 and 2000");
        }
    }

    boolean silent() {
        return hertz == 0;
    }

    /** How long it is in frames at {@code rate} frames a second. */
    int frames(int rate) {
        return Math.toIntExact((long) millis * rate / 1000);
    }
}
