package io.vigil.console.store.vault.entry;

import java.util.List;

/**
 * What a check of a whole vault found.
 *
 * @param facts how many links the log has
 * @param records how many records there are
 * @param damaged everything that is not as it was written; empty when the vault is whole
 */
public record VaultFindings(long facts, long records, List<VaultDamaged> damaged) {
    public VaultFindings {
        damaged = List.copyOf(damaged);
    }

    /** Nothing is damaged. */
    public boolean isWhole() {
        return damaged.isEmpty();
    }
}
