package io.vigil.console.app.jitsi.pin;

import io.vigil.console.words.Notice;

/** Why a library was not pinned, in three sentences. Nothing was changed. */
public final class NotPinned extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Notice notice;
    private final Why why;

    /** Who has to do something about it. */
    public enum Why {
        /** The network, the deployment or the disk. */
        FAILED,
        /** Whoever typed it decides: it is another library than was agreed upon. */
        ANOTHER
    }

    NotPinned(Why why, Notice notice) {
        super(notice.what());
        this.why = why;
        this.notice = notice;
    }

    NotPinned(Why why, Notice notice, Throwable cause) {
        super(notice.what(), cause);
        this.why = why;
        this.notice = notice;
    }

    public Notice notice() {
        return notice;
    }

    public Why why() {
        return why;
    }
}
