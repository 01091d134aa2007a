package io.vigil.console.release;

import java.util.List;
import java.util.UUID;

/** Where it is kept that something was exported: in the record vault, for good. Every call may wait for the disk. */
public interface ExportLog {
    /** Kept when this returns, and not at all when it throws. */
    void keep(Exported exported) throws NotKept;

    /** Everything that was exported of one client, oldest first. */
    List<Exported> of(UUID client) throws NotRead;

    /** It was not kept: nothing may be exported. The message names ids alone. */
    final class NotKept extends Exception {
        private static final long serialVersionUID = 1;

        public NotKept(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The log cannot be read. The message names ids alone. */
    final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        public NotRead(String message) {
            super(message);
        }
    }
}
