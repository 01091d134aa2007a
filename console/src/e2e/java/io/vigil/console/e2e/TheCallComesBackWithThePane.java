package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.call.CallAction;
import io.vigil.console.call.CallCoordinator;
import io.vigil.console.call.CallCoordinator.NewPath;
import io.vigil.console.call.CallProgress;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.Candidate;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.life.Picture;
import io.vigil.console.call.life.ProofOfLife;
import io.vigil.console.call.life.QualityLight;
import io.vigil.console.call.life.Sound;
import io.vigil.console.call.media.CallId;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.video.ChromiumNotStarted;
import io.vigil.console.video.PaneListener;
import io.vigil.console.video.PaneOnStage;
import io.vigil.console.video.VideoPane;
import io.vigil.console.video.message.FromPane;
import io.vigil.console.video.message.ToPane;
import java.awt.AWTException;
import java.awt.Color;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real call between the console's pane and a real browser, without the line between them: what the coordinator asks
 * for is done here. The pane's process is killed in the middle of it; then the guest's end goes silent.
 */
class TheCallComesBackWithThePane {
    private static final Duration SOON = Duration.ofSeconds(20);

    /** The guest's end of one attempt, as small as it can be; candidates travel in the answer. */
    private static final String ANSWER = """
            const done = arguments[arguments.length - 1];
            (async () => {
              if (window.peer) window.peer.close();
              const peer = window.peer = new RTCPeerConnection();
              window.stream ??= await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
              await peer.setRemoteDescription({ type: 'offer', sdp: arguments[0] });
              window.stream.getTracks().forEach(track => peer.addTrack(track, window.stream));
              await peer.setLocalDescription();
              await new Promise(all => { const look = () => peer.iceGatheringState === 'complete' ? all() : setTimeout(look, 20); look(); });
              done(peer.localDescription.sdp);
            })().catch(refusal => done('failed ' + refusal));
            """;

    private static final String CANDIDATES = """
            for (const each of arguments[0]) window.peer.addIceCandidate(each).catch(() => {});
            """;

    private final ScheduledExecutorService session = Executors.newSingleThreadScheduledExecutor();
    private int given;
    private final CallCoordinator coordinator =
            new CallCoordinator(() -> new CallId("call-" + ++given), NewPath.WITHIN_THE_ATTEMPT);
    private volatile ProofOfLife life = ProofOfLife.none();
    private volatile CallProgress progress = CallProgress.NONE;
    private volatile Duration startedAt = Duration.ZERO;
    private volatile Duration firstFrameAt = Duration.ZERO;

    @Test
    void andItsProofOfLifeTellsWhatArrives(@TempDir Path folder) throws ChromiumNotStarted, IOException, AWTException {
        var page = Files.writeString(folder.resolve("guest.html"), "<!doctype html><title>guest</title>");
        try (var stage = new PaneOnStage(VideoPane.PAGES);
                var guest = GuestBrowser.open(new GuestBrowser.Options())) {
            guest.visit(page.toUri().toString());
            stage.listen(listening(stage.pane(), guest));
            stage.pane().send(new ToPane.Devices(Optional.empty(), Optional.empty()));
            var opened = uptime();
            onSession(() -> {
                coordinator.lineStands(uptime());
                coordinator.paneReady(uptime());
                perform(coordinator.admitted(IceSetup.DIRECT, uptime()), stage.pane(), guest);
            });
            var unused = session.scheduleAtFixedRate(
                    () -> perform(coordinator.tick(uptime()), stage.pane(), guest), 1, 1, TimeUnit.SECONDS);

            stands(opened);
            Patience.until("picture and sound live", SOON, () -> isAlive() && light() == QualityLight.GOOD);
            Patience.until(
                    "the guest sees the therapist",
                    SOON,
                    () -> guest.received().framesDecoded() > 0,
                    () -> guest.received().toString());
            new Screen().save(Path.of("target/stories/the-call-in-the-pane.png"));

            var killed = uptime();
            stage.chromium().processes().renderers().forEach(ProcessHandle::destroyForcibly);
            Patience.until("the loss is noticed", SOON, () -> stage.lost() == 1);
            Patience.until("a second attempt", SOON, () -> given == 2);
            stands(killed);
            Patience.until("alive again", SOON, this::isAlive);

            guest.driver().executeScript("window.peer.getSenders().forEach(each => each.replaceTrack(null))");
            var took = Patience.until(
                    "picture frozen, sound gone, whatever the socket says",
                    SOON,
                    () -> life.picture(uptime()).state() == Picture.FROZEN
                            && life.sound(uptime()).state() == Sound.GONE);
            told("silence named after", took);
            assertEquals(QualityLight.NONE, light());
            theLastPictureStays(stage);
        } finally {
            session.shutdownNow();
        }
    }

