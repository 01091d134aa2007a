package io.vigil.console.store.vault.row;

import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.chain.LogChain;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The log, followed once from its first link to the one that the head names, and from then on only from where it was. Whose
 * facts stand at which places is remembered, so that a session's facts are read by themselves, and one that is gone or came
 * from elsewhere is noticed all the same. Ids and places alone are in it; they stand in the file in the clear.
 */
public final class FollowedLog {
    private final LogChain chain;
    private final List<VaultDamaged> damaged = new ArrayList<>();
    private final Map<UUID, List<Long>> places = new HashMap<>();
    private Links links;

    public FollowedLog(LogChain chain) {
        this.chain = chain;
        this.links = new Links(chain, damaged);
    }

    /** Follows what came since the last time. @return whether every link holds; if not, the next time begins anew */
    public boolean holds(Rows rows) throws SQLException {
        rows.factsAfter(links.last(), new Rows.Visit() {
            @Override
            public void row(Row row) {
                links.next(row);
                places.computeIfAbsent(row.id(), session -> new ArrayList<>()).add(row.version());
            }

            @Override
            public void unreadable(String what) {
                links.unreadable(what);
            }
        });
        links.end(rows);
        if (damaged.isEmpty()) {
            return true;
        }
        damaged.clear();
        places.clear();
        links = new Links(chain, damaged);
        return false;
    }

    /** Where the session's facts stand, in their order; of use only after the log was seen to hold. */
    public List<Long> of(UUID session) {
        return places.getOrDefault(session, List.of());
    }
}
