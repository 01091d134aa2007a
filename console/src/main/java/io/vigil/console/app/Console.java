package io.vigil.console.app;

import io.vigil.console.call.CallProgress;
import io.vigil.console.call.MediaDevices;
import io.vigil.console.call.MediaState;
import io.vigil.console.call.Page;
import io.vigil.console.call.Picture;
import io.vigil.console.call.ProofOfLife;
import io.vigil.console.call.Sound;
import io.vigil.console.call.TrackState;
import io.vigil.console.desk.Desk;
import io.vigil.console.desk.DeskPorts;
import io.vigil.console.desk.port.Beginning;
import io.vigil.console.desk.port.CallActions;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.Source;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.link.Knock;
import io.vigil.console.link.Switchboard;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.live.Live;
import io.vigil.console.session.MemorySessionLog;
import io.vigil.console.session.Session;
import io.vigil.console.session.SessionCommand;
import io.vigil.console.session.SessionCommand.Noticed;
import io.vigil.console.session.SessionRunner;
import io.vigil.console.video.Chromium;
import io.vigil.console.video.ChromiumNotStarted;
import io.vigil.console.video.ChromiumOptions;
import io.vigil.console.video.FromPane;
import io.vigil.console.video.ToPane;
import io.vigil.console.video.VideoPane;
import io.vigil.console.words.Notice;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One console, put together and running: window, server, line, call, day. */
public final class Console implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Console.class);
    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration THREADS_END = Duration.ofSeconds(2);

    private final ConsoleOptions options;
    private final SecureRandom random = new SecureRandom();
    private final Uptime uptime = new Uptime();
    private final Ports ports = new Ports();
    private final ScheduledExecutorService callThread = thread("vigil-call");
    private final ExecutorService sessionThread = thread("vigil-session");
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<@Nullable Chromium> chromium = new AtomicReference<>();
    private final ServerSeat server;
    private final Switchboard switchboard;
    private final SessionRunner runner;
    private final GuestRoom guest;
    private final CallRoom call;
    private final Desk desk;
    private volatile MediaDevices devices = MediaDevices.UNKNOWN;
    private volatile MediaState ownMedia = new MediaState(TrackState.MISSING, TrackState.MISSING);
    private volatile @Nullable Thread pane;

    private Console(ConsoleOptions options) throws CannotStart {
        this.options = options;
        var key = ConsoleKeyFile.in(options.folder(), random);
        server = ServerSeat.open(options, key, random);
        switchboard = Switchboard.to(server.place(), server.trust(), key, uptime, random);
        runner = new SessionRunner(new MemorySessionLog(), sessionThread, options.dayClock(), this::notice);
        guest = new GuestRoom(
                callThread,
                switchboard,
                server.address(),
                random,
                Clock.systemUTC(),
                options.paths(),
                ports,
                this::notice,
                new DayForTheGuest());
        call = new CallRoom(callThread, uptime, guest::say, new CallWatcher());
        guest.joinTo(call);
        desk = onSwing(this::newDesk);
    }

    private Desk newDesk() {
        var appearance = Appearance.prepare(Theme.LIGHT, 100);
        var deskPorts = new DeskPorts(
                ports.line,
                ports.call,
                ports.contact,
                new Wishes(),
                this::openRoom,
                options.dayClock(),
                Clock.systemUTC(),
                options.zone());
        return Desk.over(deskPorts, appearance, runner);
    }

    /** Puts a console together and shows its window. The video follows when it is ready. */
    public static Console start(ConsoleOptions options) throws CannotStart {
        var console = new Console(options);
        console.show();
        return console;
    }

    private void show() {
        onSwing(() -> {
            desk.frame().addWindowListener(new WindowAdapter() {
                @Override
                public void windowClosing(WindowEvent event) {
                    closed.countDown();
                }
            });
            desk.show();
            return desk;
        });
        runner.session().watch(new SayPhase()::changed);
        var unused = callThread.scheduleAtFixedRate(
                () -> {
                    guest.tick();
                    call.tick();
                },
                TICK.toMillis(),
                TICK.toMillis(),
                TimeUnit.MILLISECONDS);
        var starting = new Thread(this::startVideo, "vigil-video-start");
        starting.setDaemon(true);
        starting.start();
        pane = starting;
    }

    private void startVideo() {
        var wanted = new ChromiumOptions(
                options.cache(),
                options.server().map(it -> it.address().getHost()).stream().toList(),
                options.video());
        try {
            var started = Chromium.start(wanted, progress -> {});
            chromium.set(started);
            SwingUtilities.invokeLater(() -> {
                VideoPane opened = started.openPane(VideoPane.PAGES, call);
                desk.place(opened.component());
                call.paneOpened(opened);
            });
        } catch (ChromiumNotStarted e) {
            LOG.warn("Chromium did not start: {}", e.getMessage());
            notice(AppNotices.noChromium());
        }
    }

    private void openRoom(Beginning beginning) {
        if (runner.session().get().isEnded()) {
            runner.turnTo(new MemorySessionLog());
        }
        runner.ask(new SessionCommand.Begin(Plans.of(beginning, options.zone())));
        guest.open();
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
        return new Wishes();
    }

    public SessionRunner runner() {
        return runner;
    }

    public Live<LineShown> line() {
        return ports.line;
    }

    public Live<CallShown> call() {
        return ports.call;
    }

    public Figures figures() {
        return call.figures();
    }

    /** The embedded Chromium, once it is there. */
    public Optional<Chromium> chromium() {
        return Optional.ofNullable(chromium.get());
    }

    /** Opens the room as the start view does. */
    public void begin(Beginning beginning) {
        openRoom(beginning);
    }

    private void notice(Notice notice) {
        desk.notice(notice);
    }

    @Override
    public void close() {
        var starting = pane;
        if (starting != null) {
            join(starting);
        }
        var started = chromium.get();
        if (started != null) {
            started.close();
        }
        onSwing(() -> {
            desk.dispose();
            return desk;
        });
        callThread.shutdownNow();
        sessionThread.shutdownNow();
        switchboard.close();
        server.close();
        try {
            if (!callThread.awaitTermination(THREADS_END.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the call's thread did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(THREADS_END.multipliedBy(20).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ScheduledExecutorService thread(String name) {
        var executor = new ScheduledThreadPoolExecutor(
                1,
                task -> {
                    var thread = new Thread(task, name);
                    thread.setDaemon(true);
                    thread.setUncaughtExceptionHandler((where, failure) -> {
                        LOG.error("{} failed", where.getName(), failure);
                        notice(AppNotices.wrong());
                    });
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy()); // what comes after the console was closed has nobody to tell
        executor.setRemoveOnCancelPolicy(true);
        return executor;
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

    private void showOwn() {
        ports.call(shown -> shown.withOwn(Shown.own(devices, ownMedia)));
    }

    /** What the day says to the guest's page, and the guest to the day. */
    private final class DayForTheGuest implements GuestRoom.Day {
        @Override
        public FromConsole.Welcome welcome() {
            return Plans.welcome(runner.session().get());
        }

        @Override
        public FromConsole.Phase phase() {
            return Plans.phase(runner.session().get());
        }

        @Override
        public boolean isWatched() {
            return runner.session().get().phase().isWatched();
        }

        @Override
        public void helpAsked(Instant at) {
            runner.ask(new SessionCommand.Notice(Noticed.HELP_ASKED, at));
        }

        @Override
        public void helpAnswered() {
            runner.ask(new SessionCommand.Notice(Noticed.HELP_ANSWERED, Instant.now()));
        }
    }

    /** Tells the guest's page when the day goes on, and dims the pane in the journey. */
    private final class SayPhase {
        private Optional<FromConsole.Phase> said = Optional.empty();

        void changed(Session session) {
            if (session.plan().isEmpty()) {
                return;
            }
            var phase = Plans.phase(session);
            if (!said.equals(Optional.of(phase))) {
                said = Optional.of(phase);
                guest.say(phase);
                call.toPane(new ToPane.Look(
                        session.phase() == io.vigil.console.session.Phase.JOURNEY
                                ? ToPane.Theme.DARK
                                : ToPane.Theme.LIGHT));
            }
        }
    }

    /** What the call tells, on its thread. */
    private final class CallWatcher implements CallRoom.Watcher {
        private final ContactWatch contact = new ContactWatch(
                ports,
                Clock.systemUTC(),
                () -> runner.session().get().phase().isWatched(),
                this::contact,
                took -> call.reconnectedAfter(took));

        private void contact(Optional<Instant> lostSince) {
            call.toPane(new ToPane.Stale(lostSince.map(since -> AppNotices.staleSince(time(since)))));
            runner.ask(new SessionCommand.Notice(
                    lostSince.isPresent() ? Noticed.CONTACT_LOST : Noticed.CONTACT_BACK,
                    lostSince.orElse(Instant.EPOCH)));
        }

        private String time(Instant at) {
            return String.format(Locale.ROOT, "%tT", at.atZone(options.zone()));
        }

        @Override
        public void progress(CallProgress progress) {
            ports.call(shown -> shown.withProgress(Shown.progress(progress)));
        }

        @Override
        public void life(ProofOfLife life, Duration now) {
            var wall = Instant.now();
            ports.call(shown -> shown.withSenses(
                            Shown.sense(life.picture(now), Picture.ALIVE, now, wall),
                            Shown.sense(life.sound(now), Sound.ALIVE, now, wall),
                            Shown.sense(life.page(now), Page.ALIVE, now, wall))
                    .withLight(
                            Shown.light(life.quality(now).light()),
                            call.figures().last().flatMap(Plans::roundTrip)));
            contact.look(life, now);
        }

        @Override
        public void devices(FromPane.Found found) {
            devices = found.devices();
            showOwn();
        }

        @Override
        public void ownMedia(MediaState state) {
            ownMedia = state;
            if (state.camera() == TrackState.MISSING || state.camera() == TrackState.REFUSED) {
                notice(AppNotices.ownCamera());
            }
            showOwn();
        }

        @Override
        public void paneLost() {
            notice(AppNotices.paneLost());
        }
    }

    /** What the therapist asks of line and call. */
    private final class Wishes implements CallActions {
        @Override
        public void admit() {
            guest.admit();
        }

        @Override
        public void confirmWords() {
            guest.confirmWords();
        }

        @Override
        public void muteMicrophone() {
            call.toPane(new ToPane.Microphone(TrackState.MUTED));
        }

        @Override
        public void unmuteMicrophone() {
            call.toPane(new ToPane.Microphone(TrackState.ON));
        }

        @Override
        public void stopCamera() {
            call.toPane(new ToPane.Camera(TrackState.MUTED));
        }

        @Override
        public void startCamera() {
            call.toPane(new ToPane.Camera(TrackState.ON));
        }

        @Override
        public void useCamera(Source camera) {
            call.toPane(new ToPane.Devices(Optional.of(camera.id()), devices.microphone()));
        }

        @Override
        public void useMicrophone(Source microphone) {
            call.toPane(new ToPane.Devices(devices.camera(), Optional.of(microphone.id())));
        }

        @Override
        public void admitSecondDevice() {
            guest.answerKnock(Knock.Answer.ADMIT);
        }

        @Override
        public void refuseSecondDevice() {
            guest.answerKnock(Knock.Answer.TURN_AWAY);
        }

        @Override
        public void copyInvitation() {
            ports.line.get().invitation().ifPresent(invitation -> Toolkit.getDefaultToolkit()
                    .getSystemClipboard()
                    .setContents(new StringSelection(invitation.text()), null));
        }

        @Override
        public void writeNewInvitation() {
            guest.openAnother();
        }

        @Override
        public void answerHelp() {
            guest.answerHelp();
        }

        @Override
        public void end() {
            guest.end();
            runner.ask(new SessionCommand.End());
        }
    }
}
