package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.schedule.Kind;
import io.vigil.console.schedule.ScheduleBook;
import io.vigil.console.schedule.ScheduleBookContract;
import io.vigil.console.schedule.Week;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.NotWritten;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteScheduleBookTest extends ScheduleBookContract {
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
    protected ScheduleBook empty() {
        return new SqliteScheduleBook(vaults, new SecureRandom());
    }

    @Test
    void aConsoleThatStartsAgainReadsItWhileTheNotesAreLocked() throws Exception {
        var fact = Week.made(1, Kind.JOURNEY, "2026-11-23T19:00:00Z");
        empty().append(fact);
        vaults.close();
        vaults = OpenVaults.open(folder.resolve("vaults"));
        vaults.lockNotes();

        assertEquals(List.of(fact), empty().all().facts());
    }

    @Test
    void aFactOfALaterReleaseIsCountedAndHidesNoOther() throws Exception {
        var fact = Week.made(1, Kind.JOURNEY, "2026-11-23T19:00:00Z");
        var later = "{\"kind\":\"Repeated\",\"fact\":{}}".getBytes(StandardCharsets.UTF_8);
        vaults.record()
                .write(change -> change.put(
                        io.vigil.console.store.vault.entry.Kind.SCHEDULE,
                        Ids.random(new SecureRandom()),
                        Week.CLIENT,
                        later));
        empty().append(fact);

        assertEquals(new ScheduleBook.Kept(List.of(fact), 1), empty().all());
    }
}
