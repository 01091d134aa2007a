package io.vigil.console.desk;

import io.vigil.console.course.given.JourneyDays;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.course.log.CourseReader;
import io.vigil.console.course.log.TherapistBook;
import io.vigil.console.desk.records.RecordsPorts;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.schedule.Due;
import io.vigil.console.schedule.ScheduleBook;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The work with clients between their journey days. What reads or writes is asked on the thread of the clients' book.
 *
 * @param due the next steps of every course that can be read
 * @param save asks where, and writes a calendar file; called on the event dispatch thread, returns at once
 */
public record ClientWork(
        CourseLog courses,
        CourseReader reader,
        JourneyDays days,
        TherapistBook therapist,
        MeasureLog measures,
        ScheduleBook schedule,
        Supplier<List<Due>> due,
        RecordsPorts records,
        Consumer<Appointment> save) {}
