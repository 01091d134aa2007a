package io.vigil.console.notes;

import java.time.Instant;
import java.util.UUID;

/**
 * Where notes are kept, sealed. Every call may wait for the disk and is made on the notes thread only. What a call was
 * asked to keep is kept when it returns, and not at all when it throws. It keeps what it is given: whether a note may
 * be changed is decided before, so that asking for what cannot be is a programming error.
 */
public interface NoteBook {
    /** Every note about {@code client}, begun in whatever session, in the order in which they were begun. */
    Shelf of(UUID client) throws NotRead;

    /**
     * Looks through every note about {@code client} as it stands now, with what was added to it; what earlier versions
     * said is not looked through. Nothing of it stays behind: what is opened is let go of, and no index is kept.
     */
    Finds search(UUID client, Sought sought) throws NotRead;

    /**
     * Keeps a draft: revision 1 begins the note, the number of the last revision takes its place, the next number is
     * added behind it.
     *
     * @param about the same at every call for one note
     * @throws IllegalArgumentException if the number is any other, the revision is signed, or {@code about} another
     * @throws IllegalStateException if the note is signed
     */
    void keep(NoteId id, NoteAbout about, Revision revision) throws NotKept;

    /**
     * Signs and locks the note: adds a {@link Revision.State#SIGNED} revision with the text of the last one.
     *
     * @throws IllegalArgumentException if there is no such note
     * @throws IllegalStateException if it is signed already
     */
    void sign(NoteId id, Instant at) throws NotKept;

    /**
     * Adds to a signed note.
     *
     * @throws IllegalArgumentException if there is no such note
     * @throws IllegalStateException if it is not signed
     */
    void addAddendum(NoteId id, Addendum addendum) throws NotKept;

    /** It was not kept. The message names ids and counts, never text. */
    final class NotKept extends Exception {
        private static final long serialVersionUID = 1;

        private final Why why;

        public NotKept(Why why, String message, Throwable cause) {
            super(message, cause);
            this.why = why;
        }

        public Why why() {
            return why;
        }

        /** What stands in the way, as far as it is known; each has its own sentence. */
        public enum Why {
            DISK_FULL,
            DISK_READ_ONLY,
            NOTES_LOCKED,
            UNKNOWN
        }
    }

    /** Nothing could be read. The message names ids and counts, never text. */
    final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        public NotRead(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
