package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultBackup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A console that writes everything there is to write, in a process whose every file stands in one folder. */
@Timeout(120)
class NothingIsLeftInTheClearTest {
    private Path everything;
    private Path vaults;

    @BeforeEach
    void make(@TempDir Path folder) throws Exception {
        everything = folder;
        vaults = folder.resolve("vaults");
        OpenVaults.create(vaults).close();
    }

    @Test
    void notInTheVaultsNorTheirLogsNorTemporaryFilesNorWhatTheConsoleSays(TestReporter report) throws Exception {
        try (var console = AnotherConsole.marking(vaults, everything)) {
            assertEquals("open", console.next());
            assertEquals("marked", console.next());
            assertTrue(Files.size(vaults.resolve("record.vault-wal")) > 0, "the write-ahead log is looked at too");

            assertEquals(List.of(), Markers.foundIn(everything), "while it is open");
            console.killed();
            assertEquals(List.of(), Markers.foundIn(everything), "after it was killed");
        }
        try (var again = OpenVaults.open(vaults)) {
            assertEquals(
                    2L * Markers.facts().size(),
                    again.record().facts() + again.psychotherapy().facts());
            new VaultBackup(new SecureRandom()).write(again, everything.resolve("backup"));
            assertEquals(List.of(), Markers.foundIn(everything), "after a backup");
        }
        assertEquals(List.of(), Markers.foundIn(everything), "after it was closed");
        try (var files = Files.walk(everything)) {
            report.publishEntry(
                    "plain markers found",
                    "0 in " + files.filter(Files::isRegularFile).count() + " files");
        }
    }

    /** The search is one that finds: in every spelling. */
    @Test
    void aMarkerThatIsWrittenPlainlyIsFound() throws Exception {
        for (var spelling : Markers.spellings().entrySet()) {
            var file = everything.resolve("plain");
            var bytes = new byte[1000];
            System.arraycopy(spelling.getValue(), 0, bytes, 501, spelling.getValue().length);
            Files.write(file, bytes);

            assertTrue(Markers.foundIn(everything).contains("plain: " + spelling.getKey()), spelling.getKey());
        }
    }
}
