package io.vigil.console.store;

import io.vigil.console.notes.Addendum;
import io.vigil.console.notes.Finds;
import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteBook;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.notes.Shelf;
import io.vigil.console.notes.Sought;
import io.vigil.console.store.vault.VaultFile;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.store.vault.row.Change;
import io.vigil.crypto.envelope.Tampered;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Notes in the psychotherapy vault: a record for each revision and each addendum. Remembers what it has read until it is
 * dropped, which is when the vault is locked. For the notes thread.
 */
public final class SqliteNoteBook implements NoteBook {
    private final VaultFile vault;
    private final Map<NoteId, Note> known = new LinkedHashMap<>();
    private final Set<UUID> readWhole = new HashSet<>();

    /** @param vault the psychotherapy vault */
    public SqliteNoteBook(VaultFile vault) {
        this.vault = vault;
    }

    @Override
    public Shelf of(UUID client) throws NotRead {
        try {
            var pieces = new NotePieces();
            pieces.addDamaged(vault.each(Kind.NOTE, client, NotePieces::read, pieces::add));
            var shelf = pieces.shelf();
            shelf.notes().forEach(note -> known.put(note.id(), note));
            if (shelf.damaged().isEmpty()) {
                readWhole.add(client);
            }
            return shelf;
        } catch (VaultDamaged | IllegalStateException e) { // the second: locked meanwhile
            throw new NotRead("the notes of client " + client + " cannot be read", e);
        }
    }

    @Override
    public Finds search(UUID client, Sought sought) throws NotRead {
        try {
            var search = new NoteSearch(sought);
            return search.finds(vault.each(Kind.NOTE, client, search::look, search::add));
        } catch (VaultDamaged | IllegalStateException e) { // the second: locked meanwhile
            throw new NotRead("the notes of client " + client + " cannot be searched", e);
        }
    }

    @Override
    public void keep(NoteId id, NoteAbout about, Revision revision) throws NotKept {
        if (revision.state() == Revision.State.SIGNED) {
            throw new IllegalArgumentException("a note is signed by its own act: " + revision);
        }
        var before = known(id, about.client());
        if (before.isPresent() && !before.get().about().equals(about)) {
            throw new IllegalArgumentException("the note is about another client or session: " + id);
        }
        var after = before.map(note -> note.with(revision)).orElseGet(() -> Note.begin(id, about, revision));
        var takesAPlace = before.filter(note -> note.last().number() == revision.number());
        write(NotePiece.of(after, revision), takesAPlace.isPresent() ? Change::put : Change::add);
        known.put(id, after);
    }

    @Override
    public void sign(NoteId id, Instant at) throws NotKept {
        var after = there(id).signedAt(at);
        write(NotePiece.of(after, after.last()), Change::add);
        known.put(id, after);
    }

    @Override
    public void addAddendum(NoteId id, Addendum addendum) throws NotKept {
        var after = there(id).with(addendum);
        write(NotePiece.of(after, addendum, after.addenda().size()), Change::add);
        known.put(id, after);
    }

    private Note there(NoteId id) throws NotKept {
        return known(id).orElseThrow(() -> new IllegalArgumentException("there is no note " + id));
    }

    /** As it was last kept. Once every note about the client was read, one that is not among them is new. */
    private Optional<Note> known(NoteId id, UUID client) throws NotKept {
        return readWhole.contains(client) ? Optional.ofNullable(known.get(id)) : known(id);
    }

    /** As it was last kept; read when this book has not seen it yet. */
    private Optional<Note> known(NoteId id) throws NotKept {
        if (!known.containsKey(id)) {
            try {
                var first = vault.read(Kind.NOTE, id.value());
                if (first.isPresent()) {
                    of(first.get().client());
                }
            } catch (VaultDamaged | NotRead e) {
                throw new NotKept(NotKept.Why.UNKNOWN, "note " + id.value() + " cannot be read", e);
            } catch (IllegalStateException e) {
                throw new NotKept(NotKept.Why.NOTES_LOCKED, "the notes are locked", e);
            }
        }
        return Optional.ofNullable(known.get(id));
    }

    /** A piece that takes another one's place, or a new one. */
    private interface Way {
        void write(Change change, Kind kind, UUID id, UUID client, byte[] content)
                throws SQLException, NotWritten, Tampered;
    }

    private void write(NotePiece piece, Way way) throws NotKept {
        var content = Json.bytes(piece);
        try {
            vault.write(change ->
                    way.write(change, Kind.NOTE, piece.id(), piece.about().client(), content));
        } catch (NotWritten e) {
            throw new NotKept(why(e.why()), "note " + piece.note() + " is not kept", e);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    private static NotKept.Why why(NotWritten.Why why) {
        return switch (why) {
            case DISK_FULL -> NotKept.Why.DISK_FULL;
            case DISK_READ_ONLY -> NotKept.Why.DISK_READ_ONLY;
            case LOCKED -> NotKept.Why.NOTES_LOCKED;
            case PLACE_TAKEN, UNKNOWN -> NotKept.Why.UNKNOWN;
        };
    }
}
