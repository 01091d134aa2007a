package io.vigil.console.desk.course;

import io.vigil.console.course.Course;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.course.log.CourseReader;
import io.vigil.console.desk.course.CourseShown.Openness;
import java.util.Optional;
import java.util.UUID;

/** Reads a course, and says how it can be shown. On the disk's thread. */
final class Reading {
    private final CourseReader reader;

    Reading(CourseReader reader) {
        this.reader = reader;
    }

    /**
     * What was read.
     *
     * @param course empty when it cannot be shown at all
     */
    record Read(Optional<Course> course, Openness openness) {}

    Read of(UUID client) {
        var read = reader.of(client);
        return new Read(read.course(), openness(read));
    }

    private static Openness openness(CourseReader.Read read) {
        if (read.whyNot().isPresent()) {
            return read.whyNot().get() == CourseLog.Why.LOCKED ? Openness.LOCKED : Openness.NOT_READ;
        }
        return read.course()
                        .filter(course -> course.reading() == Course.Reading.WHOLE)
                        .isPresent()
                ? Openness.OPEN
                : Openness.IN_PARTS;
    }
}
