package io.vigil.console.bench;

import io.vigil.console.notes.NoteId;
import io.vigil.console.store.NotesOnDisk;
import io.vigil.console.store.SqliteNoteBook;
import io.vigil.console.store.vault.BareTables;
import io.vigil.console.store.vault.SealedAlone;
import io.vigil.console.store.vault.entry.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

/**
 * A note of 3 KiB until the disk has it, beside the same bytes in the clear: same tables, same settings, same rows in
 * one transaction, one after the other in one run.
 */
final class Committing implements Part {
    private static final int ROUNDS = 2_500;
    private static final int WARM_UP_ROUNDS = 1_500;
    private static final double MOST_FOR_A_NOTE = 1.3;
    private static final double MOST_WITH_THE_EVENT = 1.5;
    private static final UUID CLIENT = NotesOnDisk.CLIENT;
    private static final UUID SESSION = new UUID(2, 3);
    private static final byte[] FACT = """
            {"decision":12,"place":0,"kind":"Marked",\
            "fact":{"at":"2026-11-23T20:00:00Z",\
            "mark":"SPOKEN_WORDS","words":"it is wide"}}""".getBytes(StandardCharsets.UTF_8);

    private final SecureRandom random = new SecureRandom();

    @Override
    public String name() {
        return "commit";
    }

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var onDisk = NotesOnDisk.create(folder.resolve("notes"), random);
        try (var bare = BareTables.create(folder.resolve("bare"));
                var bareHead = BareTables.create(folder.resolve("bare-head"));
                var bareEvent = BareTables.create(folder.resolve("bare-event"));
                var bareDraft = BareTables.create(folder.resolve("bare-draft"));
                var sealed = SealedAlone.create(folder.resolve("sealed"), CLIENT, random);
                var notes = onDisk.open();
                var vaults = NotesOnDisk.create(folder.resolve("note"), random).open();
                var eventVaults =
                        NotesOnDisk.create(folder.resolve("event"), random).open()) {
            var one = NotesOnDisk.first(onDisk.text(0));
            var other = NotesOnDisk.first(onDisk.text(0));
            var draft = NotesOnDisk.newId(random);
            var payload = NotesOnDisk.content(draft, one);
            bareDraft.insert(draft.value(), CLIENT, payload);
            var book = new SqliteNoteBook(notes.psychotherapy());
            book.of(CLIENT); // as when the notes are opened
            book.keep(draft, NotesOnDisk.about(), one);

            var runs = new Interleaved(ROUNDS, WARM_UP_ROUNDS);
            var bareTimes = runs.addWhole(round -> bare.insert(id(), CLIENT, payload));
            var sealedTimes = runs.addWhole(round -> sealed.insert(id(), CLIENT, payload));
            var bareHeadTimes = runs.addWhole(round -> bareHead.insertWithHead(id(), CLIENT, payload));
            var times = runs.addWhole(
                    round -> vaults.psychotherapy().write(change -> change.add(Kind.NOTE, id(), CLIENT, payload)));
            var bareEventTimes =
                    runs.addWhole(round -> bareEvent.insertWithEventAndHead(id(), CLIENT, payload, SESSION, FACT));
            var eventTimes = runs.addWhole(round -> eventVaults.psychotherapy().write(change -> {
                change.add(Kind.NOTE, id(), CLIENT, payload);
                change.append(SESSION, CLIENT, FACT);
            }));
            var keptTimes = runs.addWhole(
                    round -> book.keep(new NoteId(id()), NotesOnDisk.about(), round % 2 == 0 ? one : other));
            var bareDraftTimes = runs.addWhole(round -> bareDraft.updateWithHead(draft.value(), round + 2L, payload));
            var draftTimes =
                    runs.addWhole(round -> book.keep(draft, NotesOnDisk.about(), round % 2 == 0 ? other : one));
            runs.run();

            return List.of(
                    Figure.ratio("a note, sealed, its row alone", sealedTimes, bareTimes, MOST_FOR_A_NOTE),
                    Figure.ratio("a note, with the head", times, bareHeadTimes, MOST_FOR_A_NOTE),
                    Figure.ratio("a note, with event and head", eventTimes, bareEventTimes, MOST_WITH_THE_EVENT),
                    Figure.told("a note with the head, beside its row alone", times, bareTimes),
                    Figure.told("a note with event and head, beside its row alone", eventTimes, bareTimes),
                    Figure.told("a new note through the notebook, written as JSON first", keptTimes, bareHeadTimes),
                    Figure.told("a draft saved once more through the notebook", draftTimes, bareDraftTimes));
        }
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
