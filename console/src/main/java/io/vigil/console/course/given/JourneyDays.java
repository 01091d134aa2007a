package io.vigil.console.course.given;

import java.util.List;
import java.util.UUID;

/** What the sessions of a client say of their days. Reads a disk: never on the event dispatch thread. */
public interface JourneyDays {
    /** Every day on which a session was begun, in the order of their beginning. Needs no psychotherapy vault. */
    List<JourneyDay> of(UUID client) throws NotRead;

    /** A session that was kept cannot be read: nobody knows whether it was a journey. Names ids, never content. */
    final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        private final transient List<JourneyDay> readable;

        public NotRead(String message, List<JourneyDay> readable) {
            super(message);
            this.readable = List.copyOf(readable);
        }

        /** The days of those sessions that can be read. */
        public List<JourneyDay> readable() {
            return readable;
        }
    }
}
