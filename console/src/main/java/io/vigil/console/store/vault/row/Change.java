package io.vigil.console.store.vault.row;

import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.crypto.chain.Head;
import io.vigil.crypto.chain.LogChain;
import io.vigil.crypto.chain.StateDigest;
import io.vigil.crypto.envelope.EnvelopeContext;
import io.vigil.crypto.envelope.Letterbox;
import io.vigil.crypto.envelope.Tampered;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One transaction while it is being written. */
public final class Change {
    /** A key seals with random nonces for so many times (NIST SP 800-38D §8.3); no vault is ever written as often. */
    private static final long MOST_WRITINGS = 1L << 32;

    private final UUID vault;
    private final SecureRandom random;
    private final Rows rows;
    private final LogChain chain;
    private final Letterbox letterbox;
    private final Optional<Opener> opener;
    private final List<UUID> newClients = new ArrayList<>();
    private Head head;
    private StateDigest state;

    public Change(
            UUID vault,
            SecureRandom random,
            Rows rows,
            LogChain chain,
            Letterbox letterbox,
            Optional<Opener> opener,
            Head head) {
        this.vault = vault;
        this.random = random;
        this.rows = rows;
        this.chain = chain;
        this.letterbox = letterbox;
        this.opener = opener;
        this.head = head;
        this.state = head.state();
    }

    /**
     * Writes a record, the first time or once more.
     *
     * @throws NotWritten if the vault is locked: then it takes facts alone
     */
    public void put(Kind kind, UUID id, UUID client, byte[] content) throws SQLException, NotWritten, Tampered {
        unlocked();
        var before = rows.record(id);
        if (before.isEmpty()) {
            add(kind, id, client, content);
            return;
        }
        var old = before.get();
        if (old.kind() != kind.number() || !old.client().equals(client)) {
            throw new NotWritten(NotWritten.Why.UNKNOWN, "record " + id + " is of another kind or client");
        }
        var version = old.version() + 1;
        var envelope = sealed(kind, id, client, version, content);
        state = state.without(chain.record(old.kind(), id, client, old.version(), old.envelope()));
        rows.updateRecord(id, version, envelope);
        state = state.with(chain.record(kind.number(), id, client, version, envelope));
    }

    /**
     * Writes a record that is new, without looking for one that is there: then nothing of this transaction is written.
     *
     * @throws NotWritten if the vault is locked: then it takes facts alone
     */
    public void add(Kind kind, UUID id, UUID client, byte[] content) throws SQLException, NotWritten, Tampered {
        var envelope = sealed(kind, id, client, 1, content);
        rows.insertRecord(id, kind, client, envelope);
        state = state.with(chain.record(kind.number(), id, client, 1, envelope));
    }

    private byte[] sealed(Kind kind, UUID id, UUID client, long version, byte[] content)
            throws SQLException, NotWritten, Tampered {
        var keys = unlocked();
        prepare(keys, client);
        return keys.seal(new EnvelopeContext(vault, kind.number(), id, client, version, 0), content);
    }

    private Opener unlocked() throws NotWritten {
        return opener.orElseThrow(() -> new NotWritten(NotWritten.Why.LOCKED, "a locked vault takes facts alone"));
    }

    /** Adds a fact to the log. A locked vault takes it through its letterbox. */
    public void append(UUID session, UUID client, byte[] content) throws SQLException, Tampered {
        var sequence = head.sequence() + 1;
        var context = new EnvelopeContext(vault, Kind.FACT.number(), session, client, sequence, 0);
        byte[] envelope;
        if (opener.isPresent()) {
            prepare(opener.get(), client);
            envelope = opener.get().seal(context, content);
        } else {
            envelope = letterbox.seal(context, content, random);
        }
        var tag = chain.link(sequence, head.tag(), session, client, envelope);
        rows.insertFact(sequence, session, client, envelope, tag);
        head = head.linked(tag);
    }

    private void prepare(Opener keys, UUID client) throws SQLException {
        if (!keys.knows(client)) {
            var wrapped = keys.newClient(client);
            rows.insertClientKey(client, wrapped);
            newClients.add(client);
            state = state.with(chain.record(0, client, client, 1, wrapped));
        }
    }

    /** Writes the head that names all of it, and hands it back. */
    public Head finish() throws SQLException, NotWritten {
        if (head.counter() >= MOST_WRITINGS) {
            throw new NotWritten(NotWritten.Why.UNKNOWN, "the vault was written 2^32 times and takes no more");
        }
        var next = head.written(state);
        rows.updateHead(next, chain);
        return next;
    }

    /** None of it was written: the keys that were made for new clients are forgotten. */
    public void undone() {
        opener.ifPresent(keys -> newClients.forEach(keys::forget));
    }
}
