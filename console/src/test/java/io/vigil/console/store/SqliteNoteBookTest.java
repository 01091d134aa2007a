package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteBook;
import io.vigil.console.notes.NoteBookContract;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.store.vault.NotWritten;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteNoteBookTest extends NoteBookContract {
    private static final UUID CLIENT = new UUID(1, 1);
    private static final NoteAbout ABOUT = new NoteAbout(CLIENT, Optional.empty());

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
    protected NoteBook empty() {
        return new SqliteNoteBook(vaults.psychotherapy());
    }

    @Override
    protected NoteBook again(NoteBook book) {
        return empty(); // which remembers nothing and reads the disk
    }

    private static Revision draft(int number, String text) {
        return new Revision(number, text, Instant.EPOCH, Revision.State.DRAFT);
    }

    @Test
    void aBookThatHasNotReadTheNoteYetGoesOnWithIt() throws Exception {
        var id = new NoteId(new UUID(4, 4));
        empty().keep(id, ABOUT, draft(1, "one"));

        empty().keep(id, ABOUT, draft(2, "two"));

        assertEquals(
                List.of(draft(1, "one"), draft(2, "two")),
                empty().of(CLIENT).notes().get(0).revisions());
    }

    @Test
    void whileTheNotesAreLockedNothingIsKeptAndItIsSaidWhy() throws Exception {
        var book = empty();
        vaults.lockNotes();

        var refused = assertThrows(
                NoteBook.NotKept.class, () -> book.keep(new NoteId(new UUID(4, 4)), ABOUT, draft(1, "one")));

        assertEquals(NoteBook.NotKept.Why.NOTES_LOCKED, refused.why());
        assertThrows(NoteBook.NotRead.class, () -> book.of(CLIENT));
    }

    @Test
    void aDamagedNoteIsNamedAndHidesNoOther() throws Exception {
        var harmed = new NoteId(new UUID(4, 4));
        var whole = new NoteId(new UUID(5, 5));
        empty().keep(harmed, ABOUT, draft(1, "one"));
        empty().keep(harmed, ABOUT, draft(2, "two"));
        empty().keep(whole, ABOUT, draft(1, "three"));
        vaults.close();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vaults/psychotherapy.vault"));
                var statement = other.createStatement()) {
            statement.execute("UPDATE record SET envelope = zeroblob(length(envelope)) WHERE n = 2");
        }
        vaults = OpenVaults.open(folder.resolve("vaults"));

        var shelf = empty().of(CLIENT);

        assertEquals(List.of(harmed), shelf.damaged());
        assertEquals(List.of(whole), shelf.notes().stream().map(Note::id).toList());
    }
}
