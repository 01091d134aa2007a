package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.client.ClientBook;
import io.vigil.console.client.ClientBookContract;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.InnerHistory;
import io.vigil.console.client.Samuel;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteClientBookTest extends ClientBookContract {
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
    protected ClientBook empty(Clock clock) {
        return new SqliteClientBook(vaults, new SecureRandom(), clock);
    }

    @Test
    void aConsoleThatStartsAgainReadsBothFiles() throws Exception {
        empty(Clock.systemUTC()).keep(Samuel.complete());
        empty(Clock.systemUTC()).keep(Samuel.inner());
        vaults.close();

        vaults = OpenVaults.open(folder.resolve("vaults"));

        assertEquals(Optional.of(Samuel.complete()), empty(Clock.systemUTC()).read(Samuel.ID));
        assertEquals(Optional.of(Samuel.inner()), empty(Clock.systemUTC()).readInner(Samuel.ID));
    }

    @Test
    void everyKeepingIsThereStill() throws Exception {
        var book = empty(Clock.systemUTC());

        book.keep(Samuel.bare());
        book.keep(Samuel.complete());

        assertEquals(2, vaults.record().all(Kind.CLIENT_THEN, Samuel.ID).whole().size());
    }

    @Test
    void aVersionThatIsDamagedIsNamedAndHidesNoOther() throws Exception {
        empty(Clock.systemUTC()).keep(InnerFile.empty(Samuel.ID));
        empty(Clock.systemUTC()).keep(Samuel.inner());
        empty(Clock.systemUTC()).keep(InnerFile.empty(Samuel.ID));
        vaults.close();
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vaults/psychotherapy.vault"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE record SET envelope = randomblob(length(envelope)) WHERE n ="
                    + " (SELECT max(n) - 1 FROM record WHERE kind = 8)");
        }
        vaults = OpenVaults.open(folder.resolve("vaults"));

        var history = empty(Clock.systemUTC()).innerHistory(Samuel.ID);

        assertEquals(
                List.of(InnerFile.empty(Samuel.ID), InnerFile.empty(Samuel.ID)),
                history.versions().stream().map(InnerHistory.Version::file).toList());
        assertEquals(1, history.damaged().size());
        assertFalse(history.damaged().get(0).contains("Watchman"));
    }

    @Test
    void whileTheNotesAreLockedTheRecordIsReadAndTheInnerFileIsNot() throws Exception {
        var book = empty(Clock.systemUTC());
        book.keep(Samuel.complete());
        book.keep(Samuel.inner());

        vaults.lockNotes();

        assertEquals(Optional.of(Samuel.complete()), book.read(Samuel.ID));
        assertEquals(
                ClientBook.Why.LOCKED,
                assertThrows(ClientBook.NotRead.class, () -> book.readInner(Samuel.ID))
                        .why());
        assertEquals(
                ClientBook.Why.LOCKED,
                assertThrows(ClientBook.NotRead.class, () -> book.innerHistory(Samuel.ID))
                        .why());
        assertEquals(
                ClientBook.Why.LOCKED,
                assertThrows(ClientBook.NotKept.class, () -> book.keep(Samuel.inner()))
                        .why());
    }
}
