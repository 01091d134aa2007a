package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.release.ExportLog;
import io.vigil.console.release.ExportLogContract;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.NotWritten;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteExportLogTest extends ExportLogContract {
    private Path folder;
    private Vaults vaults;

    @BeforeEach
    void open(@TempDir Path temporary) throws NotWritten, VaultInUse {
        folder = temporary;
        vaults = OpenVaults.create(folder.resolve("vaults"));
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    @Override
    protected ExportLog empty() {
        return new SqliteExportLog(vaults, new SecureRandom());
    }

    @Test
    void isKeptWhileTheNotesAreLockedAndReadByTheNextConsole() throws Exception {
        vaults.lockNotes();
        empty().keep(sheet(CLIENT, Instant.EPOCH));
        vaults.close();

        vaults = OpenVaults.open(folder.resolve("vaults"));

        assertEquals(1, empty().of(CLIENT).size());
    }
}
