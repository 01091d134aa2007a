package io.vigil.console.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A note with everything it ever said. A signed note is locked: its last revision, the signed one, is what counts, and
 * only addenda come after it.
 *
 * @param revisions at least one, numbered from 1 without gaps; none but the last is signed
 * @param addenda oldest first; none while the note is a draft
 */
public record Note(NoteId id, NoteAbout about, List<Revision> revisions, List<Addendum> addenda) {
    public Note {
        revisions = List.copyOf(revisions);
        addenda = List.copyOf(addenda);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a note has at least one revision: " + id);
        }
        for (var i = 0; i < revisions.size(); i++) {
            var revision = revisions.get(i);
            if (revision.number() != i + 1) {
                throw new IllegalArgumentException("revision " + (i + 1) + " is numbered " + revision.number());
            }
            if (revision.state() == Revision.State.SIGNED && i < revisions.size() - 1) {
                throw new IllegalArgumentException("revision " + revision.number() + " is signed and not the last");
            }
        }
        if (!addenda.isEmpty() && revisions.get(revisions.size() - 1).state() != Revision.State.SIGNED) {
            throw new IllegalArgumentException("a draft takes no addenda: " + id);
        }
    }

    /** A note that has just begun. @throws IllegalArgumentException if {@code first} is not revision 1 */
    public static Note begin(NoteId id, NoteAbout about, Revision first) {
        return new Note(id, about, List.of(first), List.of());
    }

    public Revision last() {
        return revisions.get(revisions.size() - 1);
    }

    public boolean signed() {
        return last().state() == Revision.State.SIGNED;
    }

    /**
     * The note with {@code revision} kept: in place of the last one if it has its number, behind it if it has the next.
     *
     * @throws IllegalArgumentException if it has any other number, or is signed
     * @throws IllegalStateException if the note is signed
     */
    public Note with(Revision revision) {
        refuseIfSigned();
        if (revision.state() == Revision.State.SIGNED) {
            throw new IllegalArgumentException("a note is signed by its own act: " + revision);
        }
        var next = new ArrayList<>(revisions);
        if (revision.number() == last().number()) {
            next.remove(next.size() - 1);
        }
        next.add(revision);
        return new Note(id, about, next, addenda);
    }

    /** The note signed and locked: a last revision with the same text is added. */
    public Note signedAt(Instant at) {
        refuseIfSigned();
        var next = new ArrayList<>(revisions);
        next.add(new Revision(last().number() + 1, last().text(), at, Revision.State.SIGNED));
        return new Note(id, about, next, addenda);
    }

    /** The note with {@code addendum} behind the others. @throws IllegalStateException if the note is not signed */
    public Note with(Addendum addendum) {
        if (!signed()) {
            throw new IllegalStateException("a draft takes no addenda: " + id);
        }
        var next = new ArrayList<>(addenda);
        next.add(addendum);
        return new Note(id, about, revisions, next);
    }

    private void refuseIfSigned() {
        if (signed()) {
            throw new IllegalStateException("the note is signed and locked: " + id);
        }
    }
}
