package io.vigil.console.store.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.store.vault.entry.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultBackupTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final UUID NOTE = new UUID(9, 1);
    private static final UUID CLIENT = new UUID(1, 2);

    /** The bug: the driver leaves a statement that inserted in progress, and every backup after it was refused. */
    @Test
    void isWrittenWhileBothVaultsAreInUse(@TempDir Path folder) throws Exception {
        var content = "before the backup".getBytes(StandardCharsets.UTF_8);
        try (var vaults = OpenVaults.create(folder.resolve("vaults"))) {
            vaults.record().write(change -> change.append(NOTE, CLIENT, content));
            vaults.psychotherapy().write(change -> change.put(Kind.NOTE, NOTE, CLIENT, content));

            var bytes = new VaultBackup(RANDOM).write(vaults, folder.resolve("backup"));

            assertEquals(Files.size(folder.resolve("backup")), bytes);
            vaults.record().write(change -> change.append(NOTE, CLIENT, content)); // and goes on
        }

        try (var passphrase = OpenVaults.passphrase()) {
            new VaultBackup(RANDOM).restore(folder.resolve("backup"), folder.resolve("restored"), passphrase);
        }
        try (var restored = OpenVaults.open(folder.resolve("restored"))) {
            assertEquals(1, restored.record().facts());
            assertTrue(restored.psychotherapy().read(Kind.NOTE, NOTE).isPresent());
        }
    }
}
