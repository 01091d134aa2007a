package io.vigil.console.store;

import io.vigil.console.notes.Finds;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Sought;
import io.vigil.console.store.vault.entry.Stored;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Looks through the pieces of notes as they are opened, and remembers of each which of the words stand in it, and
 * nothing else. The last revision of a note counts, with everything that was added to it.
 */
final class NoteSearch {
    private final Sought sought;
    private final Map<NoteId, Standing> notes = new LinkedHashMap<>();
    private final Set<UUID> damagedRecords = new LinkedHashSet<>();

    NoteSearch(Sought sought) {
        this.sought = sought;
    }

    /** What is remembered of a record: nothing but its place when this release does not understand it. */
    record Looked(UUID record, Optional<Passage> passage) {}

    record Passage(NoteId note, NotePiece.Kind kind, int number, BitSet found) {}

    private static final class Standing {
        private int revisions;
        private int last;
        private BitSet inTheLast = new BitSet();
        private final BitSet added = new BitSet();

        void take(Passage passage) {
            if (passage.kind() == NotePiece.Kind.ADDENDUM) {
                added.or(passage.found());
                return;
            }
            revisions++;
            if (passage.number() > last) {
                last = passage.number();
                inTheLast = passage.found();
            }
        }

        boolean isWhole() {
            return revisions == last;
        }

        BitSet found() {
            var found = (BitSet) inTheLast.clone();
            found.or(added);
            return found;
        }
    }

    /** Looks through a record, on any thread; what was opened of it is let go of, and its bytes are wiped. */
    Looked look(Stored stored) {
        var read = NotePieces.read(stored);
        return new Looked(
                read.record(),
                read.piece()
                        .map(piece ->
                                new Passage(piece.noteId(), piece.kind(), piece.number(), sought.in(piece.text()))));
    }

    void add(Looked looked) {
        looked.passage()
                .ifPresentOrElse(
                        passage -> notes.computeIfAbsent(passage.note(), id -> new Standing())
                                .take(passage),
                        () -> damagedRecords.add(looked.record()));
    }

    Finds finds(List<VaultDamaged> damaged) {
        damaged.forEach(each -> each.record().ifPresent(damagedRecords::add));
        var broken = new LinkedHashSet<NoteId>();
        for (var record : damagedRecords) {
            broken.add(notes.keySet().stream()
                    .filter(note -> NotePiece.belongs(record, note))
                    .findFirst()
                    .orElseGet(() -> new NoteId(record)));
        }
        notes.forEach((note, standing) -> {
            if (!standing.isWhole()) {
                broken.add(note);
            }
        });
        return new Finds(
                notes.entrySet().stream()
                        .filter(each -> !broken.contains(each.getKey()))
                        .filter(each -> sought.isAll(each.getValue().found()))
                        .map(Map.Entry::getKey)
                        .toList(),
                List.copyOf(broken));
    }
}
