package io.vigil.console.store.vault.row;

import io.vigil.console.store.vault.entry.Found;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.Stored;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.chain.LogChain;
import io.vigil.crypto.envelope.Envelope;
import io.vigil.crypto.envelope.EnvelopeContext;
import io.vigil.crypto.envelope.EnvelopeKey;
import io.vigil.crypto.envelope.LetterboxKey;
import io.vigil.crypto.envelope.Tampered;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.ClientKey;
import io.vigil.crypto.vault.KeyTree;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What seals and opens in an unlocked vault: its keys, each derived once. Closed when the vault is locked. */
public final class Opener implements AutoCloseable {
    /** A therapist writes about one client at a time, in a few tables. */
    private static final int MOST_READY = 8;

    private final UUID vault;
    private final KeyTree keys;
    private final SecureRandom random;
    private final Rows rows;
    private final LetterboxKey letterbox;
    private final Map<UUID, ClientKey> clients = new HashMap<>();
    private final Map<Place, SecretBytes> tables = new HashMap<>();
    /** Those of them that were used last, the last one at the end. */
    private final Map<Place, EnvelopeKey> ready = new LinkedHashMap<>(MOST_READY, 0.75f, true);

    private record Place(UUID client, int kind) {}

    /** @param keys closed with this */
    public Opener(KeyTree keys, SecureRandom random, Rows rows) {
        this.vault = keys.vault();
        this.keys = keys;
        this.random = random;
        this.rows = rows;
        this.letterbox = keys.letterbox();
    }

    /** Seals what is to stand at {@code context}. */
    byte[] seal(EnvelopeContext context, byte[] content) throws SQLException, Tampered {
        return ready(new Place(context.client(), context.table())).seal(context, content, random);
    }

    private EnvelopeKey ready(Place place) throws SQLException, Tampered {
        var known = ready.get(place);
        if (known == null) {
            known = new EnvelopeKey(key(place));
            ready.put(place, known);
            if (ready.size() > MOST_READY) {
                unready(ready.keySet().iterator().next());
            }
        }
        return known;
    }

    private void unready(Place place) {
        var key = ready.remove(place);
        if (key != null) {
            key.close();
        }
    }

    /** The key that seals what is of this kind and this client. */
    private SecretBytes key(Place place) throws SQLException, Tampered {
        var known = tables.get(place);
        if (known == null) {
            known = clientKey(place.client()).forTable(place.kind());
            tables.put(place, known);
        }
        return known;
    }

    /** What seals a backup. The caller closes it. */
    public SecretBytes backupKey() {
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
        for (var place : List.copyOf(tables.keySet())) {
            if (place.client().equals(client)) {
                unready(place);
                var table = tables.remove(place);
                if (table != null) {
                    table.close();
                }
            }
        }
    }

    /** One record, opened. */
    public Optional<Stored> read(Kind kind, UUID id) throws SQLException, VaultDamaged {
        var row = rows.record(id);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        if (row.get().kind() != kind.number() || !row.get().id().equals(id)) {
            throw new VaultDamaged(
                    VaultDamaged.Place.RECORD, "where record " + id + " is to be stands another", id, null);
        }
        return Optional.of(open(row.get()));
    }

    /**
     * Reads every record of the kind, of one client or of all, and hands on what was read, oldest first.
     *
     * @param reading is done on any thread
     * @return what did not open
     */
    public <T> List<VaultDamaged> each(Kind kind, Optional<UUID> client, Function<Stored, T> reading, Consumer<T> then)
            throws SQLException {
        var opening = new SideBySide<>(this, Runtime.getRuntime().availableProcessors(), reading, then);
        var visit = new Rows.Visit() {
            @Override
            public void row(Row row) throws SQLException {
                if (row.kind() != kind.number() || !row.client().equals(client.orElse(row.client()))) {
                    // a damaged index leads to another's row
                    unreadable("record " + row.id() + " stands where it does not belong");
                    return;
                }
                try {
                    opening.add(row, key(new Place(row.client(), row.kind())));
                } catch (Tampered e) {
                    opening.addDamaged(damaged(row, e));
                }
            }

            @Override
            public void unreadable(String what) {
                opening.addDamaged(new VaultDamaged(VaultDamaged.Place.RECORD, what));
            }
        };
        if (client.isPresent()) {
            rows.records(kind, client.get(), visit);
        } else {
            rows.records(kind, visit);
        }
        return opening.end();
    }

    /**
     * The session's facts. A fact that is gone leaves no row to be damaged, and may be the one that keeps a gate closed:
     * they must stand where the log had them when it was followed.
     */
    public Found facts(UUID session, List<Long> places) throws SQLException {
        var found = new Finding();
        var seen = new ArrayList<Long>();
        rows.facts(session, new Rows.Visit() {
            @Override
            public void row(Row row) throws SQLException {
                if (row.id().equals(session)) { // a damaged index leads to another's row
                    seen.add(row.version());
                    found.row(row);
                }
            }

            @Override
            public void unreadable(String what) {
                found.unreadable(what);
            }
        });
        if (!seen.equals(places)) {
            found.damaged.add(new VaultDamaged(
                    VaultDamaged.Place.LOG,
                    "session " + session + " has " + seen.size() + " facts where the log had " + places.size()));
        }
        return found.found();
    }

    /** The session's facts in a log that does not hold: the whole of it is followed, and what does not hold is named. */
    public Found facts(UUID session, LogChain chain) throws SQLException {
        var found = new Finding();
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
    private final class Finding implements Rows.Visit {
        private final List<Stored> whole = new ArrayList<>();
        private final List<VaultDamaged> damaged = new ArrayList<>();

        @Override
        public void row(Row row) throws SQLException {
            try {
                whole.add(open(row));
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

    Stored open(Row row) throws SQLException, VaultDamaged {
        try {
            var content = Envelope.suite(row.envelope()) == Envelope.Suite.TO_THE_LETTERBOX
                    ? letterbox.open(context(row), row.envelope())
                    : ready(new Place(row.client(), row.kind())).open(context(row), row.envelope());
            return stored(row, content);
        } catch (Tampered | IllegalArgumentException e) { // a row whose place cannot be is an argument error there
            throw damaged(row, e);
        }
    }

    /** What a key sealed, on any thread that has the key for itself. */
    Stored open(Row row, EnvelopeKey key) throws VaultDamaged {
        try {
            return stored(row, key.open(context(row), row.envelope()));
        } catch (Tampered | IllegalArgumentException e) {
            throw damaged(row, e);
        }
    }

    private EnvelopeContext context(Row row) {
        return new EnvelopeContext(vault, row.kind(), row.id(), row.client(), row.version(), 0);
    }

    private static Stored stored(Row row, byte[] content) {
        return new Stored(row.id(), row.client(), row.version(), content);
    }

    private static VaultDamaged damaged(Row row, Exception why) {
        var isFact = row.kind() == Kind.FACT.number();
        return new VaultDamaged(
                isFact ? VaultDamaged.Place.LOG : VaultDamaged.Place.RECORD,
                (isFact ? "fact " + row.version() + " of session " : "record ") + row.id() + ": " + why.getMessage(),
                row.id(),
                why);
    }

    @Override
    public void close() {
        ready.values().forEach(EnvelopeKey::close);
        ready.clear();
        tables.values().forEach(SecretBytes::close);
        tables.clear();
        clients.values().forEach(ClientKey::close);
        clients.clear();
        letterbox.close();
        keys.close();
    }
}
