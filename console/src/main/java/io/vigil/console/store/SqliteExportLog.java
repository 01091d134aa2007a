package io.vigil.console.store;

import io.vigil.console.release.ExportLog;
import io.vigil.console.release.Exported;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What left the house, in the record vault: each export a record of its own, so that none is written over. */
public final class SqliteExportLog implements ExportLog {
    private final Vaults vaults;
    private final SecureRandom random;

    public SqliteExportLog(Vaults vaults, SecureRandom random) {
        this.vaults = vaults;
        this.random = random;
    }

    @Override
    public void keep(Exported exported) throws NotKept {
        try {
            var content = Json.bytes(exported);
            vaults.record().write(change -> change.add(Kind.EXPORTED, Ids.random(random), exported.client(), content));
        } catch (NotWritten e) {
            throw new NotKept("an export of client " + exported.client() + " is not kept", e);
        }
    }

    @Override
    public List<Exported> of(UUID client) throws NotRead {
        try {
            var exports = new ArrayList<Exported>();
            for (var stored : vaults.record().all(Kind.EXPORTED, client).whole()) {
                exports.add(Json.read(stored.content(), Exported.class));
            }
            exports.sort(Comparator.comparing(Exported::at));
            return List.copyOf(exports);
        } catch (VaultDamaged | Json.NotUnderstood e) {
            throw new NotRead("the exports of client " + client + ": " + e.getMessage());
        }
    }
}
