package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteBook;
import io.vigil.console.notes.NoteBookContract;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.notes.Sought;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.NotWritten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteNoteBookTest extends NoteBookContract {
    private static final UUID CLIENT = new UUID(1, 1);
    private static final SecureRandom RANDOM = new SecureRandom();
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
        assertThrows(NoteBook.NotRead.class, () -> book.search(CLIENT, Sought.of("one")));
    }

    @Test
    void whatIsFoundOfManyNotesIsInTheirOrder() throws Exception {
        var expected = new ArrayList<NoteId>();
        var book = empty();
        book.of(CLIENT);
        for (var i = 0; i < 600; i++) {
            var id = new NoteId(new UUID(RANDOM.nextLong(), RANDOM.nextLong()));
            book.keep(id, ABOUT, draft(1, i % 7 == 0 ? "the gate, " + i : "the garden, " + i));
            if (i % 7 == 0) {
                expected.add(id);
            }
        }

        assertEquals(expected, empty().search(CLIENT, Sought.of("GATE")).notes());
        assertEquals(600, empty().of(CLIENT).notes().size());
    }

    @Test
    void aSearchLeavesEveryFileAsItWasAndNoOther() throws Exception {
        var book = empty();
        book.keep(new NoteId(new UUID(4, 4)), ABOUT, draft(1, Markers.note(1)));
        var before = everyFile();

        assertEquals(1, book.search(CLIENT, Sought.of(Markers.note(1))).notes().size());

        assertEquals(before, everyFile());
        assertEquals(List.of(), Markers.foundIn(folder));
    }

    /**
     * Each with its content, in short. The index of the log, which has no content, is SQLite's own note of who reads.
     */
    private Map<String, Integer> everyFile() throws IOException {
        var files = new TreeMap<String, Integer>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith("-shm")) {
                    files.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    @Test
    void aDamagedNoteIsNamedAndHidesNoOther() throws Exception {
        var harmed = new NoteId(new UUID(4, 4));
        var whole = new NoteId(new UUID(5, 5));
        empty().keep(harmed, ABOUT, draft(1, "one"));
        empty().keep(harmed, ABOUT, draft(2, "two"));
        empty().keep(whole, ABOUT, draft(1, "three"));
        vaults.close();
        change("UPDATE record SET envelope = zeroblob(length(envelope)) WHERE n = 2");
        vaults = OpenVaults.open(folder.resolve("vaults"));

        var shelf = empty().of(CLIENT);

        assertEquals(List.of(harmed), shelf.damaged());
        assertEquals(List.of(whole), shelf.notes().stream().map(Note::id).toList());
    }

    @Test
    void aNoteThatCannotBeLookedIntoIsNamedAndNeverTakenForOneWithoutTheWord() throws Exception {
        var altered = new NoteId(new UUID(4, 4));
        var shortened = new NoteId(new UUID(6, 6));
        var whole = new NoteId(new UUID(5, 5));
        for (var harmed : List.of(altered, shortened)) {
            empty().keep(harmed, ABOUT, draft(1, "the gate"));
            empty().keep(harmed, ABOUT, draft(2, "the gate, and a bridge"));
        }
        empty().keep(whole, ABOUT, draft(1, "the gate"));
        vaults.close();
        change("UPDATE record SET envelope = zeroblob(length(envelope)) WHERE n = 2");
        change("DELETE FROM record WHERE n = 3");
        vaults = OpenVaults.open(folder.resolve("vaults"));

        var finds = empty().search(CLIENT, Sought.of("gate"));

        assertEquals(List.of(whole), finds.notes());
        assertEquals(Set.of(altered, shortened), Set.copyOf(finds.damaged()));
    }

    private void change(String sql) throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vaults/psychotherapy.vault"));
                var statement = other.createStatement()) {
            statement.execute(sql);
        }
    }
}
