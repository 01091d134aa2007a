package io.vigil.console.course.log;

import io.vigil.console.course.Course;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.JourneyDays;
import io.vigil.console.course.given.KnownParts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a course with all that belongs to it: facts, sessions, parts. Reads a disk: never on the event dispatch thread. */
public final class CourseReader {
    private final CourseLog log;
    private final JourneyDays days;
    private final PartsSource parts;

    public CourseReader(CourseLog log, JourneyDays days, PartsSource parts) {
        this.log = log;
        this.days = days;
        this.parts = parts;
    }

    /** Where the parts of a client are known. Reads a disk. */
    public interface PartsSource {
        KnownParts of(UUID client) throws CourseLog.NotRead;
    }

    /**
     * What was read.
     *
     * @param course empty when it cannot be looked at; one that is damaged can, and leads to no journey
     * @param whyNot why it is empty
     */
    public record Read(Optional<Course> course, Optional<CourseLog.Why> whyNot) {
        private static Read of(Course course) {
            return new Read(Optional.of(course), Optional.empty());
        }

        private static Read not(CourseLog.Why why) {
            return new Read(Optional.empty(), Optional.of(why));
        }
    }

    /** What is damaged is left out, and the course says so. */
    public Read of(UUID client) {
        var isWhole = true;
        List<CourseEvent> facts;
        try {
            facts = log.read(client);
        } catch (CourseLog.NotRead e) {
            if (e.why() != CourseLog.Why.DAMAGED) {
                return Read.not(e.why());
            }
            facts = e.readable();
            isWhole = false;
        }
        List<JourneyDay> held;
        try {
            held = days.of(client);
        } catch (JourneyDays.NotRead e) {
            held = e.readable();
            isWhole = false;
        }
        KnownParts known;
        try {
            known = parts.of(client);
        } catch (CourseLog.NotRead e) {
            if (e.why() != CourseLog.Why.DAMAGED) {
                return Read.not(e.why());
            }
            known = KnownParts.NONE;
            isWhole = false;
        }
        return Read.of(isWhole ? Course.of(facts, held, known) : Course.ofDamaged(facts, held, known));
    }
}
