package io.vigil.console.store;

import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.Stored;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Invitations and what was agreed on their lines: in the session record, which is open as long as a session is. */
public final class KeptLines {
    private final Vaults vaults;
    private final SecureRandom random;

    public KeptLines(Vaults vaults, SecureRandom random) {
        this.vaults = vaults;
        this.random = random;
    }

    /** Keeps a new invitation. @return the id under which it is kept */
    public UUID keep(UUID client, KeptLine line) throws NotWritten {
        var id = Ids.random(random);
        keep(id, client, line);
        return id;
    }

    /** Keeps what became of it. */
    public void keep(UUID id, UUID client, KeptLine line) throws NotWritten {
        var bytes = line.bytes();
        try {
            vaults.record().write(change -> change.put(Kind.LINE, id, client, bytes));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * One that was kept.
     *
     * @param line the caller's to close
     */
    public record Found(UUID id, KeptLine line) {}

    /** The invitation that was last written for this guest of the session. */
    public Optional<Found> of(UUID client, UUID session, KeptLine.Guest guest) throws VaultDamaged {
        var last = Optional.<Found>empty();
        for (var stored : vaults.record().all(Kind.LINE, client).whole()) {
            var line = line(stored);
            if (line.filter(each -> each.session().equals(session) && each.guest() == guest)
                    .isPresent()) {
                last.ifPresent(before -> before.line().close());
                last = line.map(each -> new Found(stored.id(), each));
            } else {
                line.ifPresent(KeptLine::close);
            }
        }
        return last;
    }

    private static Optional<KeptLine> line(Stored stored) {
        try {
            return Optional.of(KeptLine.read(stored.content()));
        } catch (Json.NotUnderstood e) {
            return Optional.empty(); // of a later release
        } finally {
            Arrays.fill(stored.content(), (byte) 0);
        }
    }
}
