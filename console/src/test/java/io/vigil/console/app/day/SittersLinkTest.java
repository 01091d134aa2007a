package io.vigil.console.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.room.SitterRoom;
import io.vigil.console.app.setting.Ports;
import io.vigil.console.desk.port.Invitation;
import io.vigil.console.link.Doors;
import io.vigil.console.link.Switchboard;
import io.vigil.console.session.MemorySessionLog;
import io.vigil.console.session.Session;
import io.vigil.console.session.SessionCommand;
import io.vigil.console.session.SessionEvent;
import io.vigil.console.session.SessionRunner;
import io.vigil.console.session.Vigilance;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.words.Notice;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sitter's link over restarts of the console, with a server that is never reached. */
class SittersLinkTest {
    private static final UUID CLIENT = new UUID(1, 1);
    private static final UUID SESSION = new UUID(2, 2);
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final URI SERVER = URI.create("http://127.0.0.1:9");

    private final List<Notice> notices = new ArrayList<>();
    private Path folder;
    private Vaults vaults;
    private Started console;

    /** What of a console has to do with the sitter. */
    private final class Started implements AutoCloseable {
        private final Ports ports = new Ports();
        private final SecureRandom random = new SecureRandom();
        private final SigningKey key = SigningKey.create(random);
        private final Switchboard board = Switchboard.to(
                ServerAddress.of(SERVER),
                Trust.systemAuthorities(),
                key,
                () -> Duration.ofNanos(System.nanoTime()),
                random);
        private final SessionRunner runner;
        private final SitterAtTheDoor day;
        private final SitterRoom room;
        private final SittersLink link;

        Started(Instant now) {
            var clock = Clock.fixed(now, ZoneOffset.UTC);
            var log = new MemorySessionLog();
            log.append(List.of(new SessionEvent.Began(NOON, SitterAtTheDoorTest.plan("12 Elm St"))));
            runner = new SessionRunner(log, Runnable::run, clock, notices::add, notices::add);
            var vigilance = new Vigilance(runner, clock, clock, () -> Duration.ZERO);
            day = new SitterAtTheDoor(runner, vigilance, clock, words -> {});
            room = new SitterRoom(Runnable::run, board, Doors.one(SERVER), ports, day);
            link = new SittersLink(vaults, Runnable::run, runner, room, random, clock, notices::add);
        }

        Optional<String> invitation() {
            return ports.sitter.get().invitation().map(Invitation::text);
        }

        Session session() {
            return runner.session().get();
        }

        @Override
        public void close() {
            room.close();
            link.close();
            board.close();
            key.close();
        }
    }

    @BeforeEach
    void open(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("vaults");
        vaults = OpenVaults.create(folder);
        console = new Started(NOON);
    }

    @AfterEach
    void close() {
        console.close();
        vaults.close();
    }

    private void startAgain(Duration later) throws Exception {
        console.close();
        vaults.close();
        vaults = OpenVaults.open(folder);
        console = new Started(NOON.plus(later));
    }

    @Test
    void isWrittenWhenItIsAskedForAndNotBefore() {
        console.link.turnTo(CLIENT, SESSION);
        assertEquals(Optional.empty(), console.invitation());

        console.link.invite();

        assertTrue(console.invitation().orElseThrow().startsWith(SERVER + "/s#"));
    }

    @Tag("SAFE-80")
    @Test
    void isTheSameWhenTheConsoleIsStartedAgain() throws Exception {
        console.link.turnTo(CLIENT, SESSION);
        console.link.invite();
        var before = console.invitation();

        startAgain(Duration.ofHours(2));
        console.link.turnTo(CLIENT, SESSION);

        assertEquals(before, console.invitation());
        assertEquals(List.of(), notices);
    }

    @Test
    void writtenAnewIsTheOneThatIsFoundAfterwards() throws Exception {
        console.link.turnTo(CLIENT, SESSION);
        console.link.invite();
        var first = console.invitation();
        console.link.invite();
        var second = console.invitation();
        assertNotEquals(first, second);

        startAgain(Duration.ofMinutes(1));
        console.link.turnTo(CLIENT, SESSION);

        assertEquals(second, console.invitation());
    }

    @Test
    void ofAnotherSessionOrOfYesterdayIsNone() throws Exception {
        console.link.turnTo(CLIENT, SESSION);
        console.link.invite();

        startAgain(Duration.ofMinutes(1));
        console.link.turnTo(CLIENT, new UUID(3, 3));
        assertEquals(Optional.empty(), console.invitation());

        startAgain(Duration.ofHours(25));
        console.link.turnTo(CLIENT, SESSION);
        assertEquals(Optional.empty(), console.invitation());
    }

    @Tag("SAFE-80")
    @Test
    void endsWithTheSession() {
        console.link.turnTo(CLIENT, SESSION);
        console.link.invite();

        console.runner.ask(new SessionCommand.End());
        console.day.changed(console.session(), console.room);

        assertTrue(console.session().isEnded());
        assertEquals(Optional.empty(), console.invitation());
        console.link.invite();
        assertFalse(console.invitation().isPresent(), "an ended session invites nobody");
    }
}
