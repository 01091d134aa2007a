package io.vigil.console.store;

import io.vigil.console.notes.Addendum;
import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.notes.Shelf;
import io.vigil.console.store.vault.entry.Stored;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts the pieces of notes together again. A note with a piece that is damaged is named, and hides no other. */
final class NotePieces {
    private final Map<NoteId, List<NotePiece>> notes = new LinkedHashMap<>();
    private final Set<NoteId> damaged = new LinkedHashSet<>();
    private final List<UUID> damagedRecords = new ArrayList<>();

    /**
     * A record as it was read.
     *
     * @param piece nothing when this release does not understand it
     */
    record Read(UUID record, Optional<NotePiece> piece) {}

    /** Reads a record, on any thread, and wipes its content. */
    static Read read(Stored stored) {
        try {
            return new Read(stored.id(), Optional.of(Json.read(stored.content(), NotePiece.class)));
        } catch (Json.NotUnderstood e) {
            return new Read(stored.id(), Optional.empty());
        } finally {
            Arrays.fill(stored.content(), (byte) 0);
        }
    }

    void add(Read read) {
        read.piece()
                .ifPresentOrElse(
                        piece -> notes.computeIfAbsent(piece.noteId(), id -> new ArrayList<>())
                                .add(piece),
                        () -> damagedRecords.add(read.record()));
    }

    void addDamaged(List<VaultDamaged> found) {
        found.forEach(each -> each.record().ifPresent(damagedRecords::add));
    }

    Shelf shelf() {
        damagedRecords.forEach(record -> damaged.add(noteOf(record)));
        var whole = new ArrayList<Note>();
        notes.forEach((id, pieces) -> {
            var note = damaged.contains(id) ? Optional.<Note>empty() : note(id, pieces);
            note.ifPresentOrElse(whole::add, () -> damaged.add(id));
        });
        return new Shelf(whole, List.copyOf(damaged));
    }

    private NoteId noteOf(UUID record) {
        return notes.keySet().stream()
                .filter(id -> NotePiece.belongs(record, id))
                .findFirst()
                .orElse(new NoteId(record));
    }

    private static Optional<Note> note(NoteId id, List<NotePiece> pieces) {
        var revisions = new ArrayList<Revision>();
        var addenda = new ArrayList<Addendum>();
        pieces.stream().sorted(Comparator.comparingInt(NotePiece::number)).forEach(piece -> {
            if (piece.kind() == NotePiece.Kind.ADDENDUM) {
                addenda.add(piece.addendum());
            } else {
                revisions.add(piece.revision());
            }
        });
        try {
            return Optional.of(new Note(id, pieces.get(0).about(), revisions, addenda));
        } catch (IllegalArgumentException e) { // a piece is missing
            return Optional.empty();
        }
    }
}
