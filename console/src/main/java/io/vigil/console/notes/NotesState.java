package io.vigil.console.notes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The notes as they are: what the desk draws.
 *
 * @param about whom they are about; nobody before they were opened once
 * @param notes oldest first; none while they are locked
 * @param damaged notes that could not be opened
 * @param writing the note that is written on
 * @param search what was found last, while something is looked for
 * @param saved how far what was written is kept
 * @param answered the number of the last act of {@link NotesKeeper} that was done or refused
 */
public record NotesState(
        Access access,
        Optional<NoteAbout> about,
        List<Note> notes,
        List<NoteId> damaged,
        Optional<Writing> writing,
        Optional<Search> search,
        Saved saved,
        long answered) {
    /** Whether the notes can be read. */
    public enum Access {
        /** There is nobody to write about yet: they open with a session. */
        NOT_BEGUN,
        LOCKED,
        OPEN,
        UNREADABLE
    }

    /**
     * The note that is written on.
     *
     * @param opening counts how often a note was opened for writing: a new number means another text on the screen
     * @param text what stood in it when it was opened; never shown by {@link #toString}
     */
    public record Writing(NoteId id, int opening, String text) {
        @Override
        public String toString() {
            return "Writing[" + id + ", opening " + opening + ", " + text.length() + " characters]";
        }
    }

    /**
     * A search that was answered.
     *
     * @param typed what was looked for; never shown by {@link #toString}
     * @param found the notes it stands in
     */
    public record Search(String typed, Set<NoteId> found) {
        public Search {
            found = Set.copyOf(found);
        }

        @Override
        public String toString() {
            return "Search[" + typed.length() + " characters, " + found.size() + " notes]";
        }
    }

    public NotesState {
        notes = List.copyOf(notes);
        damaged = List.copyOf(damaged);
    }

    /** How the console begins. */
    public static NotesState notBegun() {
        return new NotesState(
                Access.NOT_BEGUN,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Saved.NothingYet(),
                0);
    }

    public Optional<Note> note(NoteId id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }
}
