package io.vigil.console.store.vault;

import io.vigil.console.store.vault.VaultDamaged.Place;
import io.vigil.crypto.chain.ChainBreak;
import io.vigil.crypto.chain.Code;
import io.vigil.crypto.chain.LogChain;
import io.vigil.crypto.chain.StateDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Goes through a whole vault: the database, every link of the log, every record, and whether one is missing, added, or
 * older than it was. An older copy of the whole file cannot be told from the file: see crypto/docs/format.md.
 */
final class VaultCheck {
    private final UUID vault;
    private final Rows rows;
    private final LogChain chain;
    private final Opener opener;
    private final List<VaultDamaged> damaged = new ArrayList<>();
    private StateDigest state = StateDigest.EMPTY;
    private Code previous = Code.NONE;
    private long facts;
    private long records;

    VaultCheck(UUID vault, Rows rows, LogChain chain, Opener opener) {
        this.vault = vault;
        this.rows = rows;
        this.chain = chain;
        this.opener = opener;
    }

    VaultFindings run() throws SQLException {
        var integrity = rows.integrity();
        if (!integrity.isEmpty()) {
            damaged.add(new VaultDamaged(Place.RECORD, "the database is damaged"));
        }
        rows.clientKeys(this::count);
        rows.records(this::record);
        rows.facts(this::link);
        try {
            var head = rows.readHead(chain);
            if (facts != head.sequence() || !previous.equals(head.tag())) {
                damaged.add(new VaultDamaged(
                        Place.LOG, "the log ends with fact " + facts + ", and its head says " + head.sequence()));
            }
            if (!state.equals(head.state())) {
                damaged.add(new VaultDamaged(Place.RECORD, "a record is missing, was added, or is older than it was"));
            }
        } catch (ChainBreak e) {
            damaged.add(new VaultDamaged(Place.HEADER, "the head of the log was altered", e));
        }
        return new VaultFindings(facts, records, damaged);
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
        if (row.version() != facts + 1) {
            damaged.add(new VaultDamaged(
                    Place.LOG, "between fact " + facts + " and fact " + row.version() + " something is missing"));
        }
        var tag = chain.link(row.version(), previous, row.id(), row.client(), row.envelope());
        if (!Arrays.equals(tag.bytes(), row.tag())) {
            damaged.add(new VaultDamaged(Place.LOG, "fact " + row.version() + " is not the one that was written"));
        }
        facts = row.version();
        previous = row.tag().length == Code.BYTES ? new Code(row.tag()) : tag;
        open(row);
    }

    private void open(Row row) throws SQLException {
        try {
            Arrays.fill(opener.open(vault, row).content(), (byte) 0);
        } catch (VaultDamaged e) {
            damaged.add(e);
        }
    }
}
