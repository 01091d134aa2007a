package io.vigil.console.app.seat;

import io.vigil.console.app.day.DayAtTheDoor;
import io.vigil.console.app.vault.DoorToVaults;
import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.ProtectorAnswer.Speaker;
import io.vigil.console.client.ClientBook;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.client.Sitter;
import io.vigil.console.course.Course;
import io.vigil.console.course.command.CourseCommand;
import io.vigil.console.course.command.Decision;
import io.vigil.console.course.command.JourneyCommand;
import io.vigil.console.course.command.Moment;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.desk.ClientWork;
import io.vigil.console.desk.day.Dose;
import io.vigil.console.desk.day.RowAsks;
import io.vigil.console.desk.day.SessionDay;
import io.vigil.console.desk.records.RecordsPorts;
import io.vigil.console.export.calendar.CalendarFile;
import io.vigil.console.journey.Mark;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.MessageJson;
import io.vigil.console.notes.NotesKeeper;
import io.vigil.console.notes.PushedNotesThread;
import io.vigil.console.parts.Asking;
import io.vigil.console.parts.Change;
import io.vigil.console.parts.Described;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stage;
import io.vigil.console.parts.Stance;
import io.vigil.console.release.Confirmed;
import io.vigil.console.release.ExportKind;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.schedule.Kind;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import io.vigil.console.store.Markers;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SqliteClientBook;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultBackup;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.watch.pipe.HeardPipe;
import io.vigil.console.words.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * A client's whole course, asked of the console's own seats over vaults on a disk. Whatever belongs to the psychotherapy
 * vault is a word of its own, found nowhere else in the language.
 */
final class MarkedCourse implements AutoCloseable {
    static final ZoneId ZONE = ZoneOffset.UTC;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final LocalDate FIRST_DAY = Samuel.TODAY.minusDays(30);
    private static final Duration STEP = Duration.ofMinutes(4);

    /** Where the therapist types. */
    enum Typing {
        WHERE_IT_BELONGS,
        /** What belongs to the psychotherapy vault stands in the record too: in names, as nobody would. */
        EVERYWHERE
    }

    final Path folder;
    final Path out;
    final Vaults vaults;
    final ClientFile file;
    final ClientBook book;
    final ClientWork work;
    final RecordsSeat records;
    final List<String> typed = new ArrayList<>();
    final List<String> toldGuest = new ArrayList<>();
    final List<String> values = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final HeardPipe pipe;
    /** Which of {@link #typed} was looked for in the notes, and never kept. */
    int sought;

    private final Typing typing;
    private final MovedClock clock = new MovedClock();
    private final SessionRunner runner =
            new SessionRunner(new MemorySessionLog(), Runnable::run, clock, notices::add, notices::add);
    private final SessionDay day = new SessionDay(runner, clock, ZONE);
    private final Vigilance vigilance = new Vigilance(runner, clock, clock, () -> Duration.ZERO);
    private final DayAtTheDoor door = new DayAtTheDoor(runner, vigilance, words -> {}, () -> {});
    private final PushedNotesThread notesThread = new PushedNotesThread();
    private final NotesKeeper keeper =
            new NotesKeeper(notesThread, notesThread, ZONE, notesThread, RANDOM, notices::add);
    private final ScheduledExecutorService doorThread = Executors.newSingleThreadScheduledExecutor();
    private final NotesSeat notes;
    private final WatchSeat watch;

