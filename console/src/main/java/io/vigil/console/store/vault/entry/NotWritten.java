package io.vigil.console.store.vault.entry;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;

/** The disk did not take it. Everything that was there before is there still. */
public final class NotWritten extends Exception {
    private static final long serialVersionUID = 1;
    private static final int PRIMARY = 0xff;
    private static final int SQLITE_READONLY = 8;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CANTOPEN = 14;

    private final Why why;

    /** What stands in the way, as far as it is known. */
    public enum Why {
        DISK_FULL,
        DISK_READ_ONLY,
        LOCKED,
        /** Something is there already, and nothing is written over. */
        PLACE_TAKEN,
        UNKNOWN
    }

    public NotWritten(String what, Throwable cause) {
        super(what, cause);
        this.why = why(cause);
    }

    public NotWritten(Why why, String what) {
        super(what);
        this.why = why;
    }

    /** What stood in the way. */
    public Why why() {
        return why;
    }

    private static Why why(Throwable cause) {
        if (cause instanceof SQLException e) {
            return switch (e.getErrorCode() & PRIMARY) {
                case SQLITE_FULL -> Why.DISK_FULL;
                case SQLITE_READONLY, SQLITE_CANTOPEN -> Why.DISK_READ_ONLY;
                default -> Why.UNKNOWN;
            };
        }
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return Why.DISK_READ_ONLY;
        }
        return cause instanceof IOException e && isFull(String.valueOf(e.getMessage())) ? Why.DISK_FULL : Why.UNKNOWN;
    }

    /** Java has no exception of its own for it: the words are those of Linux, macOS and Windows. */
    private static boolean isFull(String message) {
        var said = message.toLowerCase(Locale.ROOT);
        return said.contains("no space left") || said.contains("not enough space") || said.contains("disk quota");
    }
}
