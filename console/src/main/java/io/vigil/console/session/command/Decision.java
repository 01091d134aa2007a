package io.vigil.console.session.command;

import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.words.Notice;
import java.util.List;

/** What becomes of a wish: new facts, or a refusal in three sentences. */
public sealed interface Decision {
    static Decision accept(SessionEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision refuse(Notice notice) {
        return new Refused(notice);
    }

    /** Facts to keep, in this order, all or none; without any, it is so already. */
    record Accepted(List<SessionEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Nothing changes. */
    record Refused(Notice notice) implements Decision {}
}
