package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.run.SessionLog;
import io.vigil.console.stage.Ended;
import io.vigil.console.stage.Keys;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.OwnVaults;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.console.WatchedConsole;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code ./run} starts, with a client in the journey: the console hangs, then it is killed. Both times the watch rings,
 * shows the card, and starts the console again, which comes back into the session after the passphrase.
 */
@Tag("SAFE-63")
class TheWatchRingsWhenTheConsoleIsGone {
    private static final Duration RINGS_WITHIN = Duration.ofSeconds(6);
    private static final Duration DRAWN = Duration.ofMillis(700);
    private static final Path PICTURES = Path.of("target", "alarm");

    @Test
    void andBringsItBackIntoTheSameSession(@TempDir Path folder) throws Exception {
        var screen = new Screen();
        var keys = new Keys(screen.robot());
        try (var session = OpenSession.start(options -> options.in(folder));
                var guest = session.guestComes(new GuestBrowser.Options())) {
            session.admit();
            session.untilMediaFlows(guest);
            session.compareWords(guest);
            new Therapist(session.console()).goesIntoTheJourney();
            session.leave();

            try (var watched = WatchedConsole.start(folder, Duration.ZERO)) {
                var first = watched.asks(1);
                watched.unlock(first, keys, OwnVaults.PASSPHRASE);
                isBack(guest);
                assertFalse(watched.rang(), watched.log());

                var hung = System.nanoTime();
                signal("-STOP", first);
                watched.awaitRing();
                told("hung, rang", hung, RINGS_WITHIN);
                var second = watched.asks(2);
                told("hung, asks for the passphrase", hung, OpenSession.SOON);
                picture(screen, "watch-hung");
                assertFalse(first.isAlive(), "two consoles");
                watched.unlock(second, keys, OwnVaults.PASSPHRASE);
                isBack(guest);

                var killed = System.nanoTime();
                Ended.atOnce(second);
                var third = watched.asks(3);
                told("killed, asks for the passphrase", killed, OpenSession.SOON);
                picture(screen, "watch-killed");
                watched.unlock(third, keys, OwnVaults.PASSPHRASE);
                isBack(guest);
            }
        }
        theSessionIsTheSame(folder);
    }

    private static void picture(Screen screen, String name) {
        Patience.settled(DRAWN);
        screen.save(PICTURES.resolve(name + ".png"));
    }

    private static void signal(String which, ProcessHandle process) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("kill", which, Long.toString(process.pid()))
                        .inheritIO()
                        .start()
                        .waitFor());
    }

    /** The client did nothing: the same link, verified still, seen and heard, in the dark. */
    private static void isBack(GuestBrowser guest) {
        Patience.until(
                "the client's line is verified and media flows",
                OpenSession.SOON,
                () -> guest.line().equals("verified") && flows(guest),
                () -> guest.line() + " " + guest.received());
        guest.until("the page is dark", OpenSession.SOON, "journey");
    }

    private static boolean flows(GuestBrowser guest) {
        var received = guest.received();
        return received.state().equals("connected") && received.framesDecoded() > 0 && received.audioEnergy() > 0;
    }

    private static void told(String what, long since, Duration bar) {
        var took = Duration.ofNanos(System.nanoTime() - since);
        System.getLogger(TheWatchRingsWhenTheConsoleIsGone.class.getName())
                .log(System.Logger.Level.INFO, "{0}: {1} ms", what, took.toMillis());
        assertTrue(took.compareTo(bar) <= 0, what + " after " + took);
    }

    private static void theSessionIsTheSame(Path folder) throws VaultDamaged, SessionLog.NotRead {
        try (var vaults = OwnVaults.in(folder)) {
            var shelf = new SessionShelf(vaults, new SecureRandom());
            assertEquals(1, shelf.all().size());
            var facts = shelf.open(shelf.all().get(0)).read();
            assertEquals(
                    List.of(Phase.JOURNEY),
                    facts.stream()
                            .filter(SessionEvent.PhaseEntered.class::isInstance)
                            .map(fact -> ((SessionEvent.PhaseEntered) fact).phase())
                            .filter(phase -> phase.compareTo(Phase.JOURNEY) >= 0)
                            .toList());
        }
    }
}
