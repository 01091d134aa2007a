package io.vigil.console.desk.course;

import io.vigil.console.course.CourseLog;
import io.vigil.console.course.JourneyDays;
import io.vigil.console.course.KnownParts;
import io.vigil.console.course.Where;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Whom a course asks, and by which clock.
 *
 * @param disk where {@code log}, {@code days} and {@code parts} are asked: one thread, never the event dispatch thread
 * @param screen the event dispatch thread
 * @param zone the therapist's own
 * @param open opens a place that is not one of the course's own steps
 */
public record CoursePort(
        CourseLog log,
        JourneyDays days,
        PartsSource parts,
        Executor disk,
        Executor screen,
        Clock clock,
        ZoneId zone,
        Consumer<Notice> notices,
        Consumer<Where> open) {
    /** Where the parts of a client are known. Reads a disk. */
    public interface PartsSource {
        KnownParts of(UUID client) throws CourseLog.NotRead;
    }
}
