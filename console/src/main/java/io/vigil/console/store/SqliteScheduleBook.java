package io.vigil.console.store;

import io.vigil.console.schedule.ScheduleBook;
import io.vigil.console.schedule.ScheduleFact;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.security.SecureRandom;

/** The schedule in the record vault. */
public final class SqliteScheduleBook implements ScheduleBook {
    private final KeptFacts<ScheduleFact> facts;

    public SqliteScheduleBook(Vaults vaults, SecureRandom random) {
        this.facts = new KeptFacts<>(vaults.record(), Kind.SCHEDULE, ScheduleFact.class, random);
    }

    @Override
    public Kept all() throws NotRead {
        try {
            var read = facts.all();
            return new Kept(read.facts(), read.damaged());
        } catch (VaultDamaged e) {
            throw new NotRead(Why.DAMAGED, "the schedule: " + e.getMessage());
        } catch (IllegalStateException e) { // locked between the question and the answer
            throw new NotRead(Why.LOCKED, "the vault is locked");
        }
    }

    @Override
    public void append(ScheduleFact fact) throws NotKept {
        try {
            facts.append(fact.client(), fact);
        } catch (NotWritten e) {
            throw new NotKept(
                    e.why() == NotWritten.Why.LOCKED ? Why.LOCKED : Why.DISK,
                    "appointment " + fact.appointment() + " is not kept",
                    e);
        }
    }
}
