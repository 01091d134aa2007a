package io.vigil.console.app;

import io.vigil.console.about.AboutShown;
import io.vigil.console.alarm.Alarm;
import io.vigil.console.app.call.CallOnTheDesk;
import io.vigil.console.app.call.CallRoom;
import io.vigil.console.app.call.CheckOnTheDesk;
import io.vigil.console.app.call.PaneInTheWindow;
import io.vigil.console.app.call.Voices;
import io.vigil.console.app.day.BackToTheClient;
import io.vigil.console.app.day.BesideSeat;
import io.vigil.console.app.day.DayAtTheDoor;
import io.vigil.console.app.day.EarlierInTheRecord;
import io.vigil.console.app.day.FoundProtectors;
import io.vigil.console.app.day.KeptDays;
import io.vigil.console.app.day.TherapistActs;
import io.vigil.console.app.day.TherapistTurns;
import io.vigil.console.app.meeting.Conferences;
import io.vigil.console.app.room.GuestRoom;
import io.vigil.console.app.room.QuestionsOnPage;
import io.vigil.console.app.seat.AlarmSeat;
import io.vigil.console.app.seat.NoteTargets;
import io.vigil.console.app.seat.NotesSeat;
import io.vigil.console.app.seat.RecordsSeat;
import io.vigil.console.app.seat.WatchSeat;
import io.vigil.console.app.seat.WorkSeat;
import io.vigil.console.app.server.ConsoleKeyFile;
import io.vigil.console.app.server.PagesWatch;
import io.vigil.console.app.server.Pairing;
import io.vigil.console.app.server.ServerSeat;
import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.app.setting.PracticeSettings;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.Beside;
import io.vigil.console.app.shared.Figures;
import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.app.shared.OneThread;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.app.shared.Uptime;
import io.vigil.console.app.vault.DoorToVaults;
import io.vigil.console.call.IceServer;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.client.ClientBook;
import io.vigil.console.desk.ClientWork;
import io.vigil.console.desk.Desk;
import io.vigil.console.desk.DeskPorts;
import io.vigil.console.desk.notes.NotesPort;
import io.vigil.console.desk.port.CallActions;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.PairingPort;
import io.vigil.console.desk.port.VoicePort;
import io.vigil.console.desk.port.WatchPort;
import io.vigil.console.desk.records.RecordsPorts;
import io.vigil.console.desk.records.SaveDialog;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.export.calendar.CalendarFile;
import io.vigil.console.link.Switchboard;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.live.Live;
import io.vigil.console.measures.page.Moment;
import io.vigil.console.notes.NotesKeeper;
import io.vigil.console.session.Session;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import io.vigil.console.store.SqliteClientBook;
import io.vigil.console.store.SqliteMeasureLog;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.video.Chromium;
import io.vigil.console.video.message.ToPane;
import io.vigil.console.watch.pipe.Pulse;
import io.vigil.console.watch.pipe.WatchLink;
import io.vigil.console.words.Notice;
import io.vigil.signaling.web.JitsiLibrary;
import java.awt.Toolkit;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One console, put together and running: window, server, line, call, day. */
public final class Console implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Console.class);
    private static final Duration TICK = Duration.ofMillis(500);
    /** How long the end, and an export of notes, waits for words that are not on disk yet. */
    private static final Duration NOTES_KEPT_WITHIN = Duration.ofSeconds(5);

    private static final Duration WINDOW_ENDS = Duration.ofSeconds(5);
    private final ConsoleOptions options;
    private final SecureRandom random = new SecureRandom();
    private final Uptime uptime = new Uptime();
    private final Ports ports = new Ports();
    private final NoticeBoard board = new Board();
    private final OneThread callThread = new OneThread("vigil-call", this::failed);
    private final OneThread sessionThread = new OneThread("vigil-session", this::failed);
    private final OneThread notesThread = new OneThread("vigil-notes", this::failed);
    private final OneThread clientThread = new OneThread("vigil-clients", this::failed);
    private final ScheduledExecutorService doorThread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "vigil-vault-door");
        made.setDaemon(true);
        return made;
    });
    private final CountDownLatch closed = new CountDownLatch(1);
    private final JitsiLibrary library;
    private final ServerSeat server;
    private final PairingPort pairing;
    private final Switchboard switchboard;
    private final SessionRunner runner;
    private final GuestRoom guest;
    private final BesideSeat sitter;
    private final BesideSeat prescriber;
    private final Voices voices;
    private final CallRoom call;
    private final PaneInTheWindow pane;
    private final Desk desk;
    private final QuestionsOnPage questions;
    private final DayAtTheDoor day;
    private final Vigilance vigilance;
    private final AlarmSeat alarms;
    private final Optional<WatchSeat> watch;
    private final Vaults vaults;
    private final KeptDays days;
    private final NotesKeeper keeper;
    private final NoteTargets targets;
    private final NotesSeat notes;
    private final TherapistTurns turns;
    private final TherapistActs acts;
    private final FoundProtectors found;
    private final EarlierInTheRecord earlier;
    private @Nullable PagesWatch pages;
    private final Pulse pulse = Pulse.of(Map.of("call", callThread, "window", SwingUtilities::invokeLater));

    private Console(ConsoleOptions options, Vaults vaults, Optional<WatchLink> link) throws CannotStart {
        this.options = options;
        this.vaults = vaults;
        var key = ConsoleKeyFile.in(options.folder(), random);
        library = library(options.practice());
        server = ServerSeat.open(options, library, key, random);
        pairing = Pairing.with(server, key, random, this::failed);
        switchboard = Switchboard.to(server.first(), server.second(), key, uptime, random);
        runner = new SessionRunner(
                new MemorySessionLog(), sessionThread, options.dayClock(), this::refused, this::notice);
        vigilance = new Vigilance(runner, options.dayClock(), Clock.systemUTC(), uptime);
        voices = new Voices(
                callThread, uptime, new EndsOfVoices(), options.practice().paths(), board);
        BackToTheClient.watch(vigilance, voices, uptime);
        day = new DayAtTheDoor(runner, vigilance, this::wordsConfirmed, voices::back);
        guest = new GuestRoom(
                callThread,
                switchboard,
                server.doors(),
                uptime,
                Clock.systemUTC(),
                options.practice().paths(),
                ports,
                board,
                day,
                conferences());
        var house = new BesideSeat.House(
                callThread,
                sessionThread,
                switchboard,
                server.doors(),
                ports,
                voices,
                vaults,
                runner,
                vigilance,
                random,
                options.dayClock(),
                this::notice,
                this::noticeThatCanWait);
        sitter = BesideSeat.sitter(house);
        prescriber = BesideSeat.prescriber(house);
        var shown = new CallOnTheDesk(ports, vigilance, Clock.systemUTC(), board);
        call = new CallRoom(
                callThread,
                uptime,
                guest::say,
                options.zone(),
                options.practice().engine(),
                shown);
        shown.watch(call);
        call.joinedBy(voices);
        call.whenSilent(switchboard::doubt);
        call.checkedBy(new CheckOnTheDesk(
                uptime,
                ports,
                new CheckOnTheDesk.Ends(call::toPane, guest::say),
                day::isWatched,
                () -> voices.attention().get().with()));
        pane = new PaneInTheWindow(options, library, call, this::notice);
        questions = new QuestionsOnPage(
                new SqliteMeasureLog(vaults, random),
                clientThread,
                () -> Ids.random(random),
                Clock.systemUTC(),
                () -> vigilance.lookout().get(),
                () -> ports.line.get().guest() == LineShown.Guest.ADMITTED ? Moment.Client.LET_IN : Moment.Client.AWAY,
                guest::say,
                this::notice);
        guest.joinTo(call, questions, voices);
        alarms = new AlarmSeat(
                vigilance, Alarm.open(() -> Toolkit.getDefaultToolkit().beep()), guest::say, random, this::notice);
        watch = link.map(it -> new WatchSeat(it, vigilance, Clock.systemUTC(), uptime));
        keeper = new NotesKeeper(notesThread, Clock.systemUTC(), options.zone(), uptime, random, this::notice);
        targets = new NoteTargets(
                new SqliteClientBook(vaults, random, Clock.systemUTC()),
                clientThread,
                () -> runner.session().get(),
                options.zone());
        notes = new NotesSeat(
                vaults,
                keeper,
                new DoorToVaults(options.vaults(), random, doorThread, SwingUtilities::invokeLater, vaults),
                targets,
                uptime);
        days = new KeptDays(
                vaults,
                sessionThread,
                runner,
                guest,
                random,
                Clock.systemUTC(),
                this::notice,
                this::noticeThatCanWait,
                this::turned);
        turns = new TherapistTurns(
                voices, () -> vigilance.lookout().get().alarms(), guest, sitter.room(), prescriber.room());
        acts = new TherapistActs(guest, turns, call, runner, ports, shown::devices, days::inviteAgain);
        found = new FoundProtectors(
                new SqliteClientBook(vaults, random, Clock.systemUTC()),
                clientThread,
                options.dayClock(),
                options.zone(),
                this::notice);
        earlier = new EarlierInTheRecord(vaults, random, clientThread);
        desk = onSwing(this::newDesk);
    }

    /** The build that both ends run: the practice's, if it is still the one that was agreed on, or the one that came along. */
    private static JitsiLibrary library(PracticeSettings practice) throws CannotStart {
        return practice.library().isPresent()
                ? JitsiLibrary.of(practice.library().get().verified())
                : JitsiLibrary.packaged();
    }

    private Optional<Conferences> conferences() {
        if (options.practice().engine() == Engine.DIRECT) {
            return Optional.empty();
        }
        var integrity = library.integrity();
        return Optional.of(options.practice()
                .deployment()
                .map(deployment -> Conferences.onDeployment(deployment, integrity, random, Clock.systemUTC()))
                .orElseGet(() -> Conferences.onOwnServer(
                        switchboard,
                        server.first().address().stream(),
                        server.first().trust(),
                        integrity,
                        random,
                        Clock.systemUTC())));
    }

    private AboutShown about() {
        return AboutThis.of(options, library, pane.chromium());
    }

    private Desk newDesk() {
        var appearance = Appearance.prepare(Theme.LIGHT, 100);
        var book = new SqliteClientBook(vaults, random, Clock.systemUTC());
        var deskPorts = new DeskPorts(
                ports.line,
                ports.call,
                ports.contact,
                acts,
                (client, plan) -> days.begin(client, plan.in(options.practice().day())),
                new Clients(book, clientThread, () -> Ids.random(random)),
                work(book),
                options.dayClock(),
                Clock.systemUTC(),
                options.zone(),
                DeskPorts.Rest.NOTHING
                        .withAbout(this::about)
                        .withPairing(pairing)
                        .withEarlier(earlier)
                        .withNotes(new NotesPort(keeper, notes, targets))
                        .withWatch(new WatchPort(vigilance.lookout(), uptime, alarms))
                        .withPage(questions.port())
                        .withSitter(sitter.port())
                        .withPrescriber(prescriber.port())
                        .withVoice(new VoicePort(voices.attention(), turns)));
        return Desk.over(deskPorts, appearance, runner);
    }

    private ClientWork work(ClientBook book) {
        var clock = Clock.systemUTC();
        var places = new SaveDialog(() -> desk.frame()); // asked for when it opens
        var records = new RecordsSeat(
                vaults, () -> keeper.flush(NOTES_KEPT_WITHIN), notesThread, random, clock, options.zone());
        return new WorkSeat(vaults, book, random, clock, options.zone())
                .work(
                        new RecordsPorts(
                                records,
                                places,
                                clientThread,
                                SwingUtilities::invokeLater,
                                clock,
                                options.zone(),
                                this::notice),
                        WorkSeat.calendar(
                                new CalendarFile(() -> Ids.random(random), clock), places, clientThread, this::notice));
    }

    /**
     * Puts a console together and shows its window; a session that was not ended goes on. The video follows when it is
     * ready.
     *
     * @param vaults open; the console takes them over, and closes them
     */
    public static Console start(ConsoleOptions options, Vaults vaults) throws CannotStart {
        return start(options, vaults, Optional.empty());
    }

    /** The same, watched by the process that started this one. */
    static Console start(ConsoleOptions options, Vaults vaults, Optional<WatchLink> link) throws CannotStart {
        var console = new Console(options, vaults, link);
        console.show();
        console.days.resume();
        return console;
    }

    private void show() {
        onSwing(() -> {
            desk.frame().addWindowListener(new WindowAdapter() {
                @Override
                public void windowClosing(WindowEvent event) {
                    desk.leave(closed::countDown);
                }
            });
            desk.show();
            notes.watch(desk, notesThread);
            return desk;
        });
        var unused = runner.session().watch(this::dayIs);
        callThread.every(TICK, () -> {
            guest.tick();
            call.tick();
            voices.tick();
        });
        pane.start(desk::place);
        pages = server.watchPages(board);
    }

    /** Another session goes on: begun now, or before this console was started. On the session's thread. */
    private void turned(UUID client, UUID session) {
        notes.turnTo(client, session);
        found.turnTo(client);
        earlier.turnTo(client, session);
        questions.turnTo(client, session);
        sitter.turnTo(client, session);
        prescriber.turnTo(client, session);
        sessionThread.execute(this::contactIsCounted); // after the runner has turned to it
    }

    /** Into a session that is watched: from the last proof of life, which the watch knows, if there is a watch. */
    private void contactIsCounted() {
        watch.flatMap(WatchSeat::silence)
                .ifPresentOrElse(vigilance::begunAgain, () -> vigilance.begunAgain(Optional.empty()));
    }

    private void dayIs(Session session) {
        day.changed(session, guest, call);
        sitter.dayIs(session);
        prescriber.dayIs(session);
        alarms.dayIs(session);
        found.dayIs(session);
        questions.dayIs(session);
        watch.ifPresent(seat -> seat.dayIs(session));
    }

    private void wordsConfirmed(ConfirmedWords words) {
        days.confirmed(words);
    }

    /** Waits until the therapist closes the window. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** The window and what it shows. */
    public Desk desk() {
        return desk;
    }

    /** The therapist's own acts, as the desk asks for them. */
    public CallActions acts() {
        return acts;
    }

    public SessionRunner runner() {
        return runner;
    }

    /** What watches over the client. */
    public Vigilance vigilance() {
        return vigilance;
    }

    /** From the last alarm to its first sound. */
    public Optional<Duration> lastRing() {
        return alarms.lastRing();
    }

    /** What keeps the notes. */
    public NotesKeeper notes() {
        return keeper;
    }

    public Live<LineShown> line() {
        return ports.line;
    }

    /** The sitter's line. */
    public Live<LineShown> sitter() {
        return ports.line(Beside.SITTER);
    }

    /** The prescriber's line. */
    public Live<LineShown> prescriber() {
        return ports.line(Beside.PRESCRIBER);
    }

    /** With whom the therapist speaks, and what has come of it. */
    public Voices voices() {
        return voices;
    }

    public Live<CallShown> call() {
        return ports.call;
    }

    public Figures figures() {
        return call.figures();
    }

    /** The embedded Chromium, once it is there. */
    public Optional<Chromium> chromium() {
        return pane.chromium();
    }

    private void refused(Notice refusal) {
        desk.refused(refusal);
    }

    /** Shows a notice until the therapist puts it away. Any thread. */
    void notice(Notice notice) {
        desk.notice(notice);
    }

    private void noticeThatCanWait(Notice notice) {
        desk.noticeThatCanWait(notice);
    }

    /** Where voices beside the client's call begin and end. */
    private final class EndsOfVoices implements Voices.Ends {
        @Override
        public void toPane(ToPane message) {
            call.toPane(message);
        }

        @Override
        public void toClient(FromConsole message) {
            guest.say(message);
        }

        @Override
        public CompletableFuture<List<IceServer>> iceServers() {
            return switchboard.iceServers();
        }
    }

    /** The foot of the window. */
    private final class Board implements NoticeBoard {
        @Override
        public void put(Notice notice) {
            desk.notice(notice);
        }

        @Override
        public void takeOff(Notice notice) {
            desk.over(notice);
        }
    }

    /** Whether the threads without which nothing is of use still move. The session's is none: a disk may stall it. */
    boolean isAlive() {
        return pulse.beating();
    }

    @Override
    public void close() {
        if (pages != null) {
            pages.close();
        }
        pane.close();
        notes.close();
        alarms.close();
        watch.ifPresent(WatchSeat::close);
        disposeOfTheWindow();
        if (!keeper.flush(NOTES_KEPT_WITHIN)) {
            LOG.warn("words were not kept when the console was closed");
        }
        doorThread.shutdownNow();
        notesThread.close();
        clientThread.close();
        guest.close();
        sitter.room().close();
        prescriber.room().close();
        call.close();
        switchboard.close();
        callThread.close();
        sessionThread.close();
        days.close();
        sitter.close();
        prescriber.close();
        vaults.close();
        server.close();
    }

    /** A Chromium that did not end may hold the event dispatch thread; the process must end all the same. */
    private void disposeOfTheWindow() {
        var disposed = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> {
            desk.dispose();
            disposed.countDown();
        });
        try {
            if (!disposed.await(WINDOW_ENDS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the window did not close within {} s; it goes with this process", WINDOW_ENDS.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void failed(Throwable failure) {
        LOG.error("a task failed", failure);
        notice(AppNotices.wrong());
    }

    private static <T> T onSwing(Callable<T> task) {
        var work = new FutureTask<>(task);
        SwingUtilities.invokeLater(work);
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the window was built", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window could not be built", e.getCause());
        }
    }
}
