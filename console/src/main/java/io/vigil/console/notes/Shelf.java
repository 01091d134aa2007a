package io.vigil.console.notes;

import java.util.List;

/**
 * The notes about a client.
 *
 * @param notes oldest first
 * @param damaged notes that are there and could not be opened; the others are not harmed by them
 */
public record Shelf(List<Note> notes, List<NoteId> damaged) {
    public Shelf {
        notes = List.copyOf(notes);
        damaged = List.copyOf(damaged);
    }
}
