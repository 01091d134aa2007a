package io.vigil.console.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.call.Voices;
import io.vigil.console.app.room.BesideRoom;
import io.vigil.console.app.setting.Paths;
import io.vigil.console.app.shared.Beside;
import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.call.IceServer;
import io.vigil.console.desk.port.Invitation;
import io.vigil.console.link.Switchboard;
import io.vigil.console.link.invite.Doors;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.video.message.ToPane;
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
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links of those beside the client over restarts of the console, with a server that is never reached. */
class BesideLinkTest {
    private static final UUID CLIENT = new UUID(1, 1);
    private static final UUID SESSION = new UUID(2, 2);
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final URI SERVER = URI.create("http://127.0.0.1:9");

    private final List<Notice> notices = new ArrayList<>();
    private final List<Notice> canWait = new ArrayList<>();
    private Path folder;
    private Vaults vaults;
    private Started console;

    /** Nobody is spoken with here. */
    private static final class NoEnds implements Voices.Ends {
        @Override
        public void toPane(ToPane message) {}

        @Override
        public void toClient(FromConsole message) {}

        @Override
        public CompletableFuture<List<IceServer>> iceServers() {
            return CompletableFuture.completedFuture(List.of());
        }
    }

    private static final class NoBoard implements NoticeBoard {
        @Override
        public void put(Notice notice) {}

        @Override
        public void takeOff(Notice notice) {}
    }

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
        private final BesideRoom room;
        private final BesideLink link;
        private final PrescriberAtTheDoor prescribersDay;
        private final BesideRoom prescribersRoom;
        private final BesideLink prescribersLink;

        Started(Instant now) {
            var clock = Clock.fixed(now, ZoneOffset.UTC);
            var log = new MemorySessionLog();
            log.append(List.of(new SessionEvent.Began(NOON, SitterAtTheDoorTest.plan("12 Elm St"))));
            runner = new SessionRunner(log, Runnable::run, clock, notices::add, notices::add);
            var voices = new Voices(Runnable::run, () -> Duration.ZERO, new NoEnds(), Paths.ANY, new NoBoard());
            var vigilance = new Vigilance(runner, clock, clock, () -> Duration.ZERO);
            day = new SitterAtTheDoor(runner, vigilance, clock, words -> {});
            room = new BesideRoom(Beside.SITTER, Runnable::run, board, Doors.one(SERVER), ports, day, voices);
            link = new BesideLink(
                    Beside.SITTER, vaults, Runnable::run, runner, room, random, clock, notices::add, canWait::add);
            prescribersDay = new PrescriberAtTheDoor(runner, vigilance, clock, words -> {});
            prescribersRoom = new BesideRoom(
                    Beside.PRESCRIBER, Runnable::run, board, Doors.one(SERVER), ports, prescribersDay, voices);
            prescribersLink = new BesideLink(
                    Beside.PRESCRIBER,
                    vaults,
                    Runnable::run,
                    runner,
                    prescribersRoom,
                    random,
                    clock,
                    notices::add,
                    canWait::add);
        }

        void turnTo(UUID session) {
            link.turnTo(CLIENT, session);
            prescribersLink.turnTo(CLIENT, session);
        }

        Optional<String> prescribersInvitation() {
            return ports.line(Beside.PRESCRIBER).get().invitation().map(Invitation::text);
        }

        Optional<String> invitation() {
            return ports.line(Beside.SITTER).get().invitation().map(Invitation::text);
        }

        Session session() {
            return runner.session().get();
        }

        @Override
        public void close() {
            room.close();
            link.close();
            prescribersRoom.close();
            prescribersLink.close();
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

    @Tag("SAFE-29")
    @Test
    void ofSitterAndPrescriberAreTwoAndEachComesBackAsItself() throws Exception {
        console.turnTo(SESSION);
        console.link.invite();
        console.prescribersLink.invite();
        var sitters = console.invitation().orElseThrow();
        var prescribers = console.prescribersInvitation().orElseThrow();
        assertTrue(prescribers.startsWith(SERVER + "/p#"), prescribers);
        assertNotEquals(sitters.substring(sitters.indexOf('#')), prescribers.substring(prescribers.indexOf('#')));

        startAgain(Duration.ofHours(2));
        console.turnTo(SESSION);

        assertEquals(Optional.of(sitters), console.invitation());
        assertEquals(Optional.of(prescribers), console.prescribersInvitation());
    }

    @Tag("SAFE-29")
    @Test
    void ofThePrescriberEndsWithTheSession() {
        console.turnTo(SESSION);
        console.prescribersLink.invite();

        console.runner.ask(new SessionCommand.End());
        BesideSeat.tell(console.session(), console.prescribersRoom);

        assertEquals(Optional.empty(), console.prescribersInvitation());
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
        BesideSeat.tell(console.session(), console.room);

        assertTrue(console.session().isEnded());
        assertEquals(Optional.empty(), console.invitation());
        console.link.invite();
        assertFalse(console.invitation().isPresent(), "an ended session invites nobody");
    }
}
