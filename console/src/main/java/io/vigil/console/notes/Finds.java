package io.vigil.console.notes;

import java.util.List;

/**
 * What a search found.
 *
 * @param notes in which everything stands that was sought, in the order in which they were begun
 * @param damaged notes that are there and could not be looked into
 */
public record Finds(List<NoteId> notes, List<NoteId> damaged) {
    public Finds {
        notes = List.copyOf(notes);
        damaged = List.copyOf(damaged);
    }
}
