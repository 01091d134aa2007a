package io.vigil.console.desk.notes;

import io.vigil.console.notes.NotesKeeper;
import io.vigil.console.notes.form.LinkTargets;

/** The notes as the app hands them to the desk: who keeps them, their door, and what their links can point to. */
public record NotesPort(NotesKeeper keeper, NotesDoor door, LinkTargets links) {
    /** Notes whose links have nothing to point to. */
    public NotesPort(NotesKeeper keeper, NotesDoor door) {
        this(keeper, door, LinkTargets.none());
    }
}
