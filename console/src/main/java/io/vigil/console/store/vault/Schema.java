package io.vigil.console.store.vault;

import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Which;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.sqlite.SQLiteConfig;

/** The tables and settings of one vault. Only ids, ordinals and envelopes stand in them. */
final class Schema {
    /** Counts up when a table changes; a later number is not opened. */
    static final int VERSION = 1;

    static final int PAGE_BYTES = 16 * 1024;

    private static final int BUSY_MILLIS = 2_000;
    private static final byte[] MAGIC = {'V', 'G', 'L', 'V', 'A', 'U', 'L', 'T'};

    private static final List<String> TABLES = List.of("""
            CREATE TABLE header (k INTEGER PRIMARY KEY CHECK (k = 1), body BLOB NOT NULL, proof BLOB NOT NULL) STRICT
            """, """
            CREATE TABLE client (id BLOB PRIMARY KEY, key BLOB NOT NULL) STRICT, WITHOUT ROWID
            """, """
            CREATE TABLE record (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind INTEGER NOT NULL,
                client BLOB NOT NULL, version INTEGER NOT NULL, envelope BLOB NOT NULL) STRICT
            """, """
            CREATE INDEX record_by_client ON record (kind, client)
            """, """
            CREATE TABLE fact (seq INTEGER PRIMARY KEY, session BLOB NOT NULL, client BLOB NOT NULL,
                envelope BLOB NOT NULL, tag BLOB NOT NULL) STRICT
            """, """
            CREATE INDEX fact_by_session ON fact (session, seq)
            """, """
            CREATE TABLE head (k INTEGER PRIMARY KEY CHECK (k = 1), seq INTEGER NOT NULL, tag BLOB NOT NULL,
                counter INTEGER NOT NULL, state BLOB NOT NULL, proof BLOB NOT NULL) STRICT
            """);

    private Schema() {}

    /**
     * A connection with the settings of a vault: nothing is left in temporary files, deleted rows are overwritten, a
     * commit has reached the disk when it returns.
     */
    static Connection connect(Path file, int pageBytes) throws SQLException {
        return connect(file.toString(), pageBytes);
    }

    /** The same without a file: what is written there is gone with the connection. */
    static Connection connectInMemory() throws SQLException {
        return connect(":memory:", PAGE_BYTES);
    }

    private static Connection connect(String place, int pageBytes) throws SQLException {
        var config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.enableLoadExtension(false);
        var connection = config.createConnection("jdbc:sqlite:" + place);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = " + pageBytes); // before the journal: afterwards it is fixed
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA mmap_size = 0");
            statement.execute("PRAGMA fullfsync = ON"); // heeded on macOS alone
            statement.execute("PRAGMA checkpoint_fullfsync = ON");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.execute(table);
            }
            statement.execute("PRAGMA user_version = " + VERSION);
        }
    }

    static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** What a vault says of itself: magic, schema, which of the two, id. */
    static byte[] header(Which which, UUID vault) {
        return ByteBuffer.allocate(MAGIC.length + 2 + 1 + Ids.BYTES)
                .put(MAGIC)
                .putShort((short) VERSION)
                .put((byte) which.number())
                .put(Ids.bytes(vault))
                .array();
    }
}