    MarkedCourse(Path folder, Typing typing) throws Exception {
        this.folder = folder;
        this.typing = typing;
        this.out = Files.createDirectory(folder.resolve("out"));
        this.vaults = OpenVaults.create(folder.resolve("vaults"));
        this.book = new SqliteClientBook(vaults, RANDOM, clock);
        this.records = new RecordsSeat(vaults, () -> true, Runnable::run, RANDOM, clock, ZONE);
        this.work = new WorkSeat(vaults, book, RANDOM, clock, ZONE)
                .work(
                        new RecordsPorts(
                                records,
                                name -> Optional.of(out.resolve(name)),
                                Runnable::run,
                                Runnable::run,
                                clock,
                                ZONE,
                                notices::add),
                        WorkSeat.calendar(
                                new CalendarFile(() -> new UUID(8, 8), clock),
                                name -> Optional.of(out.resolve(name)),
                                Runnable::run,
                                notices::add));
        var targets =
                new NoteTargets(book, Runnable::run, () -> runner.session().get(), ZONE);
        this.notes = new NotesSeat(
                vaults,
                keeper,
                new DoorToVaults(folder.resolve("vaults"), RANDOM, doorThread, Runnable::run, vaults),
                targets,
                () -> Duration.ZERO);
        this.pipe = HeardPipe.in(folder, notices::add);
        this.watch = new WatchSeat(pipe.link(), vigilance, clock, () -> Duration.ZERO);
        this.file = file();
        runner.session().watch(this::dayIs);
    }

    /** What belongs to the psychotherapy vault. */
    private String inner() {
        typed.add(Markers.INNER + "-" + typed.size() + "-");
        return typed.get(typed.size() - 1);
    }

    /** What belongs to the record. */
    private String outer(String text) {
        return typing == Typing.EVERYWHERE ? Markers.INNER + " in the record" : text;
    }

    private ClientFile file() {
        var samuel = Samuel.complete();
        var person = samuel.person();
        return new ClientFile(
                samuel.id(),
                outer(samuel.therapist()),
                new ClientFile.Person(
                        outer(person.called()), outer(person.fullName()), "", person.bornOn(), person.phone()),
                List.of(new Sitter(outer("Ana"), Samuel.verified("217-555-0142"), Sitter.Adult.NOTED)),
                samuel.secondContact(),
                samuel.addresses(),
                samuel.prescription(),
                samuel.limits(),
                samuel.health());
    }

    private void dayIs(Session session) {
        watch.dayIs(session);
        toldGuest.add(MessageJson.write(door.welcome()));
        toldGuest.add(MessageJson.write(door.phase()));
    }

    /** From the first talk to the decision after a journey; then everything leaves the house that may. */
    void lived() throws Exception {
        known();
        leadsToTheJourney();
        heldOff();
        clock.pass(Duration.ofDays(1));
        var journey = journey();
        written(journey);
        integrated(journey);
        exported(journey);
    }

    private void known() throws Exception {
        book.keep(file);
        var empty = InnerFile.empty(Samuel.ID);
        book.keep(new InnerFile.Written(List.of(), List.of(inner(), inner()), List.of(inner(), inner()))
                .in(empty, FIRST_DAY));
        var inner = book.readInner(Samuel.ID).orElseThrow();
        var map = made(asking(inner.parts()).add(new UUID(7, 20), inner(), Role.EXILE));
        for (var part : map.parts()) {
            map = made(asking(map)
                    .describe(
                            part.id(),
                            Described.of(part).at(Stage.MET).telling(inner(), inner(), inner(), inner(), inner())));
            map = made(asking(map).stance(part.id(), FIRST_DAY, Stance.View.AGREES_IF, inner()));
            map = made(asking(map).trust(part.id(), FIRST_DAY, 6));
        }
        map = made(asking(map).relate(map.parts().get(0).id(), Relation.Kind.PROTECTS, new UUID(7, 20)));
        book.keep(inner.with(map));
        values.addAll(Spoken.by(inner.with(map), book.innerHistory(Samuel.ID)));
    }

    private static Asking asking(PartsMap map) {
        return new Asking(map, Samuel.TODAY);
    }

    private PartsMap made(Change change) {
        values.addAll(Spoken.by(change));
        if (change instanceof Change.Made made) {
            return made.map();
        }
        throw new AssertionError("refused: " + change);
    }

