package io.vigil.console.session.run;

import io.vigil.console.session.event.SessionEvent;
import java.util.List;

/** Where the facts of a session are kept, in order. Used on the session's one thread. */
public interface SessionLog {
    /** Keeps all of {@code events}; they are kept when this returns. */
    void append(List<SessionEvent> events) throws NotRecorded;

    /** Every fact, in the order they were kept. */
    List<SessionEvent> read() throws NotRead;

    /** The facts were not kept, or not all of them. The message names counts, never content. */
    final class NotRecorded extends Exception {
        private static final long serialVersionUID = 1;

        private final transient List<SessionEvent> kept;

        public NotRecorded(String message, Throwable cause) {
            this(message, cause, List.of());
        }

        /**
         * Some of them were.
         *
         * @param kept those of the psychotherapy vault, which is written first: they close gates and open none
         */
        public NotRecorded(String message, Throwable cause, List<SessionEvent> kept) {
            super(message, cause);
            this.kept = List.copyOf(kept);
        }

        public List<SessionEvent> kept() {
            return kept;
        }
    }

    /** Facts that were kept cannot be read. The message names counts, never content. */
    final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        private final transient List<SessionEvent> readable;

        public NotRead(String message, List<SessionEvent> readable) {
            super(message);
            this.readable = List.copyOf(readable);
        }

        /** Those that can be, in order. What they add up to may be a gate open that is closed. */
        public List<SessionEvent> readable() {
            return readable;
        }
    }
}
