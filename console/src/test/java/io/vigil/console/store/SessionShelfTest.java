package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.session.EveryFact;
import io.vigil.console.store.SessionShelf.Shelved;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which session goes on when a console starts. */
class SessionShelfTest {
    private static final UUID CLIENT = new UUID(1, 2);

    private Path folder;
    private Vaults vaults;
    private SessionShelf shelf;

    @BeforeEach
    void open(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("vaults");
        vaults = OpenVaults.create(folder);
        shelf = new SessionShelf(vaults, new SecureRandom());
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    private Optional<UUID> goingOn() throws Exception {
        return shelf.goingOn().map(Shelved::session);
    }

    @Test
    void noneDoesBeforeTheFirst() throws Exception {
        assertEquals(Optional.empty(), goingOn());
    }

    @Test
    void noneDoesWhosePlaceWasMadeAndThatNeverBegan() throws Exception {
        shelf.begin(CLIENT, Instant.EPOCH);

        assertEquals(Optional.empty(), goingOn());
    }

    @Test
    void theLastDoesUntilItIsEnded() throws Exception {
        var every = EveryFact.once();
        var last = every.size() - 1;
        var log = shelf.begin(CLIENT, Instant.EPOCH);
        log.append(every.subList(0, last));
        assertEquals(Optional.of(log.session()), goingOn());

        log.append(every.subList(last, every.size()));

        assertEquals(Optional.empty(), goingOn());
    }

    @Test
    void anEarlierOneThatWasNeverEndedDoesNot() throws Exception {
        shelf.begin(CLIENT, Instant.EPOCH).append(EveryFact.once().subList(0, 3));
        shelf.begin(CLIENT, Instant.EPOCH).append(EveryFact.once());

        assertEquals(Optional.empty(), goingOn());
    }

    @Test
    void oneThatCannotBeReadDoes() throws Exception {
        var log = shelf.begin(CLIENT, Instant.EPOCH);
        log.append(EveryFact.once());
        vaults.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.vault"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE fact SET envelope = randomblob(length(envelope)) WHERE seq = 2");
        }
        vaults = OpenVaults.open(folder);
        shelf = new SessionShelf(vaults, new SecureRandom());

        assertEquals(Optional.of(log.session()), goingOn());
    }
}
