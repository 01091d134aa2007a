package io.vigil.console.store.vault.entry;

import java.util.List;

/**
 * What was found: a damaged record does not hide the others.
 *
 * @param whole opened as they were written, oldest first
 * @param damaged what did not open, each named
 */
public record Found(List<Stored> whole, List<VaultDamaged> damaged) {
    public Found {
        whole = List.copyOf(whole);
        damaged = List.copyOf(damaged);
    }
}
