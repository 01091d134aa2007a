package io.vigil.console.app.seat;

import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.client.ClientBook;
import io.vigil.console.client.InnerFile;
import io.vigil.console.course.given.JourneyDays;
import io.vigil.console.course.given.KnownParts;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.course.log.CourseReader;
import io.vigil.console.course.log.TherapistBook;
import io.vigil.console.desk.ClientWork;
import io.vigil.console.desk.records.Places;
import io.vigil.console.desk.records.RecordsPorts;
import io.vigil.console.export.NotExported;
import io.vigil.console.export.WholeFile;
import io.vigil.console.export.calendar.CalendarFile;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.schedule.ScheduleBook;
import io.vigil.console.store.SqliteCourseLog;
import io.vigil.console.store.SqliteJourneyDays;
import io.vigil.console.store.SqliteMeasureLog;
import io.vigil.console.store.SqliteScheduleBook;
import io.vigil.console.store.SqliteTherapistBook;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.words.Notice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Brings the work between journey days and the vaults together. What it reads is read on the disk's thread. */
public final class WorkSeat {
    private final ClientBook book;
    private final CourseLog courses;
    private final JourneyDays days;
    private final TherapistBook therapist;
    private final MeasureLog measures;
    private final ScheduleBook schedule;
    private final CourseReader reader;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * The work with the clients of this book.
     *
     * @param clock the real one
     * @param zone the therapist's own
     */
    public WorkSeat(Vaults vaults, ClientBook book, SecureRandom random, Clock clock, ZoneId zone) {
        this.book = book;
        this.courses = new SqliteCourseLog(vaults);
        this.days = new SqliteJourneyDays(vaults, random);
        this.therapist = new SqliteTherapistBook(vaults, random, clock);
        this.measures = new SqliteMeasureLog(vaults, random);
        this.schedule = new SqliteScheduleBook(vaults, random);
        this.reader = reader(vaults, book, random);
        this.clock = clock;
        this.zone = zone;
    }

    /** As the desk is given it. */
    public ClientWork work(RecordsPorts records, Consumer<Appointment> save) {
        var due = new DueSteps(book, reader, clock, zone);
        return new ClientWork(courses, reader, days, therapist, measures, schedule, due, records, save);
    }

    /** Reads the courses of the clients in this book. */
    public static CourseReader reader(Vaults vaults, ClientBook book, SecureRandom random) {
        return new CourseReader(
                new SqliteCourseLog(vaults), new SqliteJourneyDays(vaults, random), client -> parts(book, client));
    }

    private static KnownParts parts(ClientBook book, UUID client) throws CourseLog.NotRead {
        try {
            return KnownParts.on(book.readInner(client).map(InnerFile::parts).orElse(PartsMap.empty(client)));
        } catch (ClientBook.NotRead e) {
            throw new CourseLog.NotRead(
                    e.why() == ClientBook.Why.LOCKED ? CourseLog.Why.LOCKED : CourseLog.Why.DAMAGED,
                    "the parts of client " + client + " cannot be read",
                    List.of());
        }
    }

    /** Writes an appointment where the therapist says. */
    public static Consumer<Appointment> calendar(
            CalendarFile calendar, Places places, Executor disk, Consumer<Notice> notices) {
        return appointment -> places.choose(CalendarFile.nameFor(appointment))
                .ifPresent(place -> disk.execute(() -> write(calendar.of(appointment), place, notices)));
    }

    private static void write(String text, Path place, Consumer<Notice> notices) {
        try {
            WholeFile.write(place, out -> out.write(text.getBytes(StandardCharsets.UTF_8)), () -> {});
        } catch (NotExported e) {
            notices.accept(AppNotices.calendarNotWritten(e.why()));
        }
    }
}
