package io.vigil.console.watch.pipe;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of the watch's process. It is loaded when something is first said, at the latest when a session is at stake: while the
 * console starts, the therapist waits for whatever else is done.
 */
public final class WatchLog {
    private WatchLog() {}

    public static Logger get() {
        return Loaded.LOG;
    }

    private static final class Loaded {
        private static final Logger LOG = LoggerFactory.getLogger("io.vigil.console.watch.Watch");
    }
}
