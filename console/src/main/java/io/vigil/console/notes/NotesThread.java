package io.vigil.console.notes;

import java.time.Duration;
import java.util.concurrent.Executor;

/** The one thread on which notes are read and kept: tasks follow one another, and one that fails stops no other. */
public interface NotesThread extends Executor {
    /** Runs {@code task} there once, after {@code delay}. */
    void after(Duration delay, Runnable task);
}
