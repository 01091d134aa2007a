package io.vigil.console.screens;

import io.vigil.console.client.ClientBook;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.course.log.TherapistProfile;
import io.vigil.console.course.log.TherapistProfile.Training;
import io.vigil.console.desk.day.RunningDay;
import io.vigil.console.measures.Course;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.schedule.Kind;
import io.vigil.console.schedule.ScheduleBook;
import io.vigil.console.schedule.ScheduleFact;
import io.vigil.console.schedule.Week;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.stage.console.WholeCourse;
import io.vigil.console.store.NotesOnDisk;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SqliteClientBook;
import io.vigil.console.store.SqliteMeasureLog;
import io.vigil.console.store.SqliteScheduleBook;
import io.vigil.console.store.SqliteTherapistBook;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.NotWritten;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * What the fictional practice has behind it: a client with a course from the first map to the decision for a second
 * journey, others who have only begun, and a therapist with both trainings. Nobody of these names is anybody's client.
 */
final class Past {
    /** A moment of the first journey, for links. */
    static final String MOMENT = "moment-29";

    private static final UUID MAYA = new UUID(7, 31);
    private static final UUID ELIAS = new UUID(7, 32);
    private static final UUID DANA = new UUID(7, 33);
    private static final LocalDate JOURNEY = LocalDate.of(2026, 11, 9);
    private static final LocalDate INTEGRATION = LocalDate.of(2026, 11, 12);

    private final Vaults vaults;
    private final SecureRandom random = new SecureRandom();

    private Past(Vaults vaults) {
        this.vaults = vaults;
    }

    /** Writes it into new vaults. */
    static NotesOnDisk into(Path folder) throws Exception {
        var disk = NotesOnDisk.create(folder, new SecureRandom());
        try (var vaults = disk.open()) {
            new Past(vaults).write();
        }
        return disk;
    }

    private static Clock noonOf(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.NOON).atZone(Practice.ZONE).toInstant(), Practice.ZONE);
    }

    private ClientBook book(LocalDate day) {
        return new SqliteClientBook(vaults, random, noonOf(day));
    }

    private void write() throws Exception {
        var course = new WholeCourse(vaults, Samuel.ID, "Samuel", noonOf(JOURNEY), Practice.ZONE);
        course.leadsToTheJourney();
        keepMap(JOURNEY, Samuels::filled);
        journey();
        new WholeCourse(vaults, Samuel.ID, "Samuel", noonOf(INTEGRATION), Practice.ZONE).goesOnAfterTheJourney();
        keepMap(LocalDate.of(2026, 11, 20), Samuels::afterwards);
        Samuels.notes(vaults.psychotherapy(), course.session());
        others();
        measures();
        schedule();
        training();
    }

    private void keepMap(LocalDate day, Samuels.Later later) throws ClientBook.NotRead, ClientBook.NotKept {
        var book = book(day);
        var inner = book.readInner(Samuel.ID).orElseThrow();
        book.keep(inner.with(later.of(inner.parts(), day)));
    }

    private void journey() throws NotWritten {
        var begins = Instant.parse("2026-11-09T18:00:00Z");
        var log = new SessionShelf(vaults, random).begin(Samuel.ID, begins);
        var day = new RunningDay(log, begins, Practice.ZONE);
        day.begin();
        day.reach(Phase.DONE);
        day.ask(new SessionCommand.End());
    }

    private void others() throws ClientBook.NotKept {
        book(LocalDate.of(2026, 11, 18)).keep(named(MAYA, "Maya", "Maya Lindqvist", Samuel.complete()));
        book(LocalDate.of(2026, 11, 18)).keep(InnerFile.empty(MAYA));
        book(LocalDate.of(2026, 7, 26)).keep(named(ELIAS, "Elias", "Elias Brandt", Samuel.old()));
        book(LocalDate.of(2026, 7, 26)).keep(InnerFile.empty(ELIAS));
        book(LocalDate.of(2026, 11, 21)).keep(named(DANA, "דנה", "", Samuel.bare()));
        book(LocalDate.of(2026, 11, 21)).keep(InnerFile.empty(DANA));
    }

    private static ClientFile named(UUID id, String called, String fullName, ClientFile like) {
        var person = like.person();
        return new ClientFile(
                id,
                like.therapist(),
                new ClientFile.Person(called, fullName, person.pronouns(), person.bornOn(), person.phone()),
                like.sitters(),
                like.secondContact(),
                like.addresses(),
                like.prescription(),
                like.limits(),
                like.health());
    }

    /** Twelve weeks: a week apart, less and less, one of them corrected. */
    private void measures() throws MeasureLog.NotKept {
        var log = new SqliteMeasureLog(vaults, random);
        var course = new Course();
        var first = LocalDate.of(2026, 9, 21);
        var weekly = new int[] {3, 3, 2, 2, 2, 1, 1, 1};
        for (var week = 0; week < weekly.length; week++) {
            var items = Course.all(Questionnaire.PHQ_9, weekly[week]);
            items[8] = 0;
            Arrays.fill(items, 0, week % 3, 1);
            log.append(course.answered(Questionnaire.PHQ_9, first.plusWeeks(week), items));
        }
        var wrong = course.answered(Questionnaire.PHQ_9, LocalDate.of(2026, 11, 16), 3, 3, 3, 3, 3, 3, 3, 3, 0);
        MeasureFact corrected = course.correcting(wrong, 0, 1, 0, 1, 0, 1, 1, 0, 0);
        log.append(wrong);
        log.append(corrected);
        log.append(course.answered(Questionnaire.PCL_5, first, Course.all(Questionnaire.PCL_5, 3)));
        log.append(course.totalled(Measure.WSAS, first, "23"));
    }

    private void schedule() throws ScheduleBook.NotKept {
        var book = new SqliteScheduleBook(vaults, random);
        book.append(Week.made(1, Kind.JOURNEY, "2026-11-23T18:00:00Z"));
        book.append(made(2, MAYA, Kind.PREPARATION, "2026-11-23T22:00:00Z"));
        book.append(Week.made(3, Kind.FOLLOW_UP, "2026-11-24T15:00:00Z"));
        book.append(Week.made(4, Kind.INTEGRATION, "2026-11-25T15:00:00Z"));
        book.append(made(5, ELIAS, Kind.PARTS, "2026-11-27T16:00:00Z"));
    }

    private static ScheduleFact made(long id, UUID client, Kind kind, String start) {
        return new ScheduleFact.Made(
                new Appointment(
                        new UUID(15, id),
                        client,
                        kind,
                        Instant.parse(start),
                        kind.length(),
                        Practice.ZONE,
                        Practice.ZONE),
                Week.NOW);
    }

    private void training() throws CourseLog.NotKept {
        new SqliteTherapistBook(vaults, random, noonOf(LocalDate.of(2026, 9, 1)))
                .keep(new TherapistProfile(
                        Optional.of(new Training(LocalDate.of(2022, 6, 30), "A school of Internal Family Systems")),
                        Optional.of(new Training(LocalDate.of(2024, 5, 31), "A school of ketamine-assisted therapy"))));
    }
}
