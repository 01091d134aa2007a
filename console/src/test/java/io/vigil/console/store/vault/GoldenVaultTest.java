package io.vigil.console.store.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigil.console.client.Samuel;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.store.RecoveryPaper;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SqliteClientBook;
import io.vigil.console.store.SqliteNoteBook;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.Stored;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.RecoveryCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this release wrote once is read by the store of today, and by a reader that shares no code with it. */
class GoldenVaultTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path temporary;

    GoldenVaultTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    private Vaults byPassphrase(Path folder) throws Exception {
        try (var passphrase = GoldenVault.passphrase()) {
            return Vaults.open(folder, passphrase, RANDOM);
        }
    }

    private Path copy() throws Exception {
        return GoldenVault.copiedTo(temporary.resolve("vaults"));
    }

    @Nested
    class TheStoreOfToday {
        @Test
        void opensItWithThePassphraseAndFindsItWhole() throws Exception {
            try (var vaults = byPassphrase(copy())) {
                var record = vaults.record().check();
                var psychotherapy = vaults.psychotherapy().check();

                assertEquals(List.of(), record.damaged());
                assertEquals(List.of(), psychotherapy.damaged());
                assertTrue(record.facts() > 0 && record.records() > 0);
                assertTrue(psychotherapy.facts() > 0 && psychotherapy.records() > 0);
            }
        }

        @Test
        void opensItWithTheCodeAsItWasTyped() throws Exception {
            try (var code = RecoveryCode.parse(GoldenVault.CODE_AS_TYPED.toCharArray());
                    var secret = code.secret();
                    var vaults = Vaults.recover(copy(), secret, RANDOM)) {
                assertTrue(vaults.record().check().isWhole());
            }
        }

        @Test
        void understandsEverySessionNoteAndFile() throws Exception {
            try (var vaults = byPassphrase(copy())) {
                var shelf = new SessionShelf(vaults, RANDOM);
                var all = shelf.all();
                var twice = new ArrayList<>(EveryFact.inTheFirstRelease());
                twice.addAll(EveryFact.inTheFirstRelease());

                assertEquals(2, all.size());
                assertEquals(
                        EveryFact.inTheFirstRelease().subList(0, 3),
                        shelf.open(all.get(0)).read());
                assertEquals(twice, shelf.open(all.get(1)).read());
                var notes = new SqliteNoteBook(vaults.psychotherapy()).of(Samuel.ID);
                assertEquals(List.of(), notes.damaged());
                assertEquals(2, notes.notes().size());
                var clients = new SqliteClientBook(vaults, RANDOM, Clock.systemUTC());
                assertEquals(Samuel.complete(), clients.read(Samuel.ID).orElseThrow());
                assertEquals(Samuel.inner(), clients.readInner(Samuel.ID).orElseThrow());
            }
        }

        /** It was made before anything said so. */
        @Test
        void takesItsRecoveryCodeForOneThatWasNeverReadBack() throws Exception {
            try (var vaults = byPassphrase(copy())) {
                assertFalse(new RecoveryPaper(vaults, RANDOM).isReadBack());
            }
        }

        @Test
        void restoresItsBackup() throws Exception {
            var folder = temporary.resolve("restored");
            try (var passphrase = GoldenVault.passphrase()) {
                new VaultBackup(RANDOM).restore(GoldenVault.BACKUP, folder, passphrase);
            }

            try (var golden = byPassphrase(copy());
                    var restored = byPassphrase(folder)) {
                assertEquals(content(golden.record(), golden), content(restored.record(), restored));
                assertEquals(content(golden.psychotherapy(), golden), content(restored.psychotherapy(), restored));
            }
        }
    }

    @Nested
    class TheOtherReader {
        @Test
        void readsByteForByteWhatTheStoreReads() throws Exception {
            var python = PythonReader.in(temporary);

            var ended = python.read("passphrase", "vaults", GoldenVault.FOLDER, GoldenVault.PASSPHRASE);

            assertEquals(PythonReader.READ, ended.code(), ended.said());
            assertReadsAlike(ended.read());
        }

        @Test
        void opensItWithTheCodeAsItWasTyped() throws Exception {
            var python = PythonReader.in(temporary);

            var ended = python.read("code", "vaults", GoldenVault.FOLDER, GoldenVault.CODE_AS_TYPED);

            assertEquals(PythonReader.READ, ended.code(), ended.said());
            assertReadsAlike(ended.read());
        }

        @Test
        void readsTheBackup() throws Exception {
            var python = PythonReader.in(temporary);

            var ended = python.read("passphrase", "backup", GoldenVault.BACKUP, GoldenVault.PASSPHRASE);

            assertEquals(PythonReader.READ, ended.code(), ended.said());
            assertTrue(ended.read().get("pieces").asInt() > 1);
            assertReadsAlike(ended.read());
        }

        @Test
        void takesTheLettersOutOfTheLetterbox() throws Exception {
            var python = PythonReader.in(temporary);

            var read = python.read("passphrase", "vaults", GoldenVault.FOLDER, GoldenVault.PASSPHRASE)
                    .read();

            var inner = EveryFact.inTheFirstRelease().stream()
                    .filter(fact -> fact.vault() == SessionEvent.Vault.PSYCHOTHERAPY)
                    .count();
            assertTrue(inner > 0);
            assertEquals(inner, letters(read.get("psychotherapy")));
            assertEquals(0, letters(read.get("record")));
        }

        private static long letters(JsonNode vault) {
            return StreamSupport.stream(vault.get("facts").spliterator(), false)
                    .filter(fact -> fact.get("letter").asBoolean())
                    .count();
        }

        @Test
        void readsWhatTheConsoleWritesToday() throws Exception {
            var python = PythonReader.in(temporary);
            var folder = copy();
            try (var vaults = byPassphrase(folder)) {
                var shelf = new SessionShelf(vaults, RANDOM);
                shelf.open(shelf.latest().orElseThrow()).append(EveryFact.inTheFirstRelease());

                var ended = python.read("passphrase", "vaults", folder, GoldenVault.PASSPHRASE);

                assertEquals(PythonReader.READ, ended.code(), ended.said()); // out of the write-ahead log
                assertEquals(content(vaults.record(), vaults), content(ended.read(), "record"));
                assertEquals(content(vaults.psychotherapy(), vaults), content(ended.read(), "psychotherapy"));
            }
        }

        @Test
        void knowsWhetherTheRecoveryCodeWasReadBack() throws Exception {
            var python = PythonReader.in(temporary);
            var folder = copy();
            try (var vaults = byPassphrase(folder);
                    var passphrase = GoldenVault.passphrase()) {
                var paper = new RecoveryPaper(vaults, RANDOM);
                paper.readBack();
                assertTrue(codeReadBack(python, folder));
                assertEquals(
                        content(vaults.record(), vaults),
                        content(
                                python.read("passphrase", "vaults", folder, GoldenVault.PASSPHRASE)
                                        .read(),
                                "record"));

                paper.renew(passphrase).close();

                assertFalse(codeReadBack(python, folder));
            }
            assertFalse(codeReadBack(python, GoldenVault.FOLDER));
        }

        private static boolean codeReadBack(PythonReader python, Path folder) throws Exception {
            var ended = python.read("passphrase", "vaults", folder, GoldenVault.PASSPHRASE);
            assertEquals(PythonReader.READ, ended.code(), ended.said());
            return ended.read().get("codeReadBack").asBoolean();
        }

        private void assertReadsAlike(JsonNode read) throws Exception {
            try (var vaults = byPassphrase(copy())) {
                assertEquals(content(vaults.record(), vaults), content(read, "record"));
                assertEquals(content(vaults.psychotherapy(), vaults), content(read, "psychotherapy"));
            }
        }
    }

    @Nested
    class WhenSomethingIsNotAsItWas {
        @Test
        void anotherPassphraseIsWrongAndNotDamage() throws Exception {
            var python = PythonReader.in(temporary);

            var ended = python.read("passphrase", "vaults", GoldenVault.FOLDER, "Ein ruhiger Fluss");

            assertEquals(PythonReader.WRONG, ended.code(), ended.said());
        }

        @Test
        void aMistypedCodeIsWrongAndNotDamage() throws Exception {
            var python = PythonReader.in(temporary);
            var mistyped = GoldenVault.CODE_AS_TYPED.replace("G28A", "G2A8");

            var ended = python.read("code", "vaults", GoldenVault.FOLDER, mistyped);

            assertEquals(PythonReader.WRONG, ended.code(), ended.said());
        }

        /** Each is done to a copy of the golden vault, in SQL, as somebody without a key could. */
        @Test
        void everyMeddlingIsFoundByBothReaders() throws Exception {
            var python = PythonReader.in(temporary);
            var meddlings = List.of(
                    "DELETE FROM fact WHERE seq = (SELECT max(seq) FROM fact)",
                    "DELETE FROM fact WHERE seq = 2",
                    "UPDATE fact SET envelope = (SELECT envelope FROM fact WHERE seq = 1) WHERE seq = 2",
                    "UPDATE fact SET session = randomblob(16) WHERE seq = 3",
                    "DELETE FROM record WHERE n = (SELECT max(n) FROM record)",
                    "UPDATE record SET version = version + 1 WHERE n = 1",
                    "UPDATE record SET envelope = randomblob(length(envelope)) WHERE n = 1",
                    "DELETE FROM client WHERE id = (SELECT client FROM record WHERE n = 1)",
                    "UPDATE head SET counter = counter - 1",
                    "UPDATE header SET body = randomblob(27)",
                    "PRAGMA user_version = 2");
            var found = 0;
            for (var meddling : meddlings) {
                var folder = GoldenVault.copiedTo(temporary.resolve("meddled-" + found));
                meddle(folder.resolve("psychotherapy.vault"), meddling);

                var ended = python.read("passphrase", "vaults", folder, GoldenVault.PASSPHRASE);

                assertEquals(PythonReader.DAMAGED, ended.code(), meddling);
                assertTrue(isFoundByTheStore(folder), meddling);
                found++;
            }
            System.out.println("meddlings found by both readers: " + found + " of " + meddlings.size());
        }

        private static void meddle(Path file, String sql) throws Exception {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private boolean isFoundByTheStore(Path folder) throws Exception {
            try (var vaults = byPassphrase(folder)) {
                return !vaults.psychotherapy().check().isWhole();
            } catch (VaultDamaged | NewerVersion e) {
                return true;
            }
        }

        @Test
        void aBackupThatWasCutOrChangedIsDamaged() throws Exception {
            var python = PythonReader.in(temporary);
            var whole = Files.readAllBytes(GoldenVault.BACKUP);
            var backup = temporary.resolve("backup");

            for (var at : List.of(0, 9, 20, 46, 500, 600, 70_000, whole.length - 1)) {
                var changed = whole.clone();
                changed[at] ^= 1;
                Files.write(backup, changed);

                var ended = python.read("passphrase", "backup", backup, GoldenVault.PASSPHRASE);

                assertEquals(PythonReader.DAMAGED, ended.code(), "byte " + at);
            }
            var pieces = 46 + 457 + 2 * (65_536 + 16);
            Files.write(backup, Arrays.copyOf(whole, pieces));
            var ended = python.read("passphrase", "backup", backup, GoldenVault.PASSPHRASE);
            assertEquals(PythonReader.DAMAGED, ended.code(), "cut between two pieces");
        }
    }

    private static List<String> content(VaultFile vault, Vaults vaults) throws Exception {
        var lines = new ArrayList<String>();
        for (var kind : Kind.values()) {
            if (kind != Kind.FACT) {
                var found = vault.all(kind);
                assertEquals(List.of(), found.damaged());
                found.whole().forEach(each -> lines.add("record of kind " + kind.number() + line(each)));
            }
        }
        for (var shelved : new SessionShelf(vaults, RANDOM).all()) {
            var found = vault.facts(shelved.session());
            assertEquals(List.of(), found.damaged());
            found.whole().forEach(each -> lines.add("fact" + line(each)));
        }
        return lines.stream().sorted().toList();
    }

    private static String line(Stored stored) {
        return " " + hex(stored.id()) + " of " + hex(stored.client()) + " " + stored.version() + ": "
                + HexFormat.of().formatHex(stored.content());
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    private static List<String> content(JsonNode read, String vault) {
        var lines = new ArrayList<String>();
        for (var each : read.get(vault).get("records")) {
            lines.add("record of kind " + each.get("kind").asInt() + line(each, "id", "version"));
        }
        for (var each : read.get(vault).get("facts")) {
            lines.add("fact" + line(each, "session", "seq"));
        }
        return lines.stream().sorted().toList();
    }

    private static String line(JsonNode each, String id, String number) {
        return " " + each.get(id).asText() + " of " + each.get("client").asText() + " "
                + each.get(number).asLong() + ": " + each.get("content").asText();
    }
}
