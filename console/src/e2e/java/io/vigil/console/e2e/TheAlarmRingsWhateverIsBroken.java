package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.escalation.Cause;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.Decision;
import io.vigil.console.stage.Ear;
import io.vigil.console.stage.Keys;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.console.BarWatch;
import io.vigil.console.stage.console.HelpTimed;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.OwnVaults;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.SmallDisk;
import io.vigil.console.store.vault.Vaults;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

/**
 * The client asks for help in the journey while one thing after the other is broken. Each time it rings, heard at the sound
 * device, and one key brings the card up. What happens when the console itself is killed is another story.
 */
@Tag("SAFE-60")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheAlarmRingsWhateverIsBroken {
    /** To an ear, also while a browser of two is starting anew on a small computer; {@code HelpIsHeardAtOnce} measures. */
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    private static final Duration DRAWN_WITHIN = Duration.ofMillis(100);
    /** A whole turn of the pattern, which is heard as it is played. */
    private static final Duration A_TURN = Duration.ofSeconds(10);

    private static final Duration HELD_UP = Duration.ofSeconds(3);
    private static final Path PICTURES = Path.of("target", "alarm");

    private final Ear ear = Ear.here();
    private Optional<SmallDisk> disk = Optional.empty();
    private OpenSession session;
    private GuestBrowser guest;
    private Vaults vaults;
    private Screen screen;
    private Keys keys;
    private String name = "";

    @BeforeAll
    void theJourneyIsOn() throws CannotStart, AWTException {
        disk = SmallDisk.obstacle().isEmpty() ? Optional.of(SmallDisk.mounted()) : Optional.empty();
        session = OpenSession.start(
                options -> disk.map(small -> options.in(small.folder())).orElse(options),
                folder -> vaults = OwnVaults.in(folder));
        guest = session.guestComes(new GuestBrowser.Options());
        session.admit();
        session.untilMediaFlows(guest);
        session.compareWords(guest);
        new Therapist(session.console()).goesIntoTheJourney();
        screen = new Screen();
        keys = new Keys(screen.robot());
    }

    @AfterAll
    void end() {
        guest.close();
        session.close();
        disk.ifPresent(SmallDisk::close);
    }

    @BeforeEach
    void theClientIsAlone(TestInfo info) {
        name = info.getDisplayName().replace("()", "");
        guest.until("the page is dark", OpenSession.SOON, "journey");
        session.untilMediaFlows(guest);
    }

    @AfterEach
    void theTherapistIsThere() {
        keys.press(KeyEvent.VK_ESCAPE);
        keys.press(KeyEvent.VK_F1);
        Patience.until("help is answered", OpenSession.SOON, () -> !helpStands());
        Patience.until("the bar is gone", OpenSession.SOON, () -> !Window.of(session.console())
                .shows("asks for you"));
    }

    private Session day() {
        return session.console().runner().session().get();
    }

    private boolean helpStands() {
        return session.console().vigilance().lookout().get().alarms().stands(Cause.HELP);
    }

    /** Rings at once, is heard for what it is, and F12 brings up a card on which the address can be read. */
    private void itRingsAndTheCardCanBeRead() {
        var place = ear.now();
        try (var help = new HelpTimed(session.console())) {
            help.press(guest);
            told(help.toSound());
            assertTrue(help.toSound().compareTo(AT_ONCE) <= 0, name + ": " + help.toSound());
        }
        itIsHeard(place);
        theCardCanBeRead();
    }

    private void itIsHeard(long place) {
        Patience.until(
                "the call for help is heard",
                A_TURN,
                () -> ear.notesSince(place).containsAll(Ear.HELP),
                () -> ear.notesSince(place).toString());
    }

    private void theCardCanBeRead() {
        keys.press(KeyEvent.VK_F12);
        Patience.until("the card is up", OpenSession.SOON, () -> Window.of(session.console())
                .showsWhole("12 Elm Street"));
        Patience.until("the bar is up", OpenSession.SOON, () -> Window.of(session.console())
                .shows("asks for you"));
        screen.save(PICTURES.resolve(name + ".png"));
    }

    private void told(Duration sound) {
        System.getLogger(TheAlarmRingsWhateverIsBroken.class.getName())
                .log(System.Logger.Level.INFO, "{0}: helpToSoundMillis {1}", name, sound.toMillis());
    }

    @Test
    void nothing() {
        itRingsAndTheCardCanBeRead();
        Patience.until("it is kept", OpenSession.SOON, () -> day().helpAskedAt().isPresent());
    }

    @Test
    void theNotesAreLocked() {
        keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_L);
        Patience.until("the notes are locked", OpenSession.SOON, () -> vaults.psychotherapy()
                .isLocked());

        itRingsAndTheCardCanBeRead();
    }

    @Test
    void theDiskIsFull() {
        assumeTrue(disk.isPresent(), SmallDisk::obstacle);
        new Therapist(session.console()).allIsDecided(); // of the call before this one
        var facts = day().facts().size();
        disk.get().fill();
        try {
            itRingsAndTheCardCanBeRead();
            Patience.until("the therapist is told", OpenSession.SOON, () -> Window.of(session.console())
                    .shows("was not saved"));
            assertEquals(facts, day().facts().size(), "what is shown is what was kept");
        } finally {
            disk.get().makeRoom();
        }
    }

    @Test
    void theDiskStallsAndTheSessionsThreadWithIt() {
        var goesOn = new CountDownLatch(1);
        session.console().runner().ask((session, now) -> {
            Patience.until("the disk goes on", OpenSession.SOON, () -> goesOn.getCount() == 0);
            return new Decision.Accepted(List.of());
        });
        try {
            itRingsAndTheCardCanBeRead();
            assertFalse(day().helpAskedAt().isPresent(), "the session's thread hangs");
        } finally {
            goesOn.countDown();
        }
        Patience.until(
                "it is kept then", OpenSession.SOON, () -> day().helpAskedAt().isPresent());
    }

    @Test
    void theEventDispatchThreadIsBlocked() {
        var place = ear.now();
        var held = new CountDownLatch(1);
        var free = new CompletableFuture<Instant>();
        try (var help = new HelpTimed(session.console());
                var bar = new BarWatch(session.console(), screen)) {
            SwingUtilities.invokeLater(() -> {
                held.countDown();
                Patience.settled(HELD_UP);
                free.complete(Instant.now());
            });
            Patience.until("the thread is held up", OpenSession.SOON, () -> held.getCount() == 0);
            help.press(guest);

            told(help.toSound());
            assertTrue(help.toSound().compareTo(AT_ONCE) <= 0, help.toSound().toString());
            assertFalse(free.isDone(), "it was blocked all the while");
            itIsHeard(place);
            var drawn = Duration.between(free.join(), bar.drawn());
            System.getLogger(TheAlarmRingsWhateverIsBroken.class.getName())
                    .log(System.Logger.Level.INFO, "freeToBarMillis {0}", drawn.toMillis());
            assertTrue(drawn.compareTo(DRAWN_WITHIN) <= 0, "the bar came after " + drawn);
        }
        theCardCanBeRead();
    }

    @Test
    void thePanesProcessIsKilled() {
        session.console().chromium().orElseThrow().processes().renderers().forEach(ProcessHandle::destroyForcibly);

        itRingsAndTheCardCanBeRead();
    }

    @Test
    void thePanesNetworkServiceIsKilled() {
        var services = session.console().chromium().orElseThrow().processes().networkServices();
        assertEquals(1, services.size());
        services.forEach(ProcessHandle::destroyForcibly);

        itRingsAndTheCardCanBeRead();
    }
}
