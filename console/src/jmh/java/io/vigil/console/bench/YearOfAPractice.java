package io.vigil.console.bench;

import io.vigil.console.app.seat.DueSteps;
import io.vigil.console.app.seat.WorkSeat;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.course.Story;
import io.vigil.console.course.log.CourseReader;
import io.vigil.console.desk.today.TodayModel;
import io.vigil.console.desk.today.TodayPort;
import io.vigil.console.measures.Course;
import io.vigil.console.measures.EnteredBy;
import io.vigil.console.measures.Entry;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.schedule.Kind;
import io.vigil.console.schedule.ScheduleFact;
import io.vigil.console.session.Day;
import io.vigil.console.store.NotesOnDisk;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SqliteClientBook;
import io.vigil.console.store.SqliteCourseLog;
import io.vigil.console.store.SqliteMeasureLog;
import io.vigil.console.store.SqliteScheduleBook;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Ids;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A year of a practice: 60 clients, each with five versions of both files, a whole course, twelve questionnaires and ten
 * appointments, and 500 sessions with the facts of a whole day each. What is opened is what the window opens: today's view,
 * which asks every course for its next step; and one client after the other, with both files, course and measures.
 */
final class YearOfAPractice implements Part {
    private static final int CLIENTS = 60;
    private static final int SESSIONS = 500;
    private static final int VERSIONS = 5;
    private static final int QUESTIONNAIRES = 12;
    private static final int APPOINTMENTS = 10;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 15);
    private static final int TIMES = 120;
    private static final int WARM_UP_TIMES = 30;
    private static final Duration DAY_VIEW = Duration.ofMillis(300);
    private static final Duration CLIENT = Duration.ofMillis(150);
    private static final Instant FIRST_DAY = Instant.parse("2026-01-05T16:00:00Z");

    @Override
    public String name() {
        return "year";
    }

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var random = new SecureRandom();
        var disk = NotesOnDisk.create(folder.resolve("vaults"), random);
        var never = new Times(1);
        List<UUID> clients;
        try (var vaults = disk.open()) {
            var book = book(vaults, random);
            clients = fill(book, new SessionShelf(vaults, random));
            work(
                    clients,
                    new SqliteCourseLog(vaults),
                    new SqliteMeasureLog(vaults, random),
                    new SqliteScheduleBook(vaults, random));
            never.add(timed(round -> openTheDay(vaults, book, random)));
        }
        try (var vaults = disk.open()) {
            var book = book(vaults, random);
            var first = new Times(1);
            first.add(timed(round -> openTheDay(vaults, book, random)));
            var reader = WorkSeat.reader(vaults, book, random);
            var measures = new SqliteMeasureLog(vaults, random);

            var runs = new Interleaved(TIMES, WARM_UP_TIMES);
            var list = runs.addWhole(round -> expect(CLIENTS, book.list().size()));
            var day = runs.addWhole(round -> openTheDay(vaults, book, random));
            var client = runs.addWhole(round -> openAClient(clients.get(round % CLIENTS), book, reader, measures));
            runs.run();
            return List.of(
                    Figure.told("the list of 60 clients", list),
                    Figure.told("today's view, when no journey day was ever looked at", never),
                    Figure.told("today's view, the first time after the vaults were opened", first),
                    Figure.time(
                            "today's view: appointments, what is missing, the next step of every course",
                            day,
                            DAY_VIEW),
                    Figure.time(
                            "a client: both files, the course with its journey days, the measures", client, CLIENT));
        }
    }

    private static SqliteClientBook book(Vaults vaults, SecureRandom random) {
        return new SqliteClientBook(vaults, random, Clock.fixed(FIRST_DAY, ZoneOffset.UTC));
    }

    private static List<UUID> fill(SqliteClientBook book, SessionShelf shelf) throws Exception {
        var clients = new ArrayList<UUID>();
        for (var i = 0; i < CLIENTS; i++) {
            var client = new UUID(60, i);
            clients.add(client);
            for (var version = 0; version < VERSIONS; version++) {
                book.keep(file(client, i));
                book.keep(new InnerFile(
                        client,
                        List.of("The Night Watchman", "The Organizer", "The one at the gate " + version),
                        List.of("To rest.\nAnd to listen.")));
            }
        }
        var facts = Day.wholeDay();
        for (var i = 0; i < SESSIONS; i++) {
            var log = shelf.begin(clients.get(i % CLIENTS), FIRST_DAY.plus(Duration.ofHours(16L * i)));
            log.append(facts);
        }
        return clients;
    }

    private static ClientFile file(UUID client, int number) {
        var like = Samuel.complete();
        var person = like.person();
        return new ClientFile(
                client,
                like.therapist(),
                new ClientFile.Person(
                        "Client " + number, person.fullName(), person.pronouns(), person.bornOn(), person.phone()),
                like.sitters(),
                like.secondContact(),
                like.addresses(),
                like.prescription(),
                like.limits(),
                like.health());
    }

    /** Courses that have been through everything, and what was measured and agreed on the way. */
    private static void work(
            List<UUID> clients, SqliteCourseLog courses, SqliteMeasureLog measures, SqliteScheduleBook schedule)
            throws Exception {
        var course = Story.everyKind();
        for (var client : clients) {
            courses.append(client, course);
            for (var i = 0; i < QUESTIONNAIRES; i++) {
                measures.append(new MeasureFact.Answered(
                        new Entry(
                                Ids.random(new SecureRandom()),
                                client,
                                Measure.PHQ_9,
                                TODAY.minusDays(30L * i),
                                EnteredBy.THERAPIST,
                                FIRST_DAY,
                                Optional.empty()),
                        Course.answers(Questionnaire.PHQ_9, Course.all(Questionnaire.PHQ_9, 1))));
            }
            for (var i = 0; i < APPOINTMENTS; i++) {
                schedule.append(new ScheduleFact.Made(appointment(client, i), FIRST_DAY));
            }
        }
    }

    /** Each client comes every 30 days; two of them today. */
    private static Appointment appointment(UUID client, int number) {
        var on = client.getLeastSignificantBits() % 30 + 30L * number;
        return new Appointment(
                Ids.random(new SecureRandom()),
                client,
                Kind.PREPARATION,
                TODAY.minusDays(on).atTime(12, 0).toInstant(ZoneOffset.UTC),
                Kind.PREPARATION.length(),
                ZoneOffset.UTC,
                ZoneOffset.UTC);
    }

    private static void openTheDay(Vaults vaults, SqliteClientBook book, SecureRandom random) {
        var reader = WorkSeat.reader(vaults, book, random);
        var clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var model = new TodayModel(
                new TodayPort(
                        new SqliteScheduleBook(vaults, random),
                        book,
                        Runnable::run,
                        new DueSteps(book, reader, clock, ZoneOffset.UTC),
                        () -> Ids.random(random),
                        client -> {},
                        appointment -> {}),
                Runnable::run,
                clock,
                ZoneOffset.UTC,
                notice -> {
                    throw new IllegalStateException(notice.what());
                });
        model.refresh();
        var shown = model.shown().get();
        expect(2, shown.rows().size());
        if (shown.due().size() < CLIENTS) {
            throw new IllegalStateException(shown.due().size() + " steps are due of " + CLIENTS + " courses");
        }
    }

    private static void openAClient(UUID client, SqliteClientBook book, CourseReader reader, SqliteMeasureLog measures)
            throws Exception {
        expect(1, book.read(client).isPresent() && book.readInner(client).isPresent() ? 1 : 0);
        expect(QUESTIONNAIRES, measures.of(client).facts().size());
        var days = reader.of(client).course().orElseThrow().days().size();
        if (days < SESSIONS / CLIENTS) {
            throw new IllegalStateException(days + " sessions of a client, fewer than " + SESSIONS / CLIENTS);
        }
    }

    private static long timed(Interleaved.Whole what) throws Exception {
        var began = System.nanoTime();
        what.run(0);
        return System.nanoTime() - began;
    }

    private static void expect(int wanted, int found) {
        if (found != wanted) {
            throw new IllegalStateException(found + " instead of " + wanted);
        }
    }
}
