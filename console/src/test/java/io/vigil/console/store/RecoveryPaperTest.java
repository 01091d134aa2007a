package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultBackup;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.Passphrase;
import io.vigil.crypto.vault.RecoveryCode;
import io.vigil.crypto.vault.WrongPassphrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryPaperTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Path folder;

    @BeforeEach
    void make(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("vaults");
        OpenVaults.create(folder).close();
    }

    private boolean isReadBack() throws Exception {
        try (var vaults = OpenVaults.open(folder)) {
            return new RecoveryPaper(vaults, RANDOM).isReadBack();
        }
    }

    private void readBack() throws Exception {
        try (var vaults = OpenVaults.open(folder)) {
            new RecoveryPaper(vaults, RANDOM).readBack();
        }
    }

    private RecoveryCode renew() throws Exception {
        try (var vaults = OpenVaults.open(folder);
                var passphrase = OpenVaults.passphrase()) {
            return new RecoveryPaper(vaults, RANDOM).renew(passphrase);
        }
    }

    private void openWith(SecretBytes code) throws Exception {
        Vaults.recover(folder, code, RANDOM).close();
    }

    @Test
    void isNotReadBackUntilItIsSaidAndThenStaysSo() throws Exception {
        assertFalse(isReadBack());

        readBack();

        assertTrue(isReadBack());
        readBack();
        assertTrue(isReadBack());
    }

    @Test
    void whatSaysSoIsPartOfAWholeVault() throws Exception {
        readBack();

        try (var vaults = OpenVaults.open(folder)) {
            var findings = vaults.record().check();
            assertTrue(findings.isWhole());
            assertEquals(1, findings.records());
        }
    }

    @Test
    void whatSaysSoCannotBeTakenFromAnotherVault() throws Exception {
        var other = folder.resolveSibling("other");
        OpenVaults.create(other).close();
        readBack();

        try (var from = DriverManager.getConnection("jdbc:sqlite:" + other.resolve("record.vault"));
                var statement = from.createStatement()) {
            statement.execute("ATTACH '" + folder.resolve("record.vault") + "' AS one");
            statement.execute("INSERT INTO client SELECT * FROM one.client");
            statement.execute("INSERT INTO record SELECT * FROM one.record");
        }

        try (var vaults = OpenVaults.open(other)) {
            assertFalse(new RecoveryPaper(vaults, RANDOM).isReadBack());
        }
    }

    @Nested
    class ANewCode {
        @Test
        void opensAndTheOneBeforeDoesNot() throws Exception {
            try (var code = renew();
                    var secret = code.secret()) {
                assertThrows(WrongPassphrase.class, () -> openWith(OpenVaults.code()));
                openWith(secret);
            }
            assertEquals(-1, Files.mismatch(folder.resolve("slots"), folder.resolve("slots.copy")));
        }

        @Test
        void isNotReadBackAlthoughTheOneBeforeWas() throws Exception {
            readBack();

            renew().close();

            assertFalse(isReadBack());
            readBack();
            assertTrue(isReadBack());
        }

        @Test
        void isNotMadeByAWrongPassphrase() throws Exception {
            try (var vaults = OpenVaults.open(folder);
                    var wrong = Passphrase.of("another river".toCharArray())) {
                assertThrows(WrongPassphrase.class, () -> new RecoveryPaper(vaults, RANDOM).renew(wrong));
            }
            openWith(OpenVaults.code());
        }

        @Test
        void thatTheDiskDoesNotTakeLeavesTheOldOneGood() throws Exception {
            readBack();
            try (var vaults = OpenVaults.open(folder);
                    var passphrase = OpenVaults.passphrase()) {
                var inTheWay =
                        Files.createDirectories(folder.resolve("slots.new").resolve("not empty"));

                assertThrows(NotWritten.class, () -> new RecoveryPaper(vaults, RANDOM).renew(passphrase));

                Files.delete(inTheWay);
                Files.delete(folder.resolve("slots.new"));
                assertTrue(new RecoveryPaper(vaults, RANDOM).isReadBack());
            }
            openWith(OpenVaults.code());
        }
    }

    @Test
    void aNewPassphraseChangesNothingAboutThePaper() throws Exception {
        readBack();
        var next = Passphrase.of("another river, in another month".toCharArray());

        try (var vaults = OpenVaults.open(folder)) {
            vaults.changePassphrase(OpenVaults.passphrase(), next, OpenVaults.CHEAP);

            assertTrue(new RecoveryPaper(vaults, RANDOM).isReadBack());
        }
    }

    /** It is opened by the code of its day, and knows of that code whether it was read back. */
    @Test
    void aBackupOfAnEarlierDayBringsItsOwnAnswer() throws Exception {
        readBack();
        var backup = folder.resolveSibling("backup");
        var restored = folder.resolveSibling("restored");
        try (var vaults = OpenVaults.open(folder)) {
            new VaultBackup(RANDOM).write(vaults, backup);
        }
        renew().close();

        new VaultBackup(RANDOM).restore(backup, restored, OpenVaults.passphrase());

        try (var vaults = Vaults.recover(restored, OpenVaults.code(), RANDOM)) {
            assertTrue(new RecoveryPaper(vaults, RANDOM).isReadBack());
        }
        assertFalse(isReadBack());
    }
}
