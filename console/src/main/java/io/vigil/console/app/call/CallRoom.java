package io.vigil.console.app.call;

import io.vigil.console.app.meeting.Meetings;
import io.vigil.console.app.meeting.PaneSockets;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.Figures;
import io.vigil.console.call.CallAction;
import io.vigil.console.call.CallCoordinator;
import io.vigil.console.call.CallCoordinator.NewPath;
import io.vigil.console.call.CallProgress;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.Silence;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.call.life.OwnPicture;
import io.vigil.console.call.life.Page;
import io.vigil.console.call.life.Picture;
import io.vigil.console.call.life.ProofOfLife;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.life.ReceivedThere;
import io.vigil.console.call.life.Sound;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import io.vigil.console.call.media.MediaReport;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.message.Spoken;
import io.vigil.console.video.PaneListener;
import io.vigil.console.video.VideoPane;
import io.vigil.console.video.message.FromPane;
import io.vigil.console.video.message.ToPane;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The call between pane and guest: what the coordinator asks for is done here, what pane and guest say is told to it. All
 * on the call's one thread; the methods hop there by themselves.
 */
public final class CallRoom implements PaneListener {
    /** Who is told how the call is. Called on the call's thread. */
    interface Watcher {
        void progress(CallProgress progress);

        void life(ProofOfLife life, Duration now);

        /** How the guest receives the therapist; empty while nobody has told. */
        void received(Optional<Quality> there);

        void devices(FromPane.Found found);

        void ownMedia(MediaState state);

        void paneLost();

        /** Whether somebody sends what is not sealed with the call's key; it is dropped. */
        void unsealed(boolean arrives);

        /** Whoever sits in the conference does not hold this call's key. */
        void impostor();

        /** The conference could not be had, as far as the pane can tell why; empty: it could. */
        void noConference(Optional<FromPane.NoConference.Why> why);
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Executor thread;
    private final Supplier<Duration> uptime;
    private final Consumer<FromConsole> toGuest;
    private final ZoneId zone;
    private final Watcher watcher;
    private final CallCoordinator coordinator;
    private final PaneSockets sockets = new PaneSockets(this::toPane);
    private final CallsInConference conferences;
    private final Silence silence = new Silence();
    private Runnable whenSilent = () -> {};
    private ProofOfLife life = ProofOfLife.none();
    private ReceivedThere there = ReceivedThere.notTold();
    private Optional<Duration> awaitedSince = Optional.empty();
    private @Nullable VideoPane pane;
    private @Nullable CheckOnTheDesk check;
    private @Nullable Voices voices;
    private volatile Figures figures = Figures.NONE;

    public CallRoom(
            Executor thread,
            Supplier<Duration> uptime,
            Consumer<FromConsole> toGuest,
            ZoneId zone,
            Engine engine,
            Watcher watcher) {
        this.coordinator = new CallCoordinator(
                () -> new CallId(UUID.randomUUID().toString()),
                engine == Engine.DIRECT ? NewPath.WITHIN_THE_ATTEMPT : NewPath.BY_ANOTHER_ATTEMPT);
        this.thread = thread;
        this.uptime = uptime;
        this.toGuest = toGuest;
        this.zone = zone;
        this.watcher = watcher;
        this.conferences = new CallsInConference(thread, uptime, toGuest, this::toPane, this::isPresent);
    }

    /** What was measured of the call last. */
    public Figures figures() {
        return figures;
    }

    /** The pane was opened; it says by itself when it is ready. */
    public void paneOpened(VideoPane opened) {
        thread.execute(() -> {
            pane = opened;
            opened.send(new ToPane.Devices(Optional.empty(), Optional.empty()));
            opened.send(new ToPane.Say(Optional.of(AppNotices.nobodyYet())));
        });
    }

    /** Says something to the pane, if one is there. */
    public void toPane(ToPane message) {
        thread.execute(() -> {
            if (pane != null) {
                pane.send(message);
            }
        });
    }

    /** From now on this checks the connection. */
    public void checkedBy(CheckOnTheDesk next) {
        check = next;
    }

    /** From now on there may be a voice beside the call. */
    public void joinedBy(Voices beside) {
        voices = beside;
    }

    /** The voices, if this attempt is one of theirs and not the client's. */
    private Optional<Voices> voiceOf(CallId call) {
        return Optional.ofNullable(voices).filter(beside -> beside.isVoice(call));
    }

    /** From now on this is run when nothing comes of a call any more: on the call's thread, again and again. */
    public void whenSilent(Runnable asks) {
        whenSilent = asks;
    }

    /** From now on attempts are conferences. */
    public void meetBy(Meetings next) {
        sockets.to(next);
        thread.execute(() -> conferences.by(next));
    }

