package io.vigil.console.bench;

import io.vigil.console.notes.Sought;
import io.vigil.console.store.NotesOnDisk;
import io.vigil.console.store.SqliteNoteBook;
import io.vigil.console.store.vault.entry.Kind;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

/** 10,000 notes of 3 KiB about one client, read and searched, and what that leaves behind. */
final class Reading implements Part {
    private static final int NOTES = 10_000;
    private static final int TIMES = 25;
    private static final int WARM_UP_TIMES = 8;
    private static final Duration MOST = Duration.ofMillis(600);

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var everything = Path.of(System.getProperty("java.io.tmpdir")); // the vaults stand in it too
        var notes = NotesOnDisk.create(folder.resolve("vaults"), new SecureRandom());
        notes.fillTo(NOTES);
        try (var vaults = notes.open()) {
            var vault = vaults.psychotherapy();
            var book = new SqliteNoteBook(vault);
            var before = EveryFile.in(everything);

            var runs = new Interleaved(TIMES, WARM_UP_TIMES);
            var opened = runs.addWhole(round -> expect(
                    NOTES, vault.all(Kind.NOTE, NotesOnDisk.CLIENT).whole().size()));
            var read = runs.addWhole(round -> expect(
                    NOTES,
                    new SqliteNoteBook(vault).of(NotesOnDisk.CLIENT).notes().size()));
            var rare = runs.addWhole(round -> expect(NOTES / NotesOnDisk.RARELY, found(book, NotesOnDisk.RARE)));
            var several = runs.addWhole(round -> expect(NOTES, found(book, "Watchman GARDEN lamp")));
            runs.run();

            var after = EveryFile.in(everything);
            return List.of(
                    Figure.told("10,000 notes of 3 KiB opened, as bytes", opened),
                    Figure.time("10,000 notes of 3 KiB read, as notes", read, MOST),
                    Figure.time("search over them, a word that 10 have", rare, MOST),
                    Figure.time("search over them, three words that all have", several, MOST),
                    Figure.none("files that searching left or changed", before.differencesTo(after)),
                    Figure.none(
                            "files that hold the word in the clear", EveryFile.holding(NotesOnDisk.RARE, everything)));
        }
    }

    private static int found(SqliteNoteBook book, String words) throws Exception {
        return book.search(NotesOnDisk.CLIENT, Sought.of(words)).notes().size();
    }

    private static void expect(int wanted, int found) {
        if (found != wanted) {
            throw new IllegalStateException(found + " notes instead of " + wanted);
        }
    }
}
