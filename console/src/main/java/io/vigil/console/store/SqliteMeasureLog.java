package io.vigil.console.store;

import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.security.SecureRandom;
import java.util.UUID;

/** Measures in the record vault. */
public final class SqliteMeasureLog implements MeasureLog {
    private final KeptFacts<MeasureFact> facts;

    public SqliteMeasureLog(Vaults vaults, SecureRandom random) {
        this.facts = new KeptFacts<>(vaults.record(), Kind.MEASURE, MeasureFact.class, random);
    }

    @Override
    public Kept of(UUID client) throws NotRead {
        try {
            var read = facts.of(client);
            return new Kept(read.facts(), read.damaged());
        } catch (VaultDamaged e) {
            throw new NotRead(Why.DAMAGED, "the measures of client " + client + ": " + e.getMessage());
        } catch (IllegalStateException e) { // locked between the question and the answer
            throw new NotRead(Why.LOCKED, "the vault is locked");
        }
    }

    @Override
    public void append(MeasureFact fact) throws NotKept {
        try {
            facts.append(fact.client(), fact);
        } catch (NotWritten e) {
            throw new NotKept(
                    e.why() == NotWritten.Why.LOCKED ? Why.LOCKED : Why.DISK,
                    "a measure of client " + fact.client() + " is not kept",
                    e);
        }
    }
}
