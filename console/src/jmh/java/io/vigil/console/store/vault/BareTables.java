package io.vigil.console.store.vault;

import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The tables and settings of a vault with everything in the clear: what SQLite alone costs. No key, no code, no chain,
 * no look at what is there already; whatever is written is handed in ready made.
 */
public final class BareTables implements AutoCloseable {
    private static final String BEGIN = "BEGIN IMMEDIATE";
    private static final String COMMIT = "COMMIT";
    private static final String INSERT_RECORD =
            "INSERT INTO record (id, kind, client, version, envelope) VALUES (?, ?, ?, ?, ?)";
    private static final String UPDATE_RECORD = "UPDATE record SET version = ?, envelope = ? WHERE id = ?";
    private static final String INSERT_FACT =
            "INSERT INTO fact (seq, session, client, envelope, tag) VALUES (?, ?, ?, ?, ?)";
    private static final String INSERT_HEAD =
            "INSERT INTO head (k, seq, tag, counter, state, proof) VALUES (1, 0, x'00', 0, x'00', x'00')";
    private static final String UPDATE_HEAD =
            "UPDATE head SET seq = ?, tag = ?, counter = ?, state = ?, proof = ? WHERE k = 1";
    private static final byte[] CODE = new byte[32];

    private final Connection connection;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement insertRecord;
    private final PreparedStatement updateRecord;
    private final PreparedStatement insertFact;
    private final PreparedStatement updateHead;
    private long facts;
    private long writings;

    private BareTables(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute(INSERT_HEAD);
        }
        begin = connection.prepareStatement(BEGIN);
        commit = connection.prepareStatement(COMMIT);
        insertRecord = connection.prepareStatement(INSERT_RECORD);
        updateRecord = connection.prepareStatement(UPDATE_RECORD);
        insertFact = connection.prepareStatement(INSERT_FACT);
        updateHead = connection.prepareStatement(UPDATE_HEAD);
    }

    /** Empty ones, at a path where nothing is. */
    public static BareTables create(Path file) throws SQLException {
        var connection = Schema.connect(file, Schema.PAGE_BYTES);
        Schema.create(connection);
        return new BareTables(connection);
    }

    /** One transaction: one record. */
    public void insert(UUID id, UUID client, byte[] content) throws SQLException {
        begin.execute();
        putRecord(id, client, content);
        commit.execute();
    }

    /** One transaction: one record, and the row of the head. */
    public void insertWithHead(UUID id, UUID client, byte[] content) throws SQLException {
        begin.execute();
        putRecord(id, client, content);
        putHead();
        commit.execute();
    }

    /** One transaction: a record that is there is written once more, and the row of the head. */
    public void updateWithHead(UUID id, long version, byte[] content) throws SQLException {
        begin.execute();
        updateRecord.setLong(1, version);
        updateRecord.setBytes(2, content);
        updateRecord.setBytes(3, Ids.bytes(id));
        updateRecord.executeUpdate();
        putHead();
        commit.execute();
    }

    /** One transaction: a record, a fact, and the row of the head. */
    public void insertWithEventAndHead(UUID id, UUID client, byte[] content, UUID session, byte[] fact)
            throws SQLException {
        begin.execute();
        putRecord(id, client, content);
        putFact(client, session, fact);
        putHead();
        commit.execute();
    }

    private void putFact(UUID client, UUID session, byte[] fact) throws SQLException {
        facts++;
        insertFact.setLong(1, facts);
        insertFact.setBytes(2, Ids.bytes(session));
        insertFact.setBytes(3, Ids.bytes(client));
        insertFact.setBytes(4, fact);
        insertFact.setBytes(5, CODE);
        insertFact.executeUpdate();
    }

    private void putHead() throws SQLException {
        writings++;
        updateHead.setLong(1, facts);
        updateHead.setBytes(2, CODE);
        updateHead.setLong(3, writings);
        updateHead.setBytes(4, CODE);
        updateHead.setBytes(5, CODE);
        updateHead.executeUpdate();
    }

    private void putRecord(UUID id, UUID client, byte[] content) throws SQLException {
        insertRecord.setBytes(1, Ids.bytes(id));
        insertRecord.setInt(2, Kind.NOTE.number());
        insertRecord.setBytes(3, Ids.bytes(client));
        insertRecord.setLong(4, 1);
        insertRecord.setBytes(5, content);
        insertRecord.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        for (var statement :
                new PreparedStatement[] {begin, commit, insertRecord, updateRecord, insertFact, updateHead}) {
            statement.close();
        }
        connection.close();
    }
}