    private boolean isPresent(CallId call) {
        return coordinator.call().equals(Optional.of(call));
    }

    /** Nothing is to be heard from any socket any more. */
    public void close() {
        sockets.close();
    }

    /** The guest was let in: the call begins as soon as line and pane stand. */
    public void admit(IceSetup ice) {
        thread.execute(() -> {
            awaitedSince = Optional.of(uptime.get());
            perform(coordinator.admitted(ice, uptime.get()));
            checks(it -> it.begins(ice));
            say(AppNotices.waitingForThePicture());
        });
    }

    /** The guest waits again, or the line is over: no call. */
    public void dismiss() {
        thread.execute(() -> {
            perform(coordinator.dismissed());
            checks(CheckOnTheDesk::forget);
            life = ProofOfLife.none();
            there = ReceivedThere.notTold();
            say(AppNotices.nobodyYet());
        });
    }

    /** The line stands, anew or for the first time. */
    public void lineStands() {
        thread.execute(() -> perform(coordinator.lineStands(uptime.get())));
    }

    /** Nothing can be said on the line at present; a call that stands goes on. */
    public void lineLost() {
        thread.execute(() -> perform(coordinator.lineLost()));
    }

    /** Another page sits at the other end: the call begins anew. */
    public void guestIsAnother() {
        thread.execute(() -> {
            there = ReceivedThere.notTold();
            perform(coordinator.guestIsAnother(uptime.get()));
            checks(CheckOnTheDesk::anotherPage);
        });
    }

    /** What the page says to set up the call. */
    public void fromGuest(CallSignal signal) {
        thread.execute(() -> perform(coordinator.fromGuest(signal, uptime.get())));
    }

    /** A sealed frame of the guest's page was opened lately. */
    public void pageHeard() {
        thread.execute(() -> life = life.heard(uptime.get()));
    }

    /** What the guest's page found out about its end. */
    public void guestChecked(FromGuest.Checked answer) {
        thread.execute(() -> checks(it -> it.there(answer)));
    }

    /** Looks at the connection once more, now. */
    public void checkAgain() {
        thread.execute(() -> checks(CheckOnTheDesk::again));
    }

    private void checks(Consumer<CheckOnTheDesk> does) {
        if (check != null) {
            does.accept(check);
        }
    }

    /** What the guest's page sees of its own camera. */
    public void guestSees(OwnPicture picture) {
        thread.execute(() -> {
            life = life.guestSees(picture, uptime.get());
            tell();
        });
    }

    /** Of two ends only the one that is called sees a false caller: here it was the guest's page. */
    public void guestRefuses(CallId impostorsCall) {
        thread.execute(() -> tellOfImpostor(impostorsCall));
    }

    private void tellOfImpostor(CallId call) {
        if (isPresent(call)) {
            watcher.impostor();
        }
    }

    /** How the guest's page says it receives the therapist. */
    public void guestReceives(Quality quality) {
        thread.execute(() -> {
            there = there.told(quality, uptime.get());
            if (quality.arrives()) {
                coordinator.receivedThere();
            }
            tell();
        });
    }

    /** What the guest's page says it sends. */
    public void guestSends(MediaState media) {
        thread.execute(() -> {
            life = life.guestSends(media);
            tell();
        });
    }

    /** Called twice a second. */
    public void tick() {
        thread.execute(() -> {
            perform(coordinator.tick(uptime.get()));
            coordinator.call().ifPresent(conferences::renewTokens);
            tell();
            checks(it -> it.look(life, there.at(uptime.get())));
        });
    }

    @Override
    public void fromPane(FromPane message) {
        thread.execute(() -> message.match(new Heard()));
    }

    @Override
    public void paneLost() {
        sockets.pageIsGone();
        thread.execute(() -> {
            awaitedSince = Optional.of(uptime.get());
            perform(coordinator.paneLost(uptime.get()));
            if (voices != null) {
                voices.paneLost();
            }
            watcher.paneLost();
        });
    }

    private void perform(List<CallAction> actions) {
        for (var action : actions) {
            action.match(new Doing());
        }
        watcher.progress(coordinator.progress());
    }

    private void tell() {
        var now = uptime.get();
        watcher.progress(coordinator.progress());
        watcher.life(life, now);
        watcher.received(there.at(now));
    }

    private void say(String text) {
        if (pane != null) {
            pane.send(new ToPane.Say(Optional.of(text)));
        }
    }

    static boolean isAlive(ProofOfLife life, Duration now) {
        return life.picture(now).state() == Picture.ALIVE || life.sound(now).state() == Sound.ALIVE;
    }

    static boolean isPageAlive(ProofOfLife life, Duration now) {
        return life.page(now).state() == Page.ALIVE;
    }

