package io.vigil.console.store;

import io.vigil.console.notes.Addendum;
import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.notes.Shelf;
import io.vigil.console.store.vault.Found;
import java.util.ArrayList;
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

    static NotePieces of(Found found) {
        var pieces = new NotePieces();
        for (var stored : found.whole()) {
            try {
                pieces.add(Json.read(stored.content(), NotePiece.class));
            } catch (Json.NotUnderstood e) {
                pieces.damagedRecords.add(stored.id());
            }
        }
        found.damaged().forEach(each -> each.record().ifPresent(pieces.damagedRecords::add));
        return pieces;
    }

    private void add(NotePiece piece) {
        notes.computeIfAbsent(piece.noteId(), id -> new ArrayList<>()).add(piece);
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

    /** All pieces of a note begin with the same eight bytes. */
    private NoteId noteOf(UUID record) {
        return notes.keySet().stream()
                .filter(id -> id.value().getMostSignificantBits() == record.getMostSignificantBits())
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
