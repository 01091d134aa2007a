package io.vigil.console.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigil.console.store.vault.VaultFile;
import io.vigil.console.store.vault.entry.Found;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Facts of one sealed family in a vault: each is a record of its own, so that none is ever written over.
 *
 * @param <F> the family
 */
final class KeptFacts<F> {
    private final VaultFile vault;
    private final Kind kind;
    private final SecureRandom random;
    private final Map<String, Class<? extends F>> kinds;

    KeptFacts(VaultFile vault, Kind kind, Class<F> family, SecureRandom random) {
        this.vault = vault;
        this.kind = kind;
        this.random = random;
        this.kinds = Arrays.stream(family.getPermittedSubclasses())
                .<Class<? extends F>>map(each -> each.asSubclass(family))
                .collect(Collectors.toUnmodifiableMap(KeptFacts::nameOf, Function.identity()));
    }

    /** A fact under the name of its kind. */
    private record KeptFact(String kind, JsonNode fact) {
        @Override
        public String toString() {
            return "KeptFact[" + kind + "]";
        }
    }

    /**
     * What was read.
     *
     * @param damaged how many facts are there and cannot be read, or are of a later release: they hide no others
     */
    record Read<F>(List<F> facts, int damaged) {}

    /** Those about one client, the first kept first. */
    Read<F> of(UUID client) throws VaultDamaged {
        return read(vault.all(kind, client));
    }

    /** All of them, the first kept first. */
    Read<F> all() throws VaultDamaged {
        return read(vault.all(kind));
    }

    private Read<F> read(Found found) {
        var facts = new ArrayList<F>();
        found.whole().forEach(stored -> read(stored.content()).ifPresent(facts::add));
        return new Read<>(facts, found.damaged().size() + found.whole().size() - facts.size());
    }

    private Optional<F> read(byte[] content) {
        try {
            var kept = Json.read(content, KeptFact.class);
            var known = kinds.get(kept.kind());
            return known == null ? Optional.empty() : Optional.of(Json.read(kept.fact(), known));
        } catch (Json.NotUnderstood e) {
            return Optional.empty();
        }
    }

    void append(UUID client, F fact) throws NotWritten {
        var content = Json.bytes(new KeptFact(nameOf(fact.getClass()), Json.tree(fact)));
        vault.write(change -> change.put(kind, Ids.random(random), client, content));
    }

    /** Stands in every vault: a kind that is named anew keeps its old name here. */
    private static String nameOf(Class<?> kind) {
        return kind.getSimpleName();
    }
}
