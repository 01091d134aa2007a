package io.vigil.console.store;

import io.vigil.console.session.Session;
import io.vigil.console.session.run.SessionLog;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Found;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.Stored;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every session that was ever begun, and its log. Blocking: for the session's thread. */
public final class SessionShelf {
    private final Vaults vaults;
    private final SecureRandom random;

    public SessionShelf(Vaults vaults, SecureRandom random) {
        this.vaults = vaults;
        this.random = random;
    }

    /**
     * One session on the shelf.
     *
     * @param begunAt when its place was made
     */
    public record Shelved(UUID session, UUID client, Instant begunAt) {}

    private record Content(Instant begunAt) {}

    /** Makes the place for a new session's facts. */
    public SqliteSessionLog begin(UUID client, Instant now) throws NotWritten {
        var session = Ids.random(random);
        vaults.record().write(change -> change.put(Kind.SESSION, session, client, Json.bytes(new Content(now))));
        return new SqliteSessionLog(vaults, session, client);
    }

    /** The log of a session that was begun earlier. */
    public SqliteSessionLog open(Shelved shelved) {
        return new SqliteSessionLog(vaults, shelved.session(), shelved.client());
    }

    /** All that can be read, the latest first: as they were put there, since a clock may have been set back between. */
    public List<Shelved> all() throws VaultDamaged {
        return latestFirst(vaults.record().all(Kind.SESSION));
    }

    /** The same of one client. */
    public List<Shelved> of(UUID client) throws VaultDamaged {
        return latestFirst(vaults.record().all(Kind.SESSION, client));
    }

    private static List<Shelved> latestFirst(Found found) {
        var all = found.whole().stream()
                .map(SessionShelf::shelved)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(all);
        return List.copyOf(all);
    }

    /** The one that was begun last. */
    public Optional<Shelved> latest() throws VaultDamaged {
        return all().stream().findFirst();
    }

    /** The one that was begun last, if it was not ended. One that cannot be read goes on: its reader says what is missing. */
    public Optional<Shelved> goingOn() throws VaultDamaged {
        return latest().filter(this::goesOn);
    }

    private boolean goesOn(Shelved shelved) {
        try {
            var session = Session.of(open(shelved).read());
            return session.begunAt().isPresent() && !session.isEnded();
        } catch (SessionLog.NotRead e) {
            return true;
        }
    }

    private static Optional<Shelved> shelved(Stored stored) {
        try {
            var content = Json.read(stored.content(), Content.class);
            return Optional.of(new Shelved(stored.id(), stored.client(), content.begunAt()));
        } catch (Json.NotUnderstood e) {
            return Optional.empty(); // of a later release; the check of the vault counts it
        }
    }
}
