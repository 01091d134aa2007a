package io.vigil.console.session;

import java.util.List;

/** Where the facts of a session are kept, in order. Used on the session's one thread. */
public interface SessionLog {
    /** Keeps all of {@code events}, or none. They are kept when this returns. */
    void append(List<SessionEvent> events) throws NotRecorded;

    /** Every fact, in the order they were kept. */
    List<SessionEvent> read();

    /** The facts were not kept. The message names counts, never content. */
    final class NotRecorded extends Exception {
        private static final long serialVersionUID = 1;

        public NotRecorded(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
