package io.vigil.console.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.session.EarlierDays;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over real vaults: what the record alone tells of the days before. */
class EarlierInTheRecordTest {
    private static final UUID CLIENT = new UUID(7, 1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Queue<Runnable> disk = new ArrayDeque<>();
    private Vaults vaults;
    private EarlierInTheRecord earlier;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        vaults = OpenVaults.create(folder.resolve("vaults"));
        earlier = new EarlierInTheRecord(vaults, RANDOM, disk::add);
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    private UUID session(UUID client, List<SessionEvent> facts) throws Exception {
        var log = new SessionShelf(vaults, RANDOM).begin(client, Instant.EPOCH);
        log.append(facts);
        return log.session();
    }

    private EarlierDays read(UUID session) {
        earlier.turnTo(CLIENT, session);
        while (!disk.isEmpty()) {
            disk.remove().run();
        }
        return earlier.get();
    }

    @Test
    void theDaysBeforeOfThisClientAreTold() throws Exception {
        session(CLIENT, EveryFact.once());
        session(new UUID(7, 2), EveryFact.once());
        var present = session(CLIENT, EveryFact.once());

        var told = read(present);

        assertEquals(1, told.journeys());
        assertEquals(1, told.readings().size());
    }

    @Test
    void theFirstDayHasNoneBefore() throws Exception {
        var first = session(CLIENT, EveryFact.once());
        session(CLIENT, EveryFact.once());

        assertEquals(EarlierDays.NONE, read(first));
    }

    @Test
    void theNotesMayBeLocked() throws Exception {
        session(CLIENT, EveryFact.once());
        vaults.lockNotes();

        assertEquals(1, read(session(CLIENT, List.of())).journeys());
    }

    @Test
    void whatIsReadTooLateIsNotToldOfAnother() throws Exception {
        session(CLIENT, EveryFact.once());
        var present = session(CLIENT, List.of());

        earlier.turnTo(CLIENT, present);
        earlier.turnTo(new UUID(7, 3), new UUID(9, 9));
        disk.remove().run();

        assertEquals(EarlierDays.NONE, earlier.get());
    }
}
