package io.vigil.console.desk.course;

import io.vigil.console.course.Where;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.course.log.CourseReader;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Whom a course asks, and by which clock.
 *
 * @param disk where {@code log} and {@code reader} are asked: one thread, never the event dispatch thread
 * @param screen the event dispatch thread
 * @param zone the therapist's own
 * @param open opens a place that is not one of the course's own steps
 */
public record CoursePort(
        CourseLog log,
        CourseReader reader,
        Executor disk,
        Executor screen,
        Clock clock,
        ZoneId zone,
        Consumer<Notice> notices,
        Consumer<Where> open) {}
