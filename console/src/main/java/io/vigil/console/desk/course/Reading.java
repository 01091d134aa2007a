package io.vigil.console.desk.course;

import io.vigil.console.course.Course;
import io.vigil.console.course.CourseEvent;
import io.vigil.console.course.CourseLog;
import io.vigil.console.course.JourneyDay;
import io.vigil.console.course.JourneyDays;
import io.vigil.console.course.KnownParts;
import io.vigil.console.desk.course.CourseShown.Openness;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a course with all that belongs to it. On the disk's thread. */
final class Reading {
    private final CoursePort port;

    Reading(CoursePort port) {
        this.port = port;
    }

    /**
     * What was read.
     *
     * @param course empty when it cannot be shown at all
     */
    record Read(Optional<Course> course, Openness openness) {
        static Read nothing(CourseLog.Why why) {
            return new Read(Optional.empty(), why == CourseLog.Why.LOCKED ? Openness.LOCKED : Openness.NOT_READ);
        }
    }

    /** What is damaged is left out, and said. */
    Read of(UUID client) {
        var isWhole = true;
        List<CourseEvent> facts;
        try {
            facts = port.log().read(client);
        } catch (CourseLog.NotRead e) {
            if (e.why() != CourseLog.Why.DAMAGED) {
                return Read.nothing(e.why());
            }
            facts = e.readable();
            isWhole = false;
        }
        List<JourneyDay> days;
        try {
            days = port.days().of(client);
        } catch (JourneyDays.NotRead e) {
            days = e.readable();
            isWhole = false;
        }
        KnownParts parts;
        try {
            parts = port.parts().of(client);
        } catch (CourseLog.NotRead e) {
            if (e.why() != CourseLog.Why.DAMAGED) {
                return Read.nothing(e.why());
            }
            parts = KnownParts.NONE;
            isWhole = false;
        }
        return isWhole
                ? new Read(Optional.of(Course.of(facts, days, parts)), Openness.OPEN)
                : new Read(Optional.of(Course.ofDamaged(facts, days, parts)), Openness.IN_PARTS);
    }
}
