package io.vigil.console.watch.pipe;

import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;

/** What the therapist is told about the watch, by the console. */
public final class WatchNotices {
    private static final Words WORDS = Words.of(WatchNotices.class);

    private WatchNotices() {}

    /** The process beside the console ended. */
    public static Notice gone() {
        return WORDS.notice("gone");
    }

    /** The console was started without one. */
    public static Notice notWatched() {
        return WORDS.notice("notWatched");
    }
}
