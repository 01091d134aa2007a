package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.measures.Course;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.measures.MeasureLogContract;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteMeasureLogTest extends MeasureLogContract {
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
    protected MeasureLog empty() {
        return new SqliteMeasureLog(vaults, new SecureRandom());
    }

    @Test
    void aConsoleThatStartsAgainReadsWhatWasKept() throws Exception {
        var fact = new Course().totalled(Measure.MEQ_30, Course.DAY, "3.4");
        empty().append(fact);
        vaults.close();

        vaults = OpenVaults.open(folder.resolve("vaults"));

        assertEquals(List.of(fact), empty().of(Course.CLIENT).facts());
    }

    @Test
    void measuresAreReadAndKeptWhileTheNotesAreLocked() throws Exception {
        vaults.lockNotes();

        empty().append(new Course().totalled(Measure.WSAS, Course.DAY, "12"));

        assertEquals(1, empty().of(Course.CLIENT).facts().size());
        assertEquals(1, vaults.record().all(Kind.MEASURE, Course.CLIENT).whole().size());
    }

    @Test
    void aFactOfALaterReleaseIsCountedAndHidesNoOther() throws Exception {
        var fact = new Course().totalled(Measure.WSAS, Course.DAY, "12");
        var later = "{\"kind\":\"Dreamt\",\"fact\":{}}".getBytes(StandardCharsets.UTF_8);
        vaults.record().write(change -> change.put(Kind.MEASURE, Ids.random(new SecureRandom()), Course.CLIENT, later));
        empty().append(fact);

        assertEquals(new MeasureLog.Kept(List.of(fact), 1), empty().of(Course.CLIENT));
    }
}
