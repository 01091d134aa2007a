package io.vigil.console.store.vault;

import io.vigil.crypto.chain.LogChain;
import io.vigil.crypto.envelope.Envelope;
import io.vigil.crypto.envelope.EnvelopeContext;
import io.vigil.crypto.envelope.LetterboxKey;
import io.vigil.crypto.envelope.Tampered;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.ClientKey;
import io.vigil.crypto.vault.KeyTree;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What opens an unlocked vault: its keys, each derived once. Closed when the vault is locked. */
final class Opener implements AutoCloseable {
    private final KeyTree keys;
    private final SecureRandom random;
    private final Rows rows;
    private final LetterboxKey letterbox;
    private final Map<UUID, ClientKey> clients = new HashMap<>();
    private final Map<Place, SecretBytes> tables = new HashMap<>();

    private record Place(UUID client, int kind) {}

    /** @param keys closed with this */
    Opener(KeyTree keys, SecureRandom random, Rows rows) {
        this.keys = keys;
        this.random = random;
        this.rows = rows;
        this.letterbox = keys.letterbox();
    }

    /** The key that seals what is of this kind and this client. */
    SecretBytes key(UUID client, int kind) throws SQLException, Tampered {
        var place = new Place(client, kind);
        var known = tables.get(place);
        if (known == null) {
            known = clientKey(client).forTable(kind);
            tables.put(place, known);
        }
        return known;
    }

    SecretBytes backupKey() {
        return keys.backup();
    }

    boolean knows(UUID client) throws SQLException {
        return clients.containsKey(client) || rows.clientKey(client).isPresent();
    }

    /** What is to be stored of a new client's key. The key itself is used only once that is committed, or read back. */
    byte[] newClient(UUID client) {
        try (var key = keys.newClientKey(client, random)) {
            return keys.wrap(key, random);
        }
    }

    private ClientKey clientKey(UUID client) throws SQLException, Tampered {
        var known = clients.get(client);
        if (known == null) {
            var wrapped = rows.clientKey(client).orElseThrow(() -> new Tampered("the key of a client is missing"));
            known = keys.unwrap(client, wrapped);
            clients.put(client, known);
        }
        return known;
    }

    /** A transaction was undone: a client's key that was new in it is none. */
    void forget(UUID client) {
        var key = clients.remove(client);
        if (key != null) {
            key.close();
        }
        tables.entrySet().removeIf(entry -> {
            if (entry.getKey().client().equals(client)) {
                entry.getValue().close();
                return true;
            }
            return false;
        });
    }

    Optional<Stored> read(UUID vault, Kind kind, UUID id) throws SQLException, VaultDamaged {
        var row = rows.record(id);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        if (row.get().kind() != kind.number() || !row.get().id().equals(id)) {
            throw new VaultDamaged(
                    VaultDamaged.Place.RECORD, "where record " + id + " is to be stands another", id, null);
        }
        return Optional.of(open(vault, row.get()));
    }

    Found all(UUID vault, Kind kind, Optional<UUID> client) throws SQLException {
        var found = new Finding(vault) {
            @Override
            public void row(Row row) throws SQLException {
                if (row.kind() == kind.number() && row.client().equals(client.orElse(row.client()))) {
                    super.row(row);
                } else { // a damaged index leads to another's row
                    unreadable("record " + row.id() + " stands where it does not belong");
                }
            }
        };
        if (client.isPresent()) {
            rows.records(kind, client.get(), found);
        } else {
            rows.records(kind, found);
        }
        return found.found();
    }

    /**
     * The session's facts. The whole log is followed, link by link: a fact that is gone leaves no row to be damaged, and
     * may be the one that keeps a gate closed.
     */
    Found facts(UUID vault, UUID session, LogChain chain) throws SQLException {
        var found = new Finding(vault);
        var links = new Links(chain, found.damaged);
        rows.facts(new Rows.Visit() {
            @Override
            public void row(Row row) throws SQLException {
                links.next(row);
                if (row.id().equals(session)) {
                    found.row(row);
                }
            }

            @Override
            public void unreadable(String what) {
                links.unreadable(what);
            }
        });
        links.end(rows);
        return found.found();
    }

    /** Opens row after row; one that does not open is named, and the next is tried. */
    private class Finding implements Rows.Visit {
        private final UUID vault;
        private final List<Stored> whole = new ArrayList<>();
        private final List<VaultDamaged> damaged = new ArrayList<>();

        Finding(UUID vault) {
            this.vault = vault;
        }

        @Override
        public void row(Row row) throws SQLException {
            try {
                whole.add(open(vault, row));
            } catch (VaultDamaged e) {
                damaged.add(e);
            }
        }

        @Override
        public void unreadable(String what) {
            damaged.add(new VaultDamaged(VaultDamaged.Place.RECORD, what));
        }

        Found found() {
            return new Found(whole, damaged);
        }
    }

    Stored open(UUID vault, Row row) throws SQLException, VaultDamaged {
        try {
            var context = new EnvelopeContext(vault, row.kind(), row.id(), row.client(), row.version(), 0);
            var content = Envelope.suite(row.envelope()) == Envelope.Suite.TO_THE_LETTERBOX
                    ? letterbox.open(context, row.envelope())
                    : Envelope.open(key(row.client(), row.kind()), context, row.envelope());
            return new Stored(row.id(), row.client(), row.version(), content);
        } catch (Tampered | IllegalArgumentException e) { // a row whose place cannot be is an argument error there
            var isFact = row.kind() == Kind.FACT.number();
            throw new VaultDamaged(
                    isFact ? VaultDamaged.Place.LOG : VaultDamaged.Place.RECORD,
                    (isFact ? "fact " + row.version() + " of session " : "record ") + row.id() + ": " + e.getMessage(),
                    row.id(),
                    e);
        }
    }

    @Override
    public void close() {
        tables.values().forEach(SecretBytes::close);
        tables.clear();
        clients.values().forEach(ClientKey::close);
        clients.clear();
        letterbox.close();
        keys.close();
    }
}
