package io.vigil.console.notes;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A book on a disk that can be full, and that can be damaged. */
public final class FullableNoteBook implements NoteBook {
    public final MemoryNoteBook inside = new MemoryNoteBook();
    public final List<Instant> saves = new ArrayList<>();
    private Optional<NotKept.Why> why = Optional.empty();
    private boolean unreadable;
    private int searches;

    /** How often it was looked through. */
    public int searches() {
        return searches;
    }

    public void fill(NotKept.Why because) {
        why = Optional.of(because);
    }

    public void empty() {
        why = Optional.empty();
    }

    public void damage() {
        unreadable = true;
    }

    public void mend() {
        unreadable = false;
    }

    @Override
    public Shelf of(UUID client) throws NotRead {
        refuseWhenDamaged();
        return inside.of(client);
    }

    @Override
    public Finds search(UUID client, Sought sought) throws NotRead {
        refuseWhenDamaged();
        searches++;
        return inside.search(client, sought);
    }

    private void refuseWhenDamaged() throws NotRead {
        if (unreadable) {
            throw new NotRead("0 of 1 notes", new IOException("damaged"));
        }
    }

    @Override
    public void keep(NoteId id, NoteAbout about, Revision revision) throws NotKept {
        refuseWhenFull();
        inside.keep(id, about, revision);
        saves.add(revision.writtenAt());
    }

    @Override
    public void sign(NoteId id, Instant at) throws NotKept {
        refuseWhenFull();
        inside.sign(id, at);
    }

    @Override
    public void addAddendum(NoteId id, Addendum addendum) throws NotKept {
        refuseWhenFull();
        inside.addAddendum(id, addendum);
    }

    private void refuseWhenFull() throws NotKept {
        if (why.isPresent()) {
            throw new NotKept(why.get(), "1 revision", new IOException("no space left"));
        }
    }
}