    private void leadsToTheJourney() throws Exception {
        ask(new CourseCommand.JudgeCandidacy(
                FIRST_DAY, CourseEvent.Candidacy.SUITABLE, Set.of(CourseEvent.Reason.THERAPY_STALLED), inner()));
        ask(new CourseCommand.DiscussRisks(FIRST_DAY, EnumSet.allOf(CourseEvent.RiskTopic.class)));
        ask(new CourseCommand.NoteAnswer(FIRST_DAY, CourseEvent.Answer.YES));
        ask(new CourseCommand.Refer(FIRST_DAY, outer("Dr. Amira Haddad"), "217 555 0160"));
        ask(new CourseCommand.NoteOutcome(
                FIRST_DAY,
                CourseEvent.Outcome.CLEARED,
                outer("Dr. Amira Haddad"),
                Optional.of(Samuel.TODAY.plusDays(60))));
        for (var consent : CourseEvent.Consent.values()) {
            ask(new CourseCommand.GiveConsent(FIRST_DAY, consent, "2026-1"));
        }
        var protector = inner();
        ask(new CourseCommand.RaiseObjection(FIRST_DAY, protector, inner()));
        ask(new CourseCommand.WithdrawObjection(FIRST_DAY, protector));
        ask(new CourseCommand.HoldPreparation(FIRST_DAY, EnumSet.allOf(CourseEvent.PreparationTopic.class)));
        ask(JourneyCommand.KeepThread.usual(FIRST_DAY, CourseEvent.Strand.INTENTION, Optional.empty(), inner()));
    }

    private void integrated(UUID journey) throws Exception {
        var today = clock.today();
        ask(new JourneyCommand.HoldIntegration(today, journey, Set.of(CourseEvent.Response.INSIGHT), inner()));
        ask(JourneyCommand.KeepThread.usual(today, CourseEvent.Strand.COMMITMENT, Optional.of(journey), inner()));
        ask(new JourneyCommand.FollowUp(today, course().nextNumber() - 1, Duration.ofDays(1), inner()));
        ask(new JourneyCommand.DecideNext(today, CourseEvent.Next.ANOTHER_JOURNEY, inner()));
        values.addAll(Spoken.by(course(), course().facts(), course().due(today)));
    }

    private void ask(CourseCommand wish) throws Exception {
        var decision = wish.decide(course(), Moment.of(clock, ZONE));
        values.addAll(Spoken.by(wish, decision));
        if (!(decision instanceof Decision.Accepted accepted)) {
            throw new AssertionError("refused: " + wish);
        }
        work.courses().append(Samuel.ID, accepted.events());
    }

    private Course course() {
        return work.reader().of(Samuel.ID).course().orElseThrow();
    }

    private UUID begun() throws Exception {
        var log = new SessionShelf(vaults, RANDOM).begin(Samuel.ID, clock.instant());
        var inner = book.readInner(Samuel.ID).orElseThrow();
        var plan = file.plan(inner, Optional.of(file.addresses().get(0)), ZONE);
        values.addAll(Spoken.by(plan));
        runner.turnTo(log);
        runner.ask(new SessionCommand.Begin(plan));
        notes.turnTo(Samuel.ID, log.session());
        notesThread.run();
        return log.session();
    }

    private void heldOff() throws Exception {
        begun();
        day.hold(inner());
        day.tick("instead:PARTS_SESSION");
        ended();
    }

    private UUID journey() throws Exception {
        var session = begun();
        items(Item.Part.CHECK_IN);
        day.keepReadings("VITALS", new RowAsks.TypedReadings(List.of("118", "76", "64"), Optional.empty()));
        to(Phase.GREEN_LIGHT);
        greenLight();
        items(Item.Part.GREEN_LIGHT);
        to(Phase.MEDITATION);
        items(Item.Part.MEDITATION);
        to(Phase.INTENTIONS);
        items(Item.Part.INTENTIONS);
        to(Phase.SETTING);
        items(Item.Part.SETTING);
        to(Phase.SELF_ADMINISTRATION);
        day.confirm(new Dose.Confirmed(outer("one tablet"), SessionEvent.Witness.SEEN_ON_CAMERA, ""));
        is(Phase.JOURNEY);
        for (var mark : EnumSet.complementOf(EnumSet.of(Mark.VITALS))) {
            day.mark(mark, mark.isToldInPsychotherapy() ? inner() : outer("seen"));
        }
        toldGuest.add(MessageJson.write(new FromConsole.CheckIn(vigilance.askCheckIn("1"))));
        to(Phase.PROCESSING);
        processing();
        to(Phase.CLOSE);
        items(Item.Part.CLOSE);
        to(Phase.DONE);
        ended();
        return session;
    }

