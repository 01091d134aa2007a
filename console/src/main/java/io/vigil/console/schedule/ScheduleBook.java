package io.vigil.console.schedule;

import java.util.List;

/** Where the facts of the schedule are kept, in the session record. Reads and writes a disk: never on the event dispatch thread. */
public interface ScheduleBook {
    /** Every fact, the first kept first. */
    Kept all() throws NotRead;

    /** Keeps a fact. It is kept when this returns, and not at all when it throws. */
    void append(ScheduleFact fact) throws NotKept;

    /**
     * What was read.
     *
     * @param damaged how many facts are there and cannot be read: they hide no others
     */
    record Kept(List<ScheduleFact> facts, int damaged) {
        public Kept {
            facts = List.copyOf(facts);
        }
    }

    /** Why something cannot be read or kept. */
    enum Why {
        LOCKED,
        /** What is on the disk is damaged or was written by a later release. */
        DAMAGED,
        /** The disk did not take it. */
        DISK
    }

    /** Nothing could be read. The message names ids and counts, never content. */
    final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        private final Why why;

        public NotRead(Why why, String message) {
            super(message);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    /** The fact was not kept. The message names ids and counts, never content. */
    final class NotKept extends Exception {
        private static final long serialVersionUID = 1;

        private final Why why;

        public NotKept(Why why, String message) {
            super(message);
            this.why = why;
        }

        public NotKept(Why why, String message, Throwable cause) {
            super(message, cause);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }
}
