package io.vigil.console.course.log;

import io.vigil.console.course.event.CourseEvent;
import java.util.List;
import java.util.UUID;

/**
 * Where the facts of courses are kept, in order. Both vaults have to be open. Reads and writes a disk: never on the event
 * dispatch thread.
 */
public interface CourseLog {
    /** Every fact of the client's course, by number. */
    List<CourseEvent> read(UUID client) throws NotRead;

    /**
     * Keeps {@code events}, those of the psychotherapy vault first. They are kept when this returns; if it throws, those of
     * the record are not, and read again tells which are.
     *
     * @param events numbered from where the course ends: a number that is taken is refused
     */
    void append(UUID client, List<CourseEvent> events) throws NotKept;

    /** Why facts cannot be read or kept. */
    enum Why {
        /** The psychotherapy vault is locked; the passphrase opens it. */
        LOCKED,
        /** What is on the disk is damaged or was written by a later release. */
        DAMAGED,
        /** The disk did not take it. */
        DISK
    }

    /** Facts that were kept cannot be read. The message names ids and counts, never content. */
    final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        private final Why why;
        private final transient List<CourseEvent> readable;

        public NotRead(Why why, String message, List<CourseEvent> readable) {
            super(message);
            this.why = why;
            this.readable = List.copyOf(readable);
        }

        public Why why() {
            return why;
        }

        /** Those that can be, in order. What they add up to may be a gate open that is closed. */
        public List<CourseEvent> readable() {
            return readable;
        }
    }

    /** The facts were not kept, or not all of them. The message names ids and counts, never content. */
    final class NotKept extends Exception {
        private static final long serialVersionUID = 1;

        private final Why why;

        public NotKept(Why why, String message, Throwable cause) {
            super(message, cause);
            this.why = why;
        }

        public NotKept(Why why, String message) {
            super(message);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }
}