    private void greenLight() {
        var known = runner.session().get().protectors();
        for (var protector : known) {
            heard(protector, Answer.CONCERN);
            day.typedWrongly(protector);
        }
        day.add(inner());
        var slip = inner();
        day.add(slip);
        day.takeOff(slip, inner());
        for (var protector : runner.session().get().protectors()) {
            heard(protector, Answer.GREEN);
        }
    }

    private void heard(String protector, Answer answer) {
        clock.pass(Duration.ofSeconds(1));
        day.hear(new ProtectorAnswer(protector, answer, inner(), inner(), inner(), 6, Speaker.THE_PART_ITSELF));
    }

    private void processing() {
        day.keep("part:", inner());
        day.tick("outcome:INSIGHT");
        runner.session().get().protectors().forEach(protector -> day.keep("after:" + protector, inner()));
        for (var item : List.of(Item.EXPERIENCE_HEARD, Item.PROTECTORS_HEARD)) {
            day.waive(item.name(), inner());
        }
        items(Item.Part.PROCESSING);
    }

    private void items(Item.Part part) {
        for (var item : Item.values()) {
            if (item.part() == part) {
                day.keep(item.name(), item.isPsychotherapy() ? inner() : outer("as it is"));
            }
        }
    }

    private void to(Phase phase) {
        clock.pass(STEP);
        day.next();
        is(phase);
    }

    private void is(Phase phase) {
        if (runner.session().get().phase() != phase) {
            throw new AssertionError("the day is not at " + phase + ": " + notices);
        }
    }

    private void ended() {
        var session = runner.session().get();
        values.addAll(Spoken.by(session, session.facts(), session.told(), session.plan(), Session.of(session.facts())));
        session.protectors().forEach(protector -> session.answer(protector, clock.today())
                .ifPresent(answered -> values.addAll(Spoken.by(answered))));
        runner.ask(new SessionCommand.End());
    }

    private void written(UUID session) {
        keeper.begin();
        notesThread.run();
        var note = keeper.state().get().writing().orElseThrow().id();
        keeper.typed(note, inner());
        notesThread.pass(Duration.ofSeconds(10));
        keeper.sign(note);
        notesThread.run();
        keeper.add(note, inner());
        sought = typed.size();
        keeper.search(inner());
        notesThread.run();
        values.addAll(Spoken.by(keeper.state().get(), session));
    }

    private void exported(UUID session) throws Exception {
        for (var what : List.of(ExportKind.SESSION_SHEET, ExportKind.PRESCRIBER_SUMMARY, ExportKind.FHIR_DOCUMENT)) {
            records.session(what, file, session, out.resolve(what.fileName(clock.today())));
        }
        var confirmed = Confirmed.typed(file, file.person().called()).orElseThrow();
        for (var what : List.of(ExportKind.PSYCHOTHERAPY_NOTES, ExportKind.PSYCHOTHERAPY_NOTES_AS_TEXT)) {
            records.notes(what, confirmed, out.resolve(what.fileName(clock.today())));
        }
        work.save()
                .accept(new Appointment(
                        new UUID(6, 6), Samuel.ID, Kind.JOURNEY, clock.instant(), Duration.ofHours(3), ZONE, ZONE));
        new VaultBackup(RANDOM).write(vaults, folder.resolve("backup"));
    }

    Path exported(ExportKind what) {
        return out.resolve(what.fileName(clock.today()));
    }

    Path calendar() throws Exception {
        try (var files = Files.list(out)) {
            return files.filter(path -> path.toString().endsWith(".ics"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        watch.close();
        pipe.close();
        notes.close();
        doorThread.shutdownNow();
        vaults.close();
    }

    /** A clock that the course moves. */
    private static final class MovedClock extends Clock {
        private Instant now = Samuel.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

        void pass(Duration time) {
            now = now.plus(time);
        }

        LocalDate today() {
            return LocalDate.ofInstant(now, ZONE);
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException(zone.toString());
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