    /** What the pane said. */
    private final class Heard implements FromPane.Cases<Boolean> {
        @Override
        public Boolean ready(FromPane.Ready message) {
            sockets.pageIsGone();
            if (voices != null) {
                voices.paneLost(); // a page that was loaded anew knows of none
            }
            perform(coordinator.paneReady(uptime.get()));
            return true;
        }

        @Override
        public Boolean found(FromPane.Found message) {
            watcher.devices(message);
            return true;
        }

        @Override
        public Boolean media(FromPane.Media message) {
            watcher.ownMedia(message.state());
            toGuest.accept(new Spoken.Media(message.state()));
            return true;
        }

        @Override
        public Boolean signal(FromPane.Signal message) {
            voiceOf(message.signal().call())
                    .ifPresentOrElse(
                            beside -> beside.fromPane(message.signal()),
                            () -> perform(coordinator.fromPane(message.signal())));
            return true;
        }

        @Override
        public Boolean connectionChanged(FromPane.ConnectionChanged message) {
            var beside = voiceOf(message.call());
            if (beside.isPresent()) {
                beside.get().connection(message.call(), message.state());
                return true;
            }
            if (message.state() != Connection.CONNECTED && coordinator.progress() == CallProgress.STANDING) {
                awaitedSince = Optional.of(uptime.get());
            }
            perform(coordinator.connection(message.call(), message.state(), uptime.get()));
            return true;
        }

        @Override
        public Boolean report(FromPane.Report message) {
            MediaReport report = message.report();
            figures = figures.with(report);
            life = life.after(report, uptime.get());
            if (silence.isToBeLookedInto(report, uptime.get())) {
                whenSilent.run();
            }
            perform(coordinator.report(report, uptime.get()));
            watcher.unsealed(report.isUnsealed());
            tell();
            return true;
        }

        @Override
        public Boolean voiceReport(FromPane.VoiceReport message) {
            voiceOf(message.call())
                    .ifPresent(beside -> beside.arrived(message.call(), message.packets(), message.energy()));
            return true;
        }

        @Override
        public Boolean socketOpen(FromPane.SocketOpen message) {
            sockets.open(message);
            return true;
        }

        @Override
        public Boolean socketText(FromPane.SocketText message) {
            sockets.text(message);
            return true;
        }

        @Override
        public Boolean socketClose(FromPane.SocketClose message) {
            sockets.closed(message);
            return true;
        }

        @Override
        public Boolean impostor(FromPane.Impostor message) {
            tellOfImpostor(message.call());
            return true;
        }

        @Override
        public Boolean noConference(FromPane.NoConference message) {
            if (isPresent(message.call())) {
                watcher.noConference(Optional.of(message.why()));
            }
            return true;
        }

        @Override
        public Boolean checked(FromPane.Checked message) {
            checks(it -> it.here(message.check()));
            return true;
        }

        @Override
        public Boolean firstFrame(FromPane.FirstFrame message) {
            watcher.noConference(Optional.empty());
            awaitedSince.ifPresent(
                    since -> figures = figures.withFirstFrameAfter(uptime.get().minus(since)));
            awaitedSince = Optional.empty();
            if (pane != null) {
                pane.send(new ToPane.Say(Optional.empty()));
            }
            return true;
        }
    }

    /** Greys the last picture with the time it was alive, or brings it back. */
    void stale(Optional<Instant> since) {
        toPane(new ToPane.Stale(since.map(at -> TIME.format(at.atZone(zone)))));
    }

    void reconnectedAfter(Duration took) {
        figures = figures.withReconnectedAfter(took);
    }

    /** What the coordinator asks for. */
    private final class Doing implements CallAction.Cases<Boolean> {
        private boolean pane(CallAction action) {
            if (pane != null) {
                ToPane.of(action).ifPresent(pane::send);
            }
            return true;
        }

        @Override
        public Boolean tellIce(CallAction.TellIce action) {
            toGuest.accept(new FromConsole.Ice(action.ice()));
            return true;
        }

        @Override
        public Boolean startCall(CallAction.StartCall action) {
            return conferences.begin(action) || pane(action);
        }

        @Override
        public Boolean passToPane(CallAction.PassToPane action) {
            return pane(action);
        }

        @Override
        public Boolean passToGuest(CallAction.PassToGuest action) {
            toGuest.accept(new Spoken.Call(action.signal()));
            return true;
        }

        @Override
        public Boolean restartIce(CallAction.RestartIce action) {
            return pane(action);
        }

        @Override
        public Boolean endCall(CallAction.EndCall action) {
            return pane(action);
        }

        @Override
        public Boolean reloadPane(CallAction.ReloadPane action) {
            if (pane != null) {
                pane.reload();
            }
            return true;
        }
    }
}
