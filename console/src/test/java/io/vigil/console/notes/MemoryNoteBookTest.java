package io.vigil.console.notes;

class MemoryNoteBookTest extends NoteBookContract {
    @Override
    protected NoteBook empty() {
        return new MemoryNoteBook();
    }
}
