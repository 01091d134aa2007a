package io.vigil.console.demo;

import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.run.SessionLog;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.security.SecureRandom;
import java.util.List;

/** What the vaults hold after everything. */
final class Kept {
    private static final int SECOND = 1;

    private Kept() {}

    /**
     * How many facts are on the disk, of all three days.
     *
     * @param shown the second day's, as the screen had them: on the disk they are the same
     */
    static long facts(Vaults vaults, List<SessionEvent> shown) {
        try {
            var shelf = new SessionShelf(vaults, new SecureRandom());
            var days = shelf.all();
            var kept = shelf.open(days.get(SECOND)).read();
            if (!kept.equals(shown)) {
                throw new AssertionError(kept.size() + " facts on the disk, " + shown.size() + " were shown");
            }
            return vaults.record().facts() + vaults.psychotherapy().facts();
        } catch (VaultDamaged | SessionLog.NotRead e) {
            throw new AssertionError("what was written cannot be read", e);
        }
    }
}
