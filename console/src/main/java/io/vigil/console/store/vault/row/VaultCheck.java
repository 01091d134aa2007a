package io.vigil.console.store.vault.row;

import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.store.vault.entry.VaultDamaged.Place;
import io.vigil.console.store.vault.entry.VaultFindings;
import io.vigil.crypto.chain.ChainBreak;
import io.vigil.crypto.chain.LogChain;
import io.vigil.crypto.chain.StateDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through a whole vault: the database, every link of the log, every record, and whether one is missing, added, or
 * older than it was. An older copy of the whole file cannot be told from the file: see crypto/docs/format.md.
 */
public final class VaultCheck {
    private final Rows rows;
    private final LogChain chain;
    private final Opener opener;
    private final List<VaultDamaged> damaged = new ArrayList<>();
    private final Links links;
    private StateDigest state = StateDigest.EMPTY;
    private long records;

    public VaultCheck(Rows rows, LogChain chain, Opener opener) {
        this.rows = rows;
        this.chain = chain;
        this.opener = opener;
        this.links = new Links(chain, damaged);
    }

    /** Goes through everything. */
    public VaultFindings run() {
        part("the database", this::database);
        part("the keys of clients", () -> rows.clientKeys(visit(Place.RECORD, this::count)));
        part("the records", () -> rows.records(visit(Place.RECORD, this::record)));
        part("the digest of the records", this::digest);
        part("the log", () -> rows.facts(visit(Place.LOG, this::link)));
        part("the head of the log", () -> links.end(rows));
        return new VaultFindings(links.last(), records, damaged);
    }

    private interface Part {
        void check() throws SQLException;
    }

    /** A part that cannot be read at all does not keep the others from being checked. */
    private void part(String what, Part part) {
        try {
            part.check();
        } catch (SQLException e) {
            damaged.add(new VaultDamaged(Place.RECORD, what + " cannot be read", e));
        }
    }

    private void database() throws SQLException {
        if (!rows.isSound()) {
            damaged.add(new VaultDamaged(Place.RECORD, "the database is damaged"));
        }
    }

    private void digest() throws SQLException {
        try {
            if (!state.equals(rows.readHead(chain).state())) {
                damaged.add(new VaultDamaged(Place.RECORD, "a record is missing, was added, or is older than it was"));
            }
        } catch (ChainBreak e) {
            damaged.add(new VaultDamaged(Place.HEADER, "the digest of the records was altered", e));
        }
    }

    private void count(Row row) {
        state = state.with(chain.record(row.kind(), row.id(), row.client(), row.version(), row.envelope()));
    }

    private void record(Row row) throws SQLException {
        records++;
        count(row);
        open(row);
    }

    private void link(Row row) throws SQLException {
        links.next(row);
        open(row);
    }

    private interface EachRow {
        void row(Row row) throws SQLException;
    }

    private Rows.Visit visit(Place place, EachRow each) {
        return new Rows.Visit() {
            @Override
            public void row(Row row) throws SQLException {
                each.row(row);
            }

            @Override
            public void unreadable(String what) {
                damaged.add(new VaultDamaged(place, what));
            }
        };
    }

    private void open(Row row) throws SQLException {
        try {
            Arrays.fill(opener.open(row).content(), (byte) 0);
        } catch (VaultDamaged e) {
            damaged.add(e);
        }
    }
}
