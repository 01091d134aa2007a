package io.vigil.console.store.vault.row;

import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.store.vault.entry.VaultDamaged.Place;
import io.vigil.crypto.chain.ChainBreak;
import io.vigil.crypto.chain.Code;
import io.vigil.crypto.chain.LogChain;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Follows the log link by link, from the first to the one that the head names, and says where it does not hold. */
final class Links {
    private final LogChain chain;
    private final List<VaultDamaged> damaged;
    private Code previous = Code.NONE;
    private long last;

    /** @param damaged takes what does not hold */
    Links(LogChain chain, List<VaultDamaged> damaged) {
        this.chain = chain;
        this.damaged = damaged;
    }

    void next(Row fact) {
        if (fact.version() != last + 1) {
            add("between fact " + last + " and fact " + fact.version() + " something is missing");
        }
        var tag = chain.link(fact.version(), previous, fact.id(), fact.client(), fact.envelope());
        if (!Arrays.equals(tag.bytes(), fact.tag())) {
            add("fact " + fact.version() + " is not the one that was written");
        }
        last = fact.version();
        previous = fact.tag().length == Code.BYTES ? new Code(fact.tag()) : tag;
    }

    void unreadable(String what) {
        add("after fact " + last + ": " + what);
    }

    /** The log ends where its head says it does. */
    void end(Rows rows) throws SQLException {
        try {
            var head = rows.readHead(chain);
            if (last != head.sequence() || !previous.equals(head.tag())) {
                add("the log ends with fact " + last + ", and its head says " + head.sequence());
            }
        } catch (ChainBreak e) {
            damaged.add(new VaultDamaged(Place.HEADER, "the head of the log was altered", e));
        }
    }

    long last() {
        return last;
    }

    private void add(String what) {
        damaged.add(new VaultDamaged(Place.LOG, what));
    }
}
