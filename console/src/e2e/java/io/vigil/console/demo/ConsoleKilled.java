package io.vigil.console.demo;

import io.vigil.console.stage.Ended;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.WatchedConsole;
import io.vigil.console.stage.guest.GuestBrowser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The third day: the console is killed in the journey, under its watch. It rings, shows the card, and starts the console
 * again, which comes back into the session after the passphrase; the client does nothing.
 */
final class ConsoleKilled {
    private final Scene scene;
    private final Path data;
    private final String passphrase;

    ConsoleKilled(Scene scene, Path data, String passphrase) {
        this.scene = scene;
        this.data = data;
        this.passphrase = passphrase;
    }

    /** Up to the journey, in the console of this process. */
    void begin() {
        scene.clock.runs(1);
        scene.session.opensTheRoomOf(Play.THIRD);
        OpenSession.goIn(scene.guest, scene.session.linkBy(scene.way.address()));
        scene.session.admit();
        scene.session.untilMediaFlows(scene.guest);
        scene.session.compareWords(scene.guest);
        scene.therapist.goesIntoTheJourney();
        scene.guest.until("the page is dark", OpenSession.SOON, "journey");
    }

    /** After the console of this process was closed. */
    void all() {
        try (var watched = WatchedConsole.start(data, Duration.between(Instant.now(), scene.clock.instant()))) {
            var first = watched.asks(1);
            scene.takeConsole("unlock");
            watched.unlock(first, scene.keys, passphrase);
            isBack("back-in-the-session");

            var killed = System.nanoTime();
            Ended.atOnce(first);
            watched.awaitRing();
            scene.report.millis("watchRingsMillis", since(killed));
            var second = watched.asks(2);
            scene.report.millis("watchRestartMillis", since(killed));
            scene.takeConsole("console-killed");
            watched.unlock(second, scene.keys, passphrase);
            isBack("back-after-the-kill");
        }
    }

    private void isBack(String name) {
        Patience.until(
                "the client's line is verified and media flows",
                OpenSession.SOON,
                () -> scene.guest.line().equals("verified") && flows(scene.guest),
                () -> scene.guest.line() + " " + scene.guest.received());
        scene.guest.until("the page is dark", OpenSession.SOON, "journey");
        scene.take(name);
    }

    private static boolean flows(GuestBrowser guest) {
        var received = guest.received();
        return received.state().equals("connected") && received.framesDecoded() > 0 && received.audioEnergy() > 0;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
