package io.vigil.console.store.vault;

import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.row.Rows;
import io.vigil.crypto.envelope.EnvelopeContext;
import io.vigil.crypto.envelope.EnvelopeKey;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.KeyTree;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The vault's own rows and envelopes, without head, digest and look at what is there: what sealing alone adds. */
public final class SealedAlone implements AutoCloseable {
    private final UUID vault = new UUID(7, 7);
    private final SecureRandom random;
    private final Connection connection;
    private final Rows rows;
    private final EnvelopeKey key;

    private SealedAlone(Connection connection, UUID client, SecureRandom random) {
        this.random = random;
        this.connection = connection;
        rows = new Rows(connection);
        try (var root = SecretBytes.random(random, 32);
                var tree = new KeyTree(vault, root);
                var own = tree.newClientKey(client, random);
                var table = own.forTable(Kind.NOTE.number())) {
            key = new EnvelopeKey(table);
        }
    }

    /** An empty one, at a path where nothing is, for the records of one client. */
    public static SealedAlone create(Path file, UUID client, SecureRandom random) throws SQLException {
        var connection = Schema.connect(file, Schema.PAGE_BYTES);
        Schema.create(connection);
        return new SealedAlone(connection, client, random);
    }

    /** One transaction: one record, sealed. */
    public void insert(UUID id, UUID client, byte[] content) throws SQLException {
        var place = new EnvelopeContext(vault, Kind.NOTE.number(), id, client, 1, 0);
        var envelope = key.seal(place, content, random);
        rows.beginWriting();
        rows.insertRecord(id, Kind.NOTE, client, envelope);
        rows.commit();
    }

    @Override
    public void close() throws SQLException {
        key.close();
        rows.close();
        connection.close();
    }
}
