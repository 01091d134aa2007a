package io.vigil.console.store.vault.row;

import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The SQL of a vault. Statements are prepared once. For one thread at a time. */
public final class Rows {
    private static final String BEGIN_WRITING = "BEGIN IMMEDIATE";
    private static final String BEGIN_READING = "BEGIN DEFERRED";
    private static final String COMMIT = "COMMIT";
    private static final String ROLLBACK = "ROLLBACK";
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
    private static final String FACTS_AFTER =
            "SELECT session, client, seq, envelope, tag FROM fact WHERE seq > ? ORDER BY seq";
    private static final String FACTS_OF_SESSION =
            "SELECT session, client, seq, envelope, tag FROM fact WHERE session = ? ORDER BY seq";
    private static final String LAST_FACT = "SELECT max(seq) FROM fact";
    private static final String INSERT_FACT =
            "INSERT INTO fact (seq, session, client, envelope, tag) VALUES (?, ?, ?, ?, ?)";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public Rows(Connection connection) {
        this.connection = connection;
    }

    /** What is done with each row. */
    interface Visit {
        void row(Row row) throws SQLException;

        /** A row that is there and cannot be read; the next one is tried. */
        void unreadable(String what);
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

    /** Nobody else writes from here on to {@link #commit} or {@link #undo}. */
    public void beginWriting() throws SQLException {
        prepare(BEGIN_WRITING).execute();
    }

    /** What is read from here on is of one moment. */
    public void beginReading() throws SQLException {
        prepare(BEGIN_READING).execute();
    }

    /** On the disk when this returns. */
    public void commit() throws SQLException {
        prepare(COMMIT).execute();
    }

