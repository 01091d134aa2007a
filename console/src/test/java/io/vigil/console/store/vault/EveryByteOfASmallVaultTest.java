package io.vigil.console.store.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.store.vault.SmallVault.Outcome;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.Slots;
import io.vigil.crypto.vault.SlotsDamaged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that rots, and a thief who writes to it: what was not written is never read, and what is missing is named. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EveryByteOfASmallVaultTest {
    private SmallVault vault;

    @BeforeEach
    void make(@TempDir(factory = MemoryFolder.class) Path folder) throws Exception {
        vault = SmallVault.in(folder);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void whenNothingIsChangedItReadsAsItWasWritten() {
        assertEquals(Outcome.READS_THE_SAME, vault.outcome());
    }

    @Nested
    class WhenOneByteIsAnother {
        /** One bit of each byte, or with {@code -Dvigil.everyBit=true} every bit of it; and all bits at once. */
        @Test
        void itIsNamedOrNothingWasInThatByte(TestReporter report) throws Exception {
            var whole = vault.bytes();
            var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
            for (var place = 0; place < whole.length; place++) {
                for (var flip : flips(place)) {
                    var changed = whole.clone();
                    changed[place] ^= (byte) (int) flip;
                    outcomes.merge(outcome(changed, place, flip), 1, Integer::sum);
                }
            }
            report.publishEntry("record.vault, " + whole.length + " bytes", outcomes.toString());

            assertTrue(outcomes.getOrDefault(Outcome.NAMED, 0) > whole.length / 4, outcomes.toString());
        }

        private List<Integer> flips(int place) {
            return Boolean.getBoolean("vigil.everyBit")
                    ? List.of(1, 2, 4, 8, 16, 32, 64, 128, 255)
                    : List.of(1 << place % 8);
        }

        private Outcome outcome(byte[] changed, int place, int flip) throws Exception {
            try {
                return vault.after(changed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("byte " + place + " flipped by " + flip + ": " + e, e);
            }
        }

        @Test
        void aFileOfSlotsIsNamedAndTheOtherOpens(TestReporter report) throws Exception {
            var folder = WholeFiles.folderOf(vault.file());
            var whole = Files.readAllBytes(folder.resolve("slots"));
            for (var name : List.of("slots", "slots.copy")) {
                var file = folder.resolve(name);
                for (var place = 0; place < whole.length; place++) {
                    var changed = whole.clone();
                    changed[place] ^= (byte) (1 << place % 8);
                    Files.write(file, changed);

                    assertEquals(0, whole.length - new SlotFile(folder).read().bytes().length);
                    var named = assertThrows(Exception.class, () -> Slots.read(changed));
                    assertTrue(named instanceof SlotsDamaged || named instanceof NewerVersion, named.toString());
                }
                Files.write(file, whole);
            }
            report.publishEntry("slots, 2 files", whole.length + " bytes each, every one named");
        }

        @Test
        void bothFilesOfSlotsDamagedIsNamed() throws Exception {
            var folder = WholeFiles.folderOf(vault.file());
            for (var name : List.of("slots", "slots.copy")) {
                var bytes = Files.readAllBytes(folder.resolve(name));
                bytes[bytes.length / 2] ^= 1;
                Files.write(folder.resolve(name), bytes);
            }

            var thrown = assertThrows(VaultDamaged.class, () -> OpenVaults.open(folder));
            assertEquals(VaultDamaged.Place.SLOTS, thrown.place());
        }
    }

    @Nested
    class WhenItIsCutShort {
        @Test
        void itIsNamed() throws Exception {
            var whole = vault.bytes();
            for (var length = 0; length < whole.length; length += 64) {
                assertEquals(Outcome.NAMED, vault.after(Arrays.copyOf(whole, length)), length + " bytes");
            }
        }
    }

    @Nested
    class WhenRowsAreChangedByOneWhoKnowsSql {
        private void change(String sql) throws SQLException {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + vault.file());
                    var statement = connection.createStatement()) {
                for (var each : sql.split(";", -1)) {
                    if (!each.isBlank()) {
                        statement.execute(each);
                    }
                }
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "DELETE FROM fact WHERE seq = 1",
                    "DELETE FROM fact WHERE seq = 4",
                    "DELETE FROM fact WHERE seq = 8",
                    "DELETE FROM fact WHERE seq > 6",
                    "DELETE FROM fact",
                    "DELETE FROM fact WHERE seq = 4; UPDATE fact SET seq = seq - 1 WHERE seq > 4",
                    "UPDATE fact SET seq = 99 WHERE seq = 2; UPDATE fact SET seq = 2 WHERE seq = 1;"
                            + " UPDATE fact SET seq = 1 WHERE seq = 99",
                    "INSERT INTO fact SELECT 9, session, client, envelope, tag FROM fact WHERE seq = 8",
                    "UPDATE fact SET envelope = (SELECT envelope FROM fact WHERE seq = 1) WHERE seq = 2",
                    "UPDATE fact SET envelope = (SELECT envelope FROM fact WHERE seq = 1),"
                            + " tag = (SELECT tag FROM fact WHERE seq = 1) WHERE seq = 2",
                    "UPDATE fact SET session = (SELECT session FROM fact WHERE seq = 3) WHERE seq = 2",
                    "UPDATE fact SET client = (SELECT client FROM fact WHERE seq = 3) WHERE seq = 2",
                    "UPDATE fact SET envelope = x'' WHERE seq = 2",
                    "UPDATE fact SET tag = x'' WHERE seq = 2",
                    "UPDATE fact SET session = x'00' WHERE seq = 2",
                    "UPDATE fact SET envelope = substr(envelope, 1, length(envelope) - 1) WHERE seq = 2",
                    "UPDATE fact SET envelope = zeroblob(100000) WHERE seq = 2",
                })
        void aChangeOfTheLogIsNamed(String sql) throws Exception {
            change(sql);

            assertTrue(vault.isHonestAboutItsFacts(), "without a check of the whole");
            assertEquals(Outcome.NAMED, vault.outcome());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "DELETE FROM record WHERE n = 1",
                    "DELETE FROM record",
                    "INSERT INTO record (id, kind, client, version, envelope)"
                            + " SELECT randomblob(16), kind, client, version, envelope FROM record WHERE n = 1",
                    "UPDATE record SET envelope = (SELECT envelope FROM record WHERE n = 3) WHERE n = 4",
                    "UPDATE record SET envelope = x'' WHERE n = 1",
                    "UPDATE record SET envelope = substr(envelope, 1, length(envelope) - 1) WHERE n = 1",
                    "UPDATE record SET kind = 5 WHERE n = 1",
                    "UPDATE record SET kind = 5000000 WHERE n = 1",
                    "UPDATE record SET kind = -1 WHERE n = 1",
                    "UPDATE record SET version = version + 1 WHERE n = 1",
                    "UPDATE record SET version = -9223372036854775807 WHERE n = 1",
                    "UPDATE record SET client = (SELECT client FROM record WHERE n = 2) WHERE n = 1",
                    "UPDATE record SET id = x'' WHERE n = 1",
                    "DELETE FROM client",
                    "DELETE FROM client WHERE id = (SELECT client FROM record WHERE n = 1)",
                    "UPDATE client SET key = x''",
                    "INSERT INTO client (id, key) VALUES (randomblob(16), randomblob(60))",
                })
        void aChangeOfARecordIsNamed(String sql) throws Exception {
            change(sql);

            assertEquals(Outcome.NAMED, vault.outcome());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "DELETE FROM header",
                    "DELETE FROM head",
                    "UPDATE header SET body = x''",
                    "UPDATE header SET proof = x''",
                    "UPDATE head SET seq = seq - 1",
                    "UPDATE head SET seq = -1",
                    "UPDATE head SET counter = counter + 1",
                    "UPDATE head SET state = zeroblob(32)",
                    "UPDATE head SET state = x''",
                    "UPDATE head SET tag = x''",
                    "UPDATE head SET proof = x''",
                    "DROP TABLE head",
                    "DROP TABLE fact",
                    "DROP TABLE record",
                    "DROP TABLE client",
                    "DROP TABLE header",
                    "PRAGMA user_version = 0",
                    "PRAGMA user_version = -1",
                    "PRAGMA user_version = 2",
                })
        void aChangeOfWhatStandsAtTheBeginningIsNamed(String sql) throws Exception {
            change(sql);

            assertEquals(Outcome.NAMED, vault.outcome());
        }
    }

    @Nested
    class WhenAnOlderPartIsPutBack {
        private void fromEarlier(String sql) throws Exception {
            var earlier = vault.file().resolveSibling("earlier");
            Files.write(earlier, vault.earlier());
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + vault.file());
                    var statement = connection.createStatement()) {
                statement.execute("ATTACH '" + earlier + "' AS earlier");
                for (var each : sql.split(";", -1)) {
                    statement.execute(each);
                }
            }
        }

        static Stream<String> parts() {
            return Stream.of(
                    "REPLACE INTO main.record SELECT * FROM earlier.record WHERE n = 3",
                    "REPLACE INTO main.head SELECT * FROM earlier.head",
                    "DELETE FROM main.fact WHERE seq > 4; REPLACE INTO main.head SELECT * FROM earlier.head",
                    "DELETE FROM main.record WHERE n > 3; REPLACE INTO main.record SELECT * FROM earlier.record");
        }

        @ParameterizedTest
        @MethodSource("parts")
        void itIsNamed(String sql) throws Exception {
            fromEarlier(sql);

            assertEquals(Outcome.NAMED, vault.outcome());
        }

        /** What no file alone can tell; crypto/docs/format.md says so. */
        @Test
        void aWholeOlderCopyCannotBeToldFromTheVaultItWas() throws Exception {
            Files.write(vault.file(), vault.earlier());

            try (var opened = vault.open()) {
                assertTrue(opened.check().isWhole());
                assertEquals(4, opened.facts());
            }
        }
    }
}
