package io.vigil.console.course.command;

import io.vigil.console.course.CourseGates;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.words.Notice;
import java.util.List;

/** What becomes of a wish: new facts, or a refusal in three sentences and where it is mended. */
public sealed interface Decision {
    static Decision accept(CourseEvent... events) {
        return new Accepted(List.of(events));
    }

    /** A wish that cannot be as it was written: it is mended where it was made. */
    static Decision refuse(Notice notice) {
        return new Refused(notice, List.of());
    }

    /** A wish to which the way is closed. */
    static Decision closed(List<CourseGates.Missing> missing) {
        return new Refused(CourseNotices.closed(missing.get(0).sentence()), missing);
    }

    /** Facts to keep, in this order, all or none. */
    record Accepted(List<CourseEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * Nothing changes.
     *
     * @param missing what keeps the way closed, the first first; empty when the wish itself has to be mended
     */
    record Refused(Notice notice, List<CourseGates.Missing> missing) implements Decision {
        public Refused {
            missing = List.copyOf(missing);
        }

        @Override
        public String toString() {
            return "Refused[missing=" + missing.size() + "]";
        }
    }
}
