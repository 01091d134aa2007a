package io.vigil.console.app.setting;

import io.vigil.console.words.Notice;

/** Why the console does not start, in three sentences. */
public final class CannotStart extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Notice notice;

    public CannotStart(Notice notice) {
        super(notice.what());
        this.notice = notice;
    }

    public CannotStart(Notice notice, Throwable cause) {
        super(notice.what(), cause);
        this.notice = notice;
    }

    public Notice notice() {
        return notice;
    }
}
