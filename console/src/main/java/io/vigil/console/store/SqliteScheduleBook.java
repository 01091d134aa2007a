package io.vigil.console.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigil.console.schedule.ScheduleBook;
import io.vigil.console.schedule.ScheduleFact;
import io.vigil.console.store.vault.Ids;
import io.vigil.console.store.vault.Kind;
import io.vigil.console.store.vault.NotWritten;
import io.vigil.console.store.vault.VaultDamaged;
import io.vigil.console.store.vault.Vaults;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The schedule in the record vault: each fact is a record of its own, so that none is ever written over. */
public final class SqliteScheduleBook implements ScheduleBook {
    private static final Map<String, Class<? extends ScheduleFact>> KINDS = Arrays.stream(
                    ScheduleFact.class.getPermittedSubclasses())
            .map(each -> each.asSubclass(ScheduleFact.class))
            .collect(Collectors.toUnmodifiableMap(SqliteScheduleBook::nameOf, Function.identity()));

    private final Vaults vaults;
    private final SecureRandom random;

    public SqliteScheduleBook(Vaults vaults, SecureRandom random) {
        this.vaults = vaults;
        this.random = random;
    }

    /** A fact under the name of its kind. */
    private record KeptFact(String kind, JsonNode fact) {
        @Override
        public String toString() {
            return "KeptFact[" + kind + "]";
        }
    }

    @Override
    public Kept all() throws NotRead {
        try {
            var found = vaults.record().all(Kind.SCHEDULE);
            var facts = new ArrayList<ScheduleFact>();
            for (var stored : found.whole()) {
                read(stored.content()).ifPresent(facts::add);
            }
            return new Kept(facts, found.damaged().size() + found.whole().size() - facts.size());
        } catch (VaultDamaged e) {
            throw new NotRead(Why.DAMAGED, "the schedule: " + e.getMessage());
        } catch (IllegalStateException e) { // locked between the question and the answer
            throw new NotRead(Why.LOCKED, "the vault is locked");
        }
    }

    @Override
    public void append(ScheduleFact fact) throws NotKept {
        var content = Json.bytes(new KeptFact(nameOf(fact.getClass()), Json.tree(fact)));
        try {
            vaults.record().write(change -> change.put(Kind.SCHEDULE, Ids.random(random), fact.client(), content));
        } catch (NotWritten e) {
            throw new NotKept(
                    e.why() == NotWritten.Why.LOCKED ? Why.LOCKED : Why.DISK,
                    "appointment " + fact.appointment() + " is not kept",
                    e);
        }
    }

    /** A fact of a later release is not understood here: it is counted, and hides no other. */
    private static Optional<ScheduleFact> read(byte[] content) {
        try {
            var kept = Json.read(content, KeptFact.class);
            var known = KINDS.get(kept.kind());
            return known == null ? Optional.empty() : Optional.of(Json.read(kept.fact(), known));
        } catch (Json.NotUnderstood e) {
            return Optional.empty();
        }
    }

    /** Stands in every vault: a kind that is named anew keeps its old name here. */
    private static String nameOf(Class<? extends ScheduleFact> kind) {
        return kind.getSimpleName();
    }
}
