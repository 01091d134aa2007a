package io.vigil.console.screens;

import io.vigil.console.about.AboutShown;
import io.vigil.console.about.Made;
import io.vigil.console.app.seat.RecordsSeat;
import io.vigil.console.app.seat.WorkSeat;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.voice.Attention;
import io.vigil.console.call.voice.Person;
import io.vigil.console.client.ClientBook;
import io.vigil.console.desk.ClientWork;
import io.vigil.console.desk.DeskPorts;
import io.vigil.console.desk.DeskStage;
import io.vigil.console.desk.QuietActions;
import io.vigil.console.desk.day.RunningDay;
import io.vigil.console.desk.measures.PagePort;
import io.vigil.console.desk.measures.PageShown;
import io.vigil.console.desk.notes.NotesDoor;
import io.vigil.console.desk.notes.NotesPort;
import io.vigil.console.desk.port.BesidePort;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.PairingPort;
import io.vigil.console.desk.port.VoicePort;
import io.vigil.console.desk.records.RecordsPorts;
import io.vigil.console.live.Live;
import io.vigil.console.measures.Course;
import io.vigil.console.measures.OnPage;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NotesKeeper;
import io.vigil.console.notes.PushedNotesThread;
import io.vigil.console.notes.form.LinkTarget;
import io.vigil.console.notes.form.LinkTarget.Is;
import io.vigil.console.pairing.Fault;
import io.vigil.console.pairing.KeyLine;
import io.vigil.console.pairing.ServerTest;
import io.vigil.console.pairing.Step;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.store.SqliteClientBook;
import io.vigil.console.store.SqliteNoteBook;
import io.vigil.console.store.vault.Vaults;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A practice as it is opened for one view: real vaults, real models, and clocks that stand still until they are pushed. */
final class Practice implements NotesDoor, PagePort.Asks, AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    /** Monday, half an hour before the journey day that was made for one o'clock. */
    static final Instant NOW = Instant.parse("2026-11-23T17:30:45Z");

    /** The session of today. */
    static final UUID TODAY = new UUID(2, 4);

    private static final CallId VOICE = new CallId("voice");

    private final SecureRandom random = new SecureRandom();
    private final Vaults vaults;
    private final ClientBook book;
    private final PushedNotesThread notesThread = new PushedNotesThread();
    private final NotesKeeper keeper;
    private final RunningDay day = new RunningDay(new MemorySessionLog(), NOW, ZONE);
    private final Live<LineShown> sitter = new Live<>(LineShown.nothingYet());
    private final Live<LineShown> prescriber = new Live<>(LineShown.nothingYet());
    private final Live<Attention> attention = new Live<>(Attention.onTheClient());
    private final Live<PageShown> page = new Live<>(PageShown.nobody());
    private List<LinkTarget> targets = List.of();
    private UUID inTheRoom = new UUID(0, 0);

    /** @param vaults as {@link Past} has written them; closed with this */
    Practice(Vaults vaults) {
        this.vaults = vaults;
        book = new SqliteClientBook(vaults, random, day.clock());
        keeper = new NotesKeeper(notesThread, day.clock(), ZONE, notesThread, new Random(1), notice -> {});
    }

    /** The day that begins when the room is opened. */
    RunningDay day() {
        return day;
    }

    /** What is asked of the notes is done when this is run. */
    PushedNotesThread notesThread() {
        return notesThread;
    }

    NotesKeeper keeper() {
        return keeper;
    }

    DeskStage.Around around() {
        return new DeskStage.Around(
                new Clients(book, Runnable::run, () -> new UUID(9, 9)),
                work(),
                this::openRoom,
                ZONE,
                Calls.none(),
                DeskPorts.Rest.NOTHING
                        .withAbout(Practice::about)
                        .withPairing(server())
                        .withNotes(new NotesPort(keeper, this, () -> targets))
                        .withPage(new PagePort(page, this))
                        .withSitter(new BesidePort(sitter, new QuietActions()))
                        .withPrescriber(new BesidePort(prescriber, new QuietActions()))
                        .withVoice(new VoicePort(attention, new QuietActions())));
    }

    /** The therapist speaks with the prescriber, who is heard. */
    void speaksWithThePrescriber() {
        attention.set(withThePrescriber());
    }

    /** As above; then nothing comes from them any more, and another path is sought. */
    void hearsNothingFromThePrescriber() {
        attention.set(withThePrescriber().askedForAPath(VOICE, Duration.ZERO));
    }

    private static Attention withThePrescriber() {
        return Attention.onTheClient()
                .turnedTo(Person.PRESCRIBER, VOICE, Duration.ZERO)
                .arrived(VOICE, 1, Duration.ZERO);
    }

    /** The prescriber's line is so. */
    void prescriber(LineShown known) {
        prescriber.set(known);
    }

    /** One that does not know this console yet. */
    private static PairingPort server() {
        var found = new ServerTest(
                EnumSet.of(Step.NAME, Step.PORT, Step.CERTIFICATE, Step.PAGES), List.of(Fault.KEY_NOT_KNOWN));
        return new PairingPort(
                Optional.of("https://practice.example"),
                new KeyLine("7N3kLw0bJ0m3r0u8mC4m3m1n8o5f0t1zJvQ2x9a7dWk=", "mara"),
                answer -> answer.accept(found));
    }

    private static AboutShown about() {
        var built = LocalDate.of(2026, 5, 1);
        var made = new Made(
                Optional.of("0.1.0"),
                "17.0.15",
                "146.0.7680.179",
                built,
                Made.Browser.RUNNING,
                "2.0.8960",
                Made.Calls.DIRECT,
                "/home/mara/.local/share/vigil/vaults",
                Optional.of("/opt/vigil/lib/app/licences"),
                Optional.of("/opt/vigil/lib/app/vigil.cdx.json"));
        return AboutShown.of(made, built.plusDays(104));
    }

    /** The sitter's line is so. */
    void sitter(LineShown known) {
        sitter.set(known);
    }

    /** The client whose room is open has answered the questions on their page; the ninth is not 0. */
    void answersItemNine() {
        var answers = Course.answers(Questionnaire.PHQ_9, 1, 2, 1, 1, 1, 2, 1, 0, 1);
        var given = new OnPage.Given(
                inTheRoom, new UUID(42, 1), answers, day.clock().instant());
        page.set(new PageShown(Optional.of(inTheRoom), List.of(given)));
    }

    @Override
    public void ask(UUID client, Questionnaire of) {
        throw new IllegalStateException("no view asks anything on the page");
    }

    @Override
    public void takeBack() {
        throw new IllegalStateException("no view takes anything from the page");
    }

    private ClientWork work() {
        var records = new RecordsPorts(
                new RecordsSeat(vaults, () -> true, Runnable::run, random, day.clock(), ZONE),
                name -> Optional.empty(),
                Runnable::run,
                Runnable::run,
                day.clock(),
                ZONE,
                notice -> {});
        return new WorkSeat(vaults, book, random, day.clock(), ZONE).work(records, appointment -> {});
    }

    private void openRoom(UUID client, SessionPlan plan) {
        inTheRoom = client;
        targets = targets(client);
        keeper.open(new SqliteNoteBook(vaults.psychotherapy()), new NoteAbout(client, Optional.of(TODAY)));
        day.begin(plan);
    }

    private List<LinkTarget> targets(UUID client) {
        var all = new ArrayList<LinkTarget>();
        try {
            for (var part : book.readInner(client).orElseThrow().parts().standing()) {
                var is = part.role().protects() ? Is.PROTECTOR : Is.PART;
                all.add(new LinkTarget(is, part.id().toString(), part.name()));
            }
        } catch (ClientBook.NotRead e) {
            throw new IllegalStateException("the parts of the practice cannot be read", e);
        }
        all.add(new LinkTarget(Is.MOMENT, Past.MOMENT, "13:29 calm"));
        return List.copyOf(all);
    }

    @Override
    public void lock() {
        vaults.lockNotes();
    }

    @Override
    public void askToUnlock() {}

    @Override
    public void close() {
        vaults.close();
    }
}
