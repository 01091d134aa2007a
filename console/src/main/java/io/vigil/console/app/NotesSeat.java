package io.vigil.console.app;

import io.vigil.console.desk.notes.NotesDoor;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NotesKeeper;
import io.vigil.console.store.SqliteNoteBook;
import io.vigil.console.store.vault.Vaults;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings notes and vault together: the notes of the client whose day it is, as long as the psychotherapy vault is open.
 * The session goes on whether it is or not.
 */
final class NotesSeat implements NotesDoor {
    private final Vaults vaults;
    private final NotesKeeper keeper;
    private final Runnable askForThePassphrase;
    private volatile Optional<NoteAbout> about = Optional.empty();

    /** @param askForThePassphrase on the event dispatch thread */
    NotesSeat(Vaults vaults, NotesKeeper keeper, Runnable askForThePassphrase) {
        this.vaults = vaults;
        this.keeper = keeper;
        this.askForThePassphrase = askForThePassphrase;
    }

    /** Another session: its client's notes are opened, unless they are locked. */
    void turnTo(UUID client, UUID session) {
        var whom = new NoteAbout(client, Optional.of(session));
        about = Optional.of(whom);
        if (!vaults.psychotherapy().isLocked()) {
            keeper.open(new SqliteNoteBook(vaults.psychotherapy()), whom);
        }
    }

    /** The psychotherapy vault was opened again. */
    void unlocked() {
        about.ifPresent(whom -> keeper.open(new SqliteNoteBook(vaults.psychotherapy()), whom));
    }

    @Override
    public void lock() {
        vaults.lockNotes();
    }

    @Override
    public void askToUnlock() {
        askForThePassphrase.run();
    }
}
