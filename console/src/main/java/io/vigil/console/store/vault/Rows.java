package io.vigil.console.store.vault;

import io.vigil.crypto.chain.ChainBreak;
import io.vigil.crypto.chain.Code;
import io.vigil.crypto.chain.Head;
import io.vigil.crypto.chain.LogChain;
import io.vigil.crypto.chain.StateDigest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The SQL of a vault. Statements are prepared once. For one thread at a time. */
final class Rows {
    private static final String HEADER = "SELECT body, proof FROM header WHERE k = 1";
    private static final String WRITE_HEADER = "INSERT INTO header (k, body, proof) VALUES (1, ?, ?)";
    private static final String HEAD = "SELECT seq, tag, counter, state, proof FROM head WHERE k = 1";
    private static final String INSERT_HEAD =
            "INSERT INTO head (k, seq, tag, counter, state, proof) VALUES (1, ?, ?, ?, ?, ?)";
    private static final String UPDATE_HEAD =
            "UPDATE head SET seq = ?, tag = ?, counter = ?, state = ?, proof = ? WHERE k = 1";
    private static final String CLIENT_KEY = "SELECT key FROM client WHERE id = ?";
    private static final String CLIENT_KEYS = "SELECT id, key FROM client ORDER BY id";
    private static final String INSERT_CLIENT = "INSERT INTO client (id, key) VALUES (?, ?)";
    private static final String RECORD = "SELECT id, kind, client, version, envelope FROM record WHERE id = ?";
    private static final String RECORDS = "SELECT id, kind, client, version, envelope FROM record ORDER BY n";
    private static final String RECORDS_OF_KIND =
            "SELECT id, kind, client, version, envelope FROM record WHERE kind = ? ORDER BY n";
    private static final String RECORDS_OF_CLIENT =
            "SELECT id, kind, client, version, envelope FROM record WHERE kind = ? AND client = ? ORDER BY n";
    private static final String INSERT_RECORD =
            "INSERT INTO record (id, kind, client, version, envelope) VALUES (?, ?, ?, ?, ?)";
    private static final String UPDATE_RECORD = "UPDATE record SET version = ?, envelope = ? WHERE id = ?";
    private static final String FACTS = "SELECT session, client, seq, envelope, tag FROM fact ORDER BY seq";
    private static final String FACTS_OF_SESSION =
            "SELECT session, client, seq, envelope, tag FROM fact WHERE session = ? ORDER BY seq";
    private static final String LAST_FACT =
            "SELECT session, client, seq, envelope, tag FROM fact ORDER BY seq DESC LIMIT 1";
    private static final String INSERT_FACT =
            "INSERT INTO fact (seq, session, client, envelope, tag) VALUES (?, ?, ?, ?, ?)";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** What is done with each row. */
    interface Visit {
        void row(Row row) throws SQLException;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        var statement = prepare(sql);
        for (var i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else if (values[i] instanceof UUID id) {
                statement.setBytes(i + 1, Ids.bytes(id));
            } else {
                statement.setLong(i + 1, ((Number) values[i]).longValue());
            }
        }
        return statement;
    }

    private void update(String sql, Object... values) throws SQLException {
        var rows = prepare(sql, values).executeUpdate();
        if (rows != 1) {
            throw new SQLException("one row was to be written, not " + rows);
        }
    }

    void writeHeader(byte[] body, LogChain chain) throws SQLException {
        update(WRITE_HEADER, body, chain.prove(body).bytes());
    }

    void checkHeader(byte[] expected, LogChain chain) throws SQLException, ChainBreak {
        try (var row = prepare(HEADER).executeQuery()) {
            if (!row.next()) {
                throw new ChainBreak(ChainBreak.Kind.HEAD, "its header is missing");
            }
            chain.check(row.getBytes(1), code(row, 2));
            chain.check(expected, code(row, 2)); // whole, and of the vault that the slots name
        }
    }

    Head readHead(LogChain chain) throws SQLException, ChainBreak {
        try (var row = prepare(HEAD).executeQuery()) {
            if (!row.next()) {
                throw new ChainBreak(ChainBreak.Kind.HEAD, "the head of its log is missing");
            }
            var state = row.getBytes(4);
            if (row.getLong(1) < 0 || row.getLong(3) < 0 || state.length != StateDigest.BYTES) {
                throw new ChainBreak(ChainBreak.Kind.HEAD, "the head of its log was altered");
            }
            var head = new Head(row.getLong(1), code(row, 2), row.getLong(3), StateDigest.of(state));
            chain.check(head, code(row, 5));
            return head;
        }
    }

    private static Code code(ResultSet row, int column) throws SQLException, ChainBreak {
        var bytes = row.getBytes(column);
        if (bytes.length != Code.BYTES) {
            throw new ChainBreak(ChainBreak.Kind.HEAD, "a code in it has " + bytes.length + " bytes");
        }
        return new Code(bytes);
    }

