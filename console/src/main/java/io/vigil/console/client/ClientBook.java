package io.vigil.console.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the files of clients are kept. Every keeping is a new version; the place keeps the earlier ones. Reads and writes
 * a disk: never on the event dispatch thread.
 */
public interface ClientBook {
    /** Every client whose file can be read, the last changed first. Needs no psychotherapy vault. */
    List<ClientSummary> list() throws NotRead;

    /** The file as it was last kept; empty if there is no such client. */
    Optional<ClientFile> read(UUID id) throws NotRead;

    /** The inner file as it was last kept; empty if none was kept yet. */
    Optional<InnerFile> readInner(UUID client) throws NotRead;

    /** Every keeping of the inner file. A version that is damaged is named and hides no other. */
    InnerHistory innerHistory(UUID client) throws NotRead;

    /** Keeps the file. It is kept when this returns; if it throws, the version before stands. */
    void keep(ClientFile file) throws NotKept;

    /** Keeps the inner file, as above. It may be kept before the client's file is. */
    void keep(InnerFile file) throws NotKept;

    /** Why a file cannot be read or kept. */
    enum Why {
        /** The psychotherapy vault is locked; the passphrase opens it. */
        LOCKED,
        /** What is on the disk is damaged or was written by a later release. */
        DAMAGED,
        /** The disk did not take it. */
        DISK
    }

    /** The file cannot be read. The message names ids and counts, never content. */
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

    /** The file was not kept. The message names ids and counts, never content. */
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
