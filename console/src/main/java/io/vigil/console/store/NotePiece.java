package io.vigil.console.store;

import io.vigil.console.notes.Addendum;
import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import java.time.Instant;
import java.util.UUID;

/**
 * A record of the vault: one revision of a note, or one addendum to it.
 *
 * @param number of the revision, or of the addendum, from 1
 */
record NotePiece(UUID note, NoteAbout about, Kind kind, int number, String text, Instant at) {
    /** Addenda stand behind every revision that a note can have. */
    private static final long ADDENDA = 1L << 32;

    enum Kind {
        DRAFT,
        SIGNED,
        ADDENDUM
    }

    static NotePiece of(Note note, Revision revision) {
        var kind = revision.state() == Revision.State.SIGNED ? Kind.SIGNED : Kind.DRAFT;
        return new NotePiece(
                note.id().value(), note.about(), kind, revision.number(), revision.text(), revision.writtenAt());
    }

    static NotePiece of(Note note, Addendum addendum, int number) {
        return new NotePiece(
                note.id().value(), note.about(), Kind.ADDENDUM, number, addendum.text(), addendum.writtenAt());
    }

    NoteId noteId() {
        return new NoteId(note);
    }

    Revision revision() {
        return new Revision(number, text, at, kind == Kind.SIGNED ? Revision.State.SIGNED : Revision.State.DRAFT);
    }

    Addendum addendum() {
        return new Addendum(at, text);
    }

    /** Its own record: the first revision has the note's id, and every piece the note's first eight bytes. */
    UUID id() {
        var place = kind == Kind.ADDENDUM ? ADDENDA + number : number - 1L;
        return new UUID(note.getMostSignificantBits(), note.getLeastSignificantBits() + place);
    }

    /** Whether the record belongs to the note: all pieces of a note begin with the same eight bytes. */
    static boolean belongs(UUID record, NoteId note) {
        return note.value().getMostSignificantBits() == record.getMostSignificantBits();
    }

    /** What was written stays out of every log. */
    @Override
    public String toString() {
        return "NotePiece[" + note + ", " + kind + " " + number + "]";
    }
}