    void insertHead(Head head, LogChain chain) throws SQLException {
        writeHead(INSERT_HEAD, head, chain);
    }

    void updateHead(Head head, LogChain chain) throws SQLException {
        writeHead(UPDATE_HEAD, head, chain);
    }

    private void writeHead(String sql, Head head, LogChain chain) throws SQLException {
        update(
                sql,
                head.sequence(),
                head.tag().bytes(),
                head.counter(),
                head.state().bytes(),
                chain.prove(head).bytes());
    }

    /** The head names the last link that stands in the log. */
    void checkLastLink(Head head) throws SQLException, ChainBreak {
        var last = new Row[1];
        each(prepare(LAST_FACT), row -> last[0] = row);
        var sequence = last[0] == null ? 0 : last[0].version();
        if (sequence != head.sequence()) {
            throw new ChainBreak(
                    ChainBreak.Kind.END,
                    "its log ends with fact " + sequence + ", and its head says " + head.sequence());
        }
    }

    Optional<byte[]> clientKey(UUID client) throws SQLException {
        try (var row = prepare(CLIENT_KEY, client).executeQuery()) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }

    void insertClientKey(UUID client, byte[] wrapped) throws SQLException {
        update(INSERT_CLIENT, client, wrapped);
    }

    /** Every client's wrapped key, as rows of kind 0. */
    void clientKeys(Visit visit) throws SQLException {
        try (var row = prepare(CLIENT_KEYS).executeQuery()) {
            while (row.next()) {
                var id = id(row, 1);
                visit.row(new Row(id, 0, id, 1, row.getBytes(2), new byte[0]));
            }
        }
    }

    Optional<Row> record(UUID id) throws SQLException {
        var found = new Row[1];
        each(prepare(RECORD, id), row -> found[0] = row);
        return Optional.ofNullable(found[0]);
    }

    void records(Visit visit) throws SQLException {
        each(prepare(RECORDS), visit);
    }

    void records(Kind kind, Visit visit) throws SQLException {
        each(prepare(RECORDS_OF_KIND, kind.number()), visit);
    }

    void records(Kind kind, UUID client, Visit visit) throws SQLException {
        each(prepare(RECORDS_OF_CLIENT, kind.number(), client), visit);
    }

    void insertRecord(UUID id, Kind kind, UUID client, byte[] envelope) throws SQLException {
        update(INSERT_RECORD, id, kind.number(), client, 1L, envelope);
    }

    void updateRecord(UUID id, long version, byte[] envelope) throws SQLException {
        update(UPDATE_RECORD, version, envelope, id);
    }

    void facts(Visit visit) throws SQLException {
        each(prepare(FACTS), visit);
    }

    void facts(UUID session, Visit visit) throws SQLException {
        each(prepare(FACTS_OF_SESSION, session), visit);
    }

    void insertFact(long sequence, UUID session, UUID client, byte[] envelope, Code tag) throws SQLException {
        update(INSERT_FACT, sequence, session, client, envelope, tag.bytes());
    }

    /** The number of the last fact. */
    long countFacts() throws SQLException {
        var last = new Row[1];
        each(prepare(LAST_FACT), row -> last[0] = row);
        return last[0] == null ? 0 : last[0].version();
    }

    private static void each(PreparedStatement statement, Visit visit) throws SQLException {
        try (var row = statement.executeQuery()) {
            var columns = row.getMetaData().getColumnCount();
            var isFact = "seq".equals(row.getMetaData().getColumnName(3));
            while (row.next()) {
                visit.row(
                        isFact
                                ? new Row(
                                        id(row, 1),
                                        Kind.FACT.number(),
                                        id(row, 2),
                                        row.getLong(3),
                                        row.getBytes(4),
                                        row.getBytes(columns))
                                : new Row(
                                        id(row, 1),
                                        row.getInt(2),
                                        id(row, 3),
                                        row.getLong(4),
                                        row.getBytes(5),
                                        new byte[0]));
            }
        }
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        var bytes = row.getBytes(column);
        if (bytes.length != Ids.BYTES) {
            throw new SQLException("an id has " + bytes.length + " bytes");
        }
        return Ids.of(bytes);
    }

    /** What SQLite itself finds wrong with the file; empty when nothing. */
    String integrity() throws SQLException {
        try (var row = prepare("PRAGMA integrity_check(1)").executeQuery()) {
            var said = row.next() ? row.getString(1) : "nothing";
            return said.equals("ok") ? "" : said;
        }
    }

    void vacuumInto(Path copy) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        } finally {
            connection.setAutoCommit(false);
        }
    }

    /** Ends every statement and empties the write-ahead log. */
    void close() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }
}
