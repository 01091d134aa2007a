package io.vigil.console.app.shared;

import io.vigil.console.words.Notice;

/**
 * A notice about something that lasts: put once when it begins, however often that is seen, and taken off when it is over.
 * Between the two neither may be known; then it stays as it is. For one thread.
 */
public final class NoticeWhile {
    private final NoticeBoard board;
    private final Notice notice;
    private boolean lasts;

    public NoticeWhile(NoticeBoard board, Notice notice) {
        this.board = board;
        this.notice = notice;
    }

    public void begins() {
        if (!lasts) {
            lasts = true;
            board.put(notice);
        }
    }

    public void isOver() {
        if (lasts) {
            lasts = false;
            board.takeOff(notice);
        }
    }
}
