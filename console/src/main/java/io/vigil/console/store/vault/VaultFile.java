package io.vigil.console.store.vault;

import io.vigil.console.store.vault.entry.Found;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.Stored;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.store.vault.entry.VaultFindings;
import io.vigil.console.store.vault.entry.Which;
import io.vigil.console.store.vault.row.Change;
import io.vigil.console.store.vault.row.FollowedLog;
import io.vigil.console.store.vault.row.Opener;
import io.vigil.console.store.vault.row.Rows;
import io.vigil.console.store.vault.row.VaultCheck;
import io.vigil.crypto.chain.ChainBreak;
import io.vigil.crypto.chain.Head;
import io.vigil.crypto.chain.LogChain;
import io.vigil.crypto.envelope.Letterbox;
import io.vigil.crypto.envelope.Tampered;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.KeyTree;
import io.vigil.crypto.vault.NewerVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One vault on disk. Every write is one transaction with the head of the log in it. While it is locked, it takes facts in,
 * through the letterbox, and gives nothing out. Safe for several threads, one after the other.
 */
public final class VaultFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(VaultFile.class);

    private static final int ROOT_BYTES = 32;

    private final Which which;
    private final UUID vault;
    private final SecureRandom random;
    private final Connection connection;
    private final LogChain chain;
    private final FollowedLog log;
    private final Letterbox letterbox;
    private final Rows rows;
    private @Nullable Opener opener;
    private @Nullable Head head;

    /** What is written in one transaction. */
    public interface Writing {
        void in(Change change) throws SQLException, NotWritten, Tampered;
    }

    private VaultFile(Which which, Connection connection, KeyTree keys, SecureRandom random) throws SQLException {
        this.which = which;
        this.vault = keys.vault();
        this.random = random;
        this.connection = connection;
        this.chain = keys.chain();
        this.log = new FollowedLog(chain);
        try (var key = keys.letterbox()) {
            this.letterbox = key.letterbox();
        }
        this.rows = new Rows(connection);
        this.opener = new Opener(keys, random, rows);
    }

    /** Makes an empty vault. A file that is there is never written over. */
    static void create(Path file, Which which, KeyTree keys, SecureRandom random, int pageBytes) throws NotWritten {
        try {
            WholeFiles.create(file); // before SQLite does: the files beside it take over who may read them
            try (var connection = Schema.connect(file, pageBytes)) {
                made(which, connection, keys, random).close();
            }
        } catch (SQLException | IOException e) {
            throw new NotWritten("the " + which + " vault was not made", e);
        }
    }

    private static VaultFile made(Which which, Connection connection, KeyTree keys, SecureRandom random)
            throws SQLException {
        Schema.create(connection);
        var made = new VaultFile(which, connection, keys, random);
        made.rows.beginWriting();
        made.rows.writeHeader(Schema.header(which, made.vault), made.chain);
        made.rows.insertHead(Head.first(), made.chain);
        made.rows.commit();
        return made;
    }

    /**
     * Makes a vault in memory alone, opens it, writes and reads in it and forgets it: what that takes of SQLite and of
     * the cryptography is loaded then.
     */
    static void rehearse(SecureRandom random) throws SQLException, VaultDamaged, NotWritten {
        var id = Ids.random(random);
        try (var connection = Schema.connectInMemory();
                var root = SecretBytes.random(random, ROOT_BYTES)) {
            var made = made(Which.RECORD, connection, new KeyTree(id, root), random);
            made.checkBeginning();
            made.write(change -> {
                change.put(Kind.SESSION, id, id, new byte[ROOT_BYTES]);
                change.append(id, id, new byte[ROOT_BYTES]);
            });
            made.all(Kind.SESSION);
            made.facts(id);
            made.close();
        }
    }

    /**
     * Opens a vault whose header and head are as they were written; the records behind them are checked as they are read,
     * all of them by {@link #check}.
     */
    static VaultFile open(Path file, Which which, KeyTree keys, SecureRandom random) throws VaultDamaged, NewerVersion {
        if (!Files.isRegularFile(file)) {
            throw new VaultDamaged(VaultDamaged.Place.MISSING, "the file of the " + which + " vault is not there");
        }
        try {
            return opened(which, Schema.connect(file, Schema.PAGE_BYTES), keys, random);
        } catch (SQLException e) {
            throw new VaultDamaged(VaultDamaged.Place.HEADER, "the " + which + " vault is no readable database", e);
        }
    }

    private static VaultFile opened(Which which, Connection connection, KeyTree keys, SecureRandom random)
            throws SQLException, VaultDamaged, NewerVersion {
        VaultFile opened = null;
        try {
            var version = Schema.version(connection);
            if (version > Schema.VERSION) {
                throw new NewerVersion(
                        "the " + which + " vault is of version " + version + ", this release reads " + Schema.VERSION);
            }
            if (version < Schema.VERSION) { // there was none before the first
                throw new VaultDamaged(VaultDamaged.Place.HEADER, "the " + which + " vault is of version " + version);
            }
            var file = new VaultFile(which, connection, keys, random);
            file.checkBeginning();
            opened = file;
            return opened;
        } finally {
            if (opened == null) {
                keys.close();
                connection.close();
            }
        }
    }

    private void checkBeginning() throws SQLException, VaultDamaged {
        try {
            rows.checkHeader(Schema.header(which, vault), chain);
            head = rows.readHead(chain);
            rows.checkLastLink(head);
        } catch (ChainBreak e) {
            forgetKeys();
            throw new VaultDamaged(VaultDamaged.Place.HEADER, "the " + which + " vault: " + e.getMessage(), e);
        }
    }

    /** The vault's own, as the slots name it. */
    public UUID id() {
        return vault;
    }

    /**
     * Writes in one transaction, or not at all.
     *
     * @throws NotWritten when the disk did not take it; nothing of it is there then
     */
    public synchronized void write(Writing writing) throws NotWritten {
        var from = head;
        head = null; // until it is known what stands on the disk
        try {
            head = written(writing, from);
        } catch (SQLException | ChainBreak | Tampered e) {
            throw new NotWritten("the " + which + " vault took nothing", e);
        }
    }

    private Head written(Writing writing, @Nullable Head known) throws SQLException, ChainBreak, NotWritten, Tampered {
        var change = Optional.<Change>empty();
        var isWritten = false;
        try {
            rows.beginWriting();
            var from = known == null ? rows.readHead(chain) : known;
            change = Optional.of(new Change(vault, random, rows, chain, letterbox, Optional.ofNullable(opener), from));
            writing.in(change.get());
            var next = change.get().finish();
            rows.commit();
            isWritten = true;
            return next;
        } finally {
            if (!isWritten) { // whatever went wrong
                change.ifPresent(Change::undone);
                rows.undo();
            }
        }
    }

    /** What the record holds, or nothing when there is none. */
    public synchronized Optional<Stored> read(Kind kind, UUID id) throws VaultDamaged {
        return reading(() -> opener().read(kind, id));
    }

    /** Every record of the kind, oldest first. */
    public synchronized Found all(Kind kind) throws VaultDamaged {
        return all(kind, Optional.empty());
    }

    /** Every record of the kind that belongs to the client, oldest first. */
    public synchronized Found all(Kind kind, UUID client) throws VaultDamaged {
        return all(kind, Optional.of(client));
    }

    private Found all(Kind kind, Optional<UUID> client) throws VaultDamaged {
        var whole = new ArrayList<Stored>();
        var damaged = reading(() -> opener().each(kind, client, Function.identity(), whole::add));
        return new Found(whole, damaged);
    }

    /**
     * Reads every record of the kind that belongs to the client, with no more than some of them open at a time, and
     * hands on what was read, oldest first.
     *
     * @param reading is done on any thread, several at a time, and asks nothing of the vault; the content that it is
     *     given is its own to wipe
     * @param then is given what was read, on this thread, and asks nothing of the vault either
     * @return what did not open
     */
    public synchronized <T> List<VaultDamaged> each(
            Kind kind, UUID client, Function<Stored, T> reading, Consumer<T> then) throws VaultDamaged {
        return reading(() -> opener().each(kind, Optional.of(client), reading, then));
    }

    /** Every fact of the session, oldest first; what the log itself lacks is among the damaged. */
    public synchronized Found facts(UUID session) throws VaultDamaged {
        return reading(
                () -> log.holds(rows) ? opener().facts(session, log.of(session)) : opener().facts(session, chain));
    }

    /** How many facts the session has; none is told of a log that does not hold. */
    public synchronized OptionalInt countFacts(UUID session) throws VaultDamaged {
        return reading(() -> log.holds(rows) ? OptionalInt.of(log.of(session).size()) : OptionalInt.empty());
    }

    /** How many links the log has. */
    public synchronized long facts() throws VaultDamaged {
        return reading(rows::countFacts);
    }

    /** Goes through everything: every link, every record, the database itself. */
    public synchronized VaultFindings check() throws VaultDamaged {
        return reading(() -> new VaultCheck(rows, chain, opener()).run());
    }

    /** What seals a backup. The caller closes it. */
    synchronized SecretBytes backupKey() {
        return opener().backupKey();
    }

    /** A copy of the file as it stands, sealed as it is, at a path where nothing is. */
    synchronized void copyTo(Path copy) throws NotWritten {
        try {
            rows.vacuumInto(copy);
        } catch (SQLException e) {
            throw new NotWritten("the " + which + " vault could not be copied", e);
        }
    }

    /** Forgets what opens; what links and takes in stays. */
    synchronized void lock() {
        if (opener != null) {
            opener.close();
            opener = null;
        }
    }

    synchronized void unlock(KeyTree keys) {
        if (opener == null) {
            opener = new Opener(keys, random, rows);
        }
    }

    public synchronized boolean isLocked() {
        return opener == null;
    }

    private Opener opener() {
        if (opener == null) {
            throw new IllegalStateException("the " + which + " vault is locked");
        }
        return opener;
    }

    private interface Reading<T> {
        T read() throws SQLException, VaultDamaged;
    }

    private <T> T reading(Reading<T> reading) throws VaultDamaged {
        try {
            var isRead = false;
            try {
                rows.beginReading();
                var read = reading.read();
                rows.commit();
                isRead = true;
                return read;
            } finally {
                if (!isRead) {
                    rows.undo();
                }
            }
        } catch (SQLException e) {
            throw new VaultDamaged(VaultDamaged.Place.RECORD, "the " + which + " vault could not be read", e);
        }
    }

    private void forgetKeys() {
        lock();
        chain.close();
    }

    /**
     * Forgets every key, and leaves nothing in the write-ahead log when the disk lets it: what stays there is sealed, and
     * is read from there at the next opening.
     */
    @Override
    public synchronized void close() {
        forgetKeys();
        try {
            try {
                rows.close();
            } finally {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.warn("the {} vault keeps its write-ahead log: SQLite says {}", which, e.getErrorCode());
        }
    }
}
