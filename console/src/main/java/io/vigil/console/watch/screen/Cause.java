package io.vigil.console.watch.screen;

/** What became of the console, for the window that the watch shows. The names are keys of {@code words.properties}. */
public enum Cause {
    /** Its process ended without a goodbye. */
    ENDED,
    /** Its process was there and gave no sign. */
    HUNG,
    /** It gives signs of life again. */
    BACK,
    /** It is in the session again. */
    RESUMED,
    /** It did not stay alive however often it was started, and a session is at stake. */
    GIVEN_UP,
    /** It did not stay alive, and no medicine was on the way. */
    CANNOT_START
}
