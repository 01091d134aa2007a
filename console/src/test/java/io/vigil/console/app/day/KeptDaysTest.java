package io.vigil.console.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vigil.console.app.room.Offer;
import io.vigil.console.app.room.RoomByInvitation;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.session.Day;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SessionShelf.Shelved;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.words.Notice;
import io.vigil.crypto.line.SafetyWords;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose session goes on, and when its room is opened, over vaults on disk. */
@Tag("SAFE-27")
class KeptDaysTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);
    /** Facts of the first client alone are refused, as a disk that is full for a moment would. */
    private static final String FULL_FOR_ONE =
            "CREATE TRIGGER full BEFORE INSERT ON fact WHEN NEW.client = x'00000000000000010000000000000001'"
                    + " BEGIN SELECT RAISE(ABORT, 'full'); END";

    private static final int EXPORT_BYTES = 32;

    private final Queue<Runnable> pending = new ArrayDeque<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Notice> canWait = new ArrayList<>();
    private final List<UUID> turned = new ArrayList<>();
    private final Clock clock = Clock.fixed(Day.NOON, ZoneOffset.UTC);
    private final SecureRandom random = new SecureRandom();
    private final SessionRunner runner =
            new SessionRunner(new MemorySessionLog(), pending::add, clock, notices::add, notices::add);
    private final Room room = new Room();
    private final SessionPlan plan = Day.plan();

    private Path folder;
    private Vaults vaults;
    private KeptDays days;

    /** Notes what it is asked for. */
    private static final class Room implements RoomByInvitation {
        private final List<String> asked = new ArrayList<>();

        @Override
        public void open(Offer offer) {
            asked.add("open");
        }

        @Override
        public void openAnother(Offer offer) {
            asked.add("another");
        }

        @Override
        public void resume(Offer offer) {
            asked.add("resume");
        }
    }

    @BeforeEach
    void open(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("vaults");
        vaults = OpenVaults.create(folder);
        begin();
    }

    private void begin() {
        days = new KeptDays(
                vaults,
                pending::add,
                runner,
                room,
                random,
                clock,
                notices::add,
                canWait::add,
                (client, session) -> turned.add(client));
    }

    @AfterEach
    void close() {
        days.close();
        vaults.close();
    }

    private void runPending() {
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
    }

    private List<UUID> shelved() throws Exception {
        return new SessionShelf(vaults, random)
                .all().stream().map(Shelved::client).toList();
    }

    private void isFullForOne() throws Exception {
        vaults.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.vault"));
                var statement = connection.createStatement()) {
            statement.execute(FULL_FOR_ONE);
        }
        vaults = OpenVaults.open(folder);
        begin();
    }

    @Test
    void theRoomIsOpenedOnceTheBeginningIsKept() {
        days.begin(ONE, plan);
        runPending();

        assertEquals(List.of("open"), room.asked);
        assertEquals(List.of(ONE), turned);
        assertEquals(List.of(), notices);
    }

    @Test
    void whoPressesTwiceBeginsOne() throws Exception {
        days.begin(ONE, plan);
        days.begin(ONE, plan);
        runPending();

        assertEquals(List.of(ONE), shelved());
        assertEquals(List.of("open"), room.asked);
    }

    @Test
    void whileOneGoesOnAnotherIsRefused() throws Exception {
        days.begin(ONE, plan);
        runPending();
        days.begin(OTHER, plan);
        runPending();

        assertEquals(List.of(ONE), shelved());
        assertEquals(1, notices.size());
        assertEquals(List.of("open"), room.asked);
    }

    @Test
    void oneWhoseBeginningWasNotKeptTakesInNobodyElsesDay() throws Exception {
        isFullForOne();
        days.begin(ONE, plan);
        runPending();

        assertEquals(List.of(), room.asked);
        assertFalse(notices.isEmpty());

        days.begin(OTHER, plan);
        runPending();

        assertEquals(List.of(OTHER, ONE), shelved());
        assertEquals(List.of("open"), room.asked);
        var kept = new SessionShelf(vaults, random).goingOn().orElseThrow();
        assertEquals(OTHER, kept.client());
        assertEquals(
                runner.session().get().facts(),
                new SessionShelf(vaults, random).open(kept).read());
    }

    @Test
    void anotherLinkIsOfferedWhileTheSessionGoesOnAndNotAfterIt() {
        days.begin(ONE, plan);
        runPending();
        days.inviteAgain();
        runPending();
        runner.ask(new SessionCommand.End());
        runPending();
        days.inviteAgain();
        runPending();

        assertEquals(List.of("open", "another"), room.asked);
    }

    @Test
    void aConsoleThatStartsAgainGoesOnWithTheSameClient() {
        days.begin(ONE, plan);
        runPending();
        var before = runner.session().get();
        runner.turnTo(new MemorySessionLog());
        days.close();
        begin();
        runPending();
        assertNotEquals(before, runner.session().get());

        days.resume();
        runPending();

        assertEquals(before, runner.session().get());
        assertEquals(List.of("open", "resume"), room.asked);
        assertEquals(List.of(ONE, ONE), turned);
    }

    @Test
    void thatTheWordsAreNotKeptHidesNothingThatHasToBeDoneNow() throws Exception {
        days.begin(ONE, plan);
        runPending();
        vaults.close();

        days.confirmed(new ConfirmedWords(
                new SafetyWords(List.of("gardenia", "numeral", "finish", "hibiscus")),
                SecretBytes.random(random, EXPORT_BYTES)));
        runPending();

        assertEquals(List.of(AppNotices.wordsNotKept()), canWait);
        assertEquals(List.of(), notices);
    }
}
