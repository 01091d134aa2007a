package io.vigil.console.app.vault;

import io.vigil.console.words.Notice;

/** Why the vaults do not open, are not copied or not restored, in three sentences. */
public final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Notice notice;

    CannotOpen(Notice notice) {
        super(notice.what());
        this.notice = notice;
    }

    CannotOpen(Notice notice, Throwable cause) {
        super(notice.what(), cause);
        this.notice = notice;
    }

    public Notice notice() {
        return notice;
    }
}
