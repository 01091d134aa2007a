package io.vigil.console.desk.notes;

import io.vigil.console.notes.NotesKeeper;

/** The notes as the app hands them to the desk: who keeps them, and their door. */
public record NotesPort(NotesKeeper keeper, NotesDoor door) {}
