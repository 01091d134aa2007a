package io.vigil.console.desk.records;

import io.vigil.console.client.ClientFile;
import io.vigil.console.release.Confirmed;
import io.vigil.console.release.ExportKind;
import io.vigil.console.release.Exported;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What writes records, as far as the desk needs it. Every call waits for the disk. That something is exported is kept before
 * its file is in its place; when a call throws, no file is there.
 */
public interface RecordsPort {
    /** A session that was begun with a client. */
    record Held(UUID session, Instant begunAt) {}

    /** The client's sessions, the latest first. */
    List<Held> sessions(UUID client) throws Refused;

    /** What was exported of the client, oldest first. */
    List<Exported> exports(UUID client) throws Refused;

    /** Writes what {@code what} says of one session. */
    void session(ExportKind what, ClientFile client, UUID session, Path place) throws Refused;

    /** Writes the psychotherapy notes, the last word typed included, about the client who was confirmed, as PDF or as text. */
    void notes(ExportKind what, Confirmed confirmed, Path place) throws Refused;

    /** Nothing was written. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final Why why;

        public Refused(Why why) {
            super("refused: " + why);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    /** Why nothing was written; each has its own sentences. */
    enum Why {
        DISK_FULL,
        NOT_ALLOWED,
        NO_FOLDER,
        PLACE_TAKEN,
        PART_LEFT,
        /** The psychotherapy vault is locked. */
        NOTES_LOCKED,
        NO_NOTES,
        /** Words that were just typed cannot be kept. */
        NOT_ALL_KEPT,
        /** The session was not begun, so that there is nothing to tell. */
        NOT_BEGUN,
        /** What is to be written cannot be read whole. */
        DAMAGED,
        /** It could not be kept that something is exported. */
        NOT_LOGGED,
        UNKNOWN
    }
}
