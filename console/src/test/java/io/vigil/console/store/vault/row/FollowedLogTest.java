package io.vigil.console.store.vault.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Found;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was followed once is not followed again; what changes behind the console's back is noticed all the same. */
class FollowedLogTest {
    private static final UUID CLIENT = new UUID(7, 1);
    private static final UUID ONE = new UUID(8, 1);
    private static final UUID OTHER = new UUID(8, 2);

    private Path folder;
    private Vaults vaults;

    @BeforeEach
    void twoSessionsInTurn(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("vaults");
        vaults = OpenVaults.create(folder);
        for (var i = 1; i <= 4; i++) {
            append(ONE, "one " + i);
            append(OTHER, "other " + i);
        }
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    private void append(UUID session, String fact) throws NotWritten {
        vaults.record().write(change -> change.append(session, CLIENT, fact.getBytes(StandardCharsets.UTF_8)));
    }

    private Found read(UUID session) throws VaultDamaged {
        return vaults.record().facts(session);
    }

    private static List<String> words(Found found) {
        return found.whole().stream()
                .map(stored -> new String(stored.content(), StandardCharsets.UTF_8))
                .toList();
    }

    private void behindItsBack(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.vault"));
                var statement = connection.createStatement()) {
            for (var each : sql.split(";", -1)) {
                statement.execute(each);
            }
        }
    }

    @Test
    void aSessionsFactsAreReadInTheirOrder() throws Exception {
        assertEquals(List.of("one 1", "one 2", "one 3", "one 4"), words(read(ONE)));
        assertEquals(List.of("other 1", "other 2", "other 3", "other 4"), words(read(OTHER)));
        assertEquals(List.of(), words(read(CLIENT)));
        assertEquals(OptionalInt.of(4), vaults.record().countFacts(ONE));
    }

    @Test
    void whatIsWrittenAfterItWasFollowedIsReadToo() throws Exception {
        read(ONE);
        append(ONE, "one 5");
        append(OTHER, "other 5");

        assertEquals(List.of("one 1", "one 2", "one 3", "one 4", "one 5"), words(read(ONE)));
        assertTrue(read(ONE).damaged().isEmpty());
        assertEquals(OptionalInt.of(5), vaults.record().countFacts(OTHER));
    }

    @Nested
    class WhenSomethingChangesAfterwards {
        @BeforeEach
        void followed() throws Exception {
            assertTrue(read(ONE).damaged().isEmpty());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "DELETE FROM fact WHERE seq = 1",
                    "DELETE FROM fact WHERE seq = 7",
                    "DELETE FROM fact",
                    "UPDATE fact SET seq = 99 WHERE seq = 3",
                    "UPDATE fact SET seq = 99 WHERE seq = 1; UPDATE fact SET seq = 1 WHERE seq = 2;"
                            + " UPDATE fact SET seq = 2 WHERE seq = 99",
                    "INSERT INTO fact SELECT 9, session, client, envelope, tag FROM fact WHERE seq = 7",
                    "UPDATE fact SET session = (SELECT session FROM fact WHERE seq = 2) WHERE seq = 3",
                    "UPDATE fact SET session = (SELECT session FROM fact WHERE seq = 1) WHERE seq = 2",
                    "UPDATE fact SET client = session WHERE seq = 1",
                    "UPDATE fact SET envelope = (SELECT envelope FROM fact WHERE seq = 1) WHERE seq = 3",
                    "UPDATE fact SET envelope = x'' WHERE seq = 3",
                })
        void itIsNamedWhereItIsRead(String sql) throws Exception {
            behindItsBack(sql);

            assertTrue(!read(ONE).damaged().isEmpty(), sql);
        }

        @Test
        void aTornEndOfTheLogIsNamedAndNoCountIsTold() throws Exception {
            behindItsBack("UPDATE head SET seq = 7");

            assertTrue(!read(ONE).damaged().isEmpty());
            assertEquals(OptionalInt.empty(), vaults.record().countFacts(ONE));
        }

        @Test
        void onceItIsAsItWasItIsReadAsItWas() throws Exception {
            behindItsBack("UPDATE fact SET seq = 99 WHERE seq = 8");
            assertTrue(!read(ONE).damaged().isEmpty());

            behindItsBack("UPDATE fact SET seq = 8 WHERE seq = 99");
            assertEquals(List.of("one 1", "one 2", "one 3", "one 4"), words(read(ONE)));
            assertTrue(read(ONE).damaged().isEmpty());
        }
    }
}
