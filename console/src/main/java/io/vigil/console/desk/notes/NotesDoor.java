package io.vigil.console.desk.notes;

/** The lock of the notes, as far as the desk needs it; the vault and its passphrase are elsewhere. */
public interface NotesDoor {
    /**
     * Every word is kept and forgotten: the vault may close now. Called on the notes thread, also when it is closed
     * already.
     */
    void lock();

    /** The therapist wants the notes: ask for the passphrase, then open them again. On the event dispatch thread. */
    void askToUnlock();
}