    /** Also when a new attempt has closed the old one, and the window has changed: the card is opened beside it. */
    private void theLastPictureStays(PaneOnStage stage) throws AWTException {
        var screen = new Screen();
        stage.pane().send(new ToPane.Stale(Optional.of("14:07:12")));
        Patience.until("the last picture is grey", SOON, () -> isGrey(screen, stage));

        stage.heard().clear();
        stage.pane().send(new ToPane.Call(new CallId("unanswered"), IceSetup.DIRECT));
        Patience.until("a new attempt was begun", SOON, () -> stage.heard().stream()
                .anyMatch(FromPane.Signal.class::isInstance));
        PaneOnStage.inSwing(() -> {
            stage.frame().setSize(600, 700);
            stage.frame().validate();
            return stage.frame();
        });
        Patience.until("the window is narrow", SOON, () -> stage.ask("return window.innerWidth < 601")
                .equals("true"));
        new Screen().save(Path.of("target/stories/the-last-picture.png"));
        Patience.until("the last picture is still there", SOON, () -> isGrey(screen, stage));
    }

    /** The film is green, with a disc in its middle: left of it, grey and neither black nor the ground of the page. */
    private static boolean isGrey(Screen screen, PaneOnStage stage) {
        var middle = stage.middle();
        var seen = new Color(
                screen.look().getRGB(middle.x - stage.pane().component().getWidth() / 3, middle.y));
        return seen.getRed() > 30
                && seen.getRed() < 200
                && Math.abs(seen.getRed() - seen.getGreen()) < 8
                && Math.abs(seen.getRed() - seen.getBlue()) < 8;
    }

    private void stands(Duration since) {
        Patience.until("the call stands", SOON, () -> progress == CallProgress.STANDING, () -> progress.toString());
        Patience.until("its first picture is shown", SOON, () -> firstFrameAt.compareTo(since) > 0);
        told("first picture after the attempt began", firstFrameAt.minus(startedAt));
        told("first picture after admission or kill", firstFrameAt.minus(since));
        told(
                "since the start of Java",
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
    }

    private boolean isAlive() {
        return life.picture(uptime()).state() == Picture.ALIVE
                && life.sound(uptime()).state() == Sound.ALIVE;
    }

    private QualityLight light() {
        return life.quality(uptime()).light();
    }

    private PaneListener listening(VideoPane pane, GuestBrowser guest) {
        return new PaneListener() {
            @Override
            public void fromPane(FromPane message) {
                onSession(() -> heard(message, pane, guest));
            }

            @Override
            public void paneLost() {
                onSession(() -> perform(coordinator.paneLost(uptime()), pane, guest));
            }
        };
    }

    private void heard(FromPane message, VideoPane pane, GuestBrowser guest) {
        if (message instanceof FromPane.Ready) {
            perform(coordinator.paneReady(uptime()), pane, guest);
        } else if (message instanceof FromPane.Signal signal) {
            perform(coordinator.fromPane(signal.signal()), pane, guest);
        } else if (message instanceof FromPane.ConnectionChanged changed) {
            perform(coordinator.connection(changed.call(), changed.state(), uptime()), pane, guest);
        } else if (message instanceof FromPane.Report report) {
            life = life.after(report.report(), uptime());
            perform(coordinator.report(report.report(), uptime()), pane, guest);
        } else if (message instanceof FromPane.FirstFrame) {
            firstFrameAt = uptime();
        }
        progress = coordinator.progress();
    }

    private void perform(List<CallAction> actions, VideoPane pane, GuestBrowser guest) {
        for (var action : actions) {
            if (action instanceof CallAction.PassToGuest pass) {
                toGuest(pass.signal(), pane, guest);
            } else if (action instanceof CallAction.ReloadPane) {
                pane.reload();
            } else {
                if (action instanceof CallAction.StartCall) {
                    startedAt = uptime();
                }
                ToPane.of(action).ifPresent(pane::send);
            }
        }
    }

    private void toGuest(CallSignal signal, VideoPane pane, GuestBrowser guest) {
        if (signal instanceof CallSignal.Offer offer) {
            var sdp = String.valueOf(guest.driver().executeAsyncScript(ANSWER, offer.sdp()));
            var answer = new CallSignal.Answer(offer.call(), offer.round(), sdp);
            perform(coordinator.fromGuest(answer, uptime()), pane, guest);
        } else if (signal instanceof CallSignal.Candidates candidates) {
            guest.driver()
                    .executeScript(
                            CANDIDATES,
                            candidates.candidates().stream()
                                    .map(TheCallComesBackWithThePane::asMap)
                                    .toList());
        }
    }

    private static Map<String, String> asMap(Candidate candidate) {
        return Map.of("candidate", candidate.line(), "sdpMid", candidate.sdpMid());
    }

    private void onSession(Runnable task) {
        session.execute(task);
    }

    private static Duration uptime() {
        return Duration.ofNanos(System.nanoTime());
    }

    private static void told(String what, Duration took) {
        System.getLogger(TheCallComesBackWithThePane.class.getName())
                .log(System.Logger.Level.INFO, "{0}: {1} ms", what, took.toMillis());
    }
}
