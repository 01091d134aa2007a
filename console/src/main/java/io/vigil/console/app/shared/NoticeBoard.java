package io.vigil.console.app.shared;

import io.vigil.console.words.Notice;

/** Where the therapist reads what happened. Any thread. */
public interface NoticeBoard {
    /** Shows it until the therapist puts it away. */
    void put(Notice notice);

    /** What it told is over: it is not shown any more, if it still was. */
    void takeOff(Notice notice);
}
