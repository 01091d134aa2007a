package io.vigil.console.notes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps notes for as long as the console runs. Safe for use by several threads. */
public final class MemoryNoteBook implements NoteBook {
    private final Map<NoteId, Note> notes = new LinkedHashMap<>();

    @Override
    public synchronized Shelf of(UUID client) {
        return new Shelf(
                notes.values().stream()
                        .filter(note -> note.about().client().equals(client))
                        .toList(),
                List.of());
    }

    @Override
    public Finds search(UUID client, Sought sought) {
        return new Finds(
                of(client).notes().stream()
                        .filter(sought::standsIn)
                        .map(Note::id)
                        .toList(),
                List.of());
    }

    @Override
    public synchronized void keep(NoteId id, NoteAbout about, Revision revision) {
        var note = notes.get(id);
        if (revision.state() == Revision.State.SIGNED) {
            throw new IllegalArgumentException("a note is signed by its own act: " + revision);
        }
        if (note != null && !note.about().equals(about)) {
            throw new IllegalArgumentException("the note is about another client or session: " + id);
        }
        notes.put(id, note == null ? Note.begin(id, about, revision) : note.with(revision));
    }

    @Override
    public synchronized void sign(NoteId id, Instant at) {
        notes.put(id, known(id).signedAt(at));
    }

    @Override
    public synchronized void addAddendum(NoteId id, Addendum addendum) {
        notes.put(id, known(id).with(addendum));
    }

    private Note known(NoteId id) {
        var note = notes.get(id);
        if (note == null) {
            throw new IllegalArgumentException("there is no note " + id);
        }
        return note;
    }
}