    /**
     * Undoes what was begun, if anything is left to undo: SQLite does it itself when the disk is full. Should it not
     * succeed, the next beginning fails, and so nothing half-written is ever committed. Every statement is made anew: the
     * driver ends the one that failed, whatever it was.
     *
     * @return whether there was something to undo, and it is undone
     */
    public boolean undo() throws SQLException {
        forgetStatements();
        try (var statement = connection.createStatement()) {
            statement.execute(ROLLBACK);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void forgetStatements() throws SQLException {
        var old = List.copyOf(prepared.values());
        prepared.clear();
        for (var statement : old) {
            statement.close();
        }
    }

    /** What the file says of itself, once, when it is made. */
    public void writeHeader(byte[] body, LogChain chain) throws SQLException {
        update(WRITE_HEADER, body, chain.prove(body).bytes());
    }

    /** The file is the one that is expected. */
    public void checkHeader(byte[] expected, LogChain chain) throws SQLException, ChainBreak {
        try (var row = prepare(HEADER).executeQuery()) {
            if (!row.next()) {
                throw new ChainBreak(ChainBreak.Kind.HEAD, "its header is missing");
            }
            chain.check(bytes(row, 1), code(row, 2));
            chain.check(expected, code(row, 2)); // whole, and of the vault that the slots name
        }
    }

    /** Where the log ends. */
    public Head readHead(LogChain chain) throws SQLException, ChainBreak {
        try (var row = prepare(HEAD).executeQuery()) {
            if (!row.next()) {
                throw new ChainBreak(ChainBreak.Kind.HEAD, "the head of its log is missing");
            }
            var state = bytes(row, 4);
            if (row.getLong(1) < 0 || row.getLong(3) < 0 || state.length != StateDigest.BYTES) {
                throw new ChainBreak(ChainBreak.Kind.HEAD, "the head of its log was altered");
            }
            var head = new Head(row.getLong(1), code(row, 2), row.getLong(3), StateDigest.of(state));
            chain.check(head, code(row, 5));
            return head;
        }
    }

    private static Code code(ResultSet row, int column) throws SQLException, ChainBreak {
        var bytes = bytes(row, column);
        if (bytes.length != Code.BYTES) {
            throw new ChainBreak(ChainBreak.Kind.HEAD, "a code in it has " + bytes.length + " bytes");
        }
        return new Code(bytes);
    }

    /** The first, when the file is made. */
    public void insertHead(Head head, LogChain chain) throws SQLException {
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
    public void checkLastLink(Head head) throws SQLException, ChainBreak {
        var sequence = countFacts();
        if (sequence != head.sequence()) {
            throw new ChainBreak(
                    ChainBreak.Kind.END,
                    "its log ends with fact " + sequence + ", and its head says " + head.sequence());
        }
    }

    Optional<byte[]> clientKey(UUID client) throws SQLException {
        try (var row = prepare(CLIENT_KEY, client).executeQuery()) {
            return row.next() ? Optional.of(bytes(row, 1)) : Optional.empty();
        }
    }

    void insertClientKey(UUID client, byte[] wrapped) throws SQLException {
        update(INSERT_CLIENT, client, wrapped);
    }

    /** Every client's wrapped key, as rows of kind 0. */
    void clientKeys(Visit visit) throws SQLException {
        each(prepare(CLIENT_KEYS), Rows::clientKeyRow, visit);
    }

    private static Row clientKeyRow(ResultSet row) throws SQLException, RowUnreadable {
        var id = id(row, 1);
        return new Row(id, 0, id, 1, part(row, 2), new byte[0]);
    }

    Optional<Row> record(UUID id) throws SQLException {
        try (var row = prepare(RECORD, id).executeQuery()) {
            return row.next() ? Optional.of(recordRow(row)) : Optional.empty();
        } catch (RowUnreadable e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    void records(Visit visit) throws SQLException {
        each(prepare(RECORDS), Rows::recordRow, visit);
    }

    void records(Kind kind, Visit visit) throws SQLException {
        each(prepare(RECORDS_OF_KIND, kind.number()), Rows::recordRow, visit);
    }

    void records(Kind kind, UUID client, Visit visit) throws SQLException {
        each(prepare(RECORDS_OF_CLIENT, kind.number(), client), Rows::recordRow, visit);
    }

    private static Row recordRow(ResultSet row) throws SQLException, RowUnreadable {
        return new Row(id(row, 1), row.getInt(2), id(row, 3), row.getLong(4), part(row, 5), new byte[0]);
    }

    /** One record, sealed. */
    public void insertRecord(UUID id, Kind kind, UUID client, byte[] envelope) throws SQLException {
        update(INSERT_RECORD, id, kind.number(), client, 1L, envelope);
    }

    void updateRecord(UUID id, long version, byte[] envelope) throws SQLException {
        update(UPDATE_RECORD, version, envelope, id);
    }

    void facts(Visit visit) throws SQLException {
        each(prepare(FACTS), Rows::factRow, visit);
    }

    void factsAfter(long sequence, Visit visit) throws SQLException {
        each(prepare(FACTS_AFTER, sequence), Rows::factRow, visit);
    }

    void facts(UUID session, Visit visit) throws SQLException {
        each(prepare(FACTS_OF_SESSION, session), Rows::factRow, visit);
    }

    private static Row factRow(ResultSet row) throws SQLException, RowUnreadable {
        return new Row(id(row, 1), Kind.FACT.number(), id(row, 2), row.getLong(3), part(row, 4), part(row, 5));
    }

    void insertFact(long sequence, UUID session, UUID client, byte[] envelope, Code tag) throws SQLException {
        update(INSERT_FACT, sequence, session, client, envelope, tag.bytes());
    }

    /** The number of the last fact. */
    public long countFacts() throws SQLException {
        return number(LAST_FACT);
    }

    /** A value of a row cannot be what was written there. */
    private static final class RowUnreadable extends Exception {
        private static final long serialVersionUID = 1;

        RowUnreadable(String what) {
            super(what);
        }
    }

    private interface Reading {
        Row read(ResultSet row) throws SQLException, RowUnreadable;
    }

    private static void each(PreparedStatement statement, Reading reading, Visit visit) throws SQLException {
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                try {
                    visit.row(reading.read(row));
                } catch (RowUnreadable e) {
                    visit.unreadable(String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private static UUID id(ResultSet row, int column) throws SQLException, RowUnreadable {
        var bytes = part(row, column);
        if (bytes.length != Ids.BYTES) {
            throw new RowUnreadable("an id has " + bytes.length + " bytes");
        }
        return Ids.of(bytes);
    }

    /** No column may be empty; a damaged row can be. */
    private static byte[] part(ResultSet row, int column) throws SQLException, RowUnreadable {
        var bytes = row.getBytes(column);
        if (bytes == null) {
            throw new RowUnreadable("a value of a row is missing");
        }
        return bytes;
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        try {
            return part(row, column);
        } catch (RowUnreadable e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    private long number(String sql) throws SQLException {
        try (var row = prepare(sql).executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Whether SQLite itself finds nothing wrong with the file. */
    boolean isSound() throws SQLException {
        try (var row = prepare("PRAGMA integrity_check(1)").executeQuery()) {
            return row.next() && "ok".equals(row.getString(1));
        }
    }

    /** Every statement is ended first: the driver leaves one that inserted in progress, and SQLite then copies nothing. */
    public void vacuumInto(Path copy) throws SQLException {
        forgetStatements();
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    /** Ends every statement and empties the write-ahead log. */
    public void close() throws SQLException {
        forgetStatements();
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }
}
