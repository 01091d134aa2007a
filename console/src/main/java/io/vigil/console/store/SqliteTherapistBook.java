package io.vigil.console.store;

import io.vigil.console.course.log.CourseLog.NotKept;
import io.vigil.console.course.log.CourseLog.NotRead;
import io.vigil.console.course.log.CourseLog.Why;
import io.vigil.console.course.log.TherapistBook;
import io.vigil.console.course.log.TherapistProfile;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The therapist's profile in the session record; each keeping leaves a record of its own beside the one that counts. */
public final class SqliteTherapistBook implements TherapistBook {
    /** The one record of its kind: it belongs to no client, and stands under the vault's own name as such. */
    private static final UUID PROFILE = new UUID(0, 12);

    private final Vaults vaults;
    private final SecureRandom random;
    private final Clock clock;

    public SqliteTherapistBook(Vaults vaults, SecureRandom random, Clock clock) {
        this.vaults = vaults;
        this.random = random;
        this.clock = clock;
    }

    private record KeptProfile(Instant changedAt, TherapistProfile profile) {}

    @Override
    public TherapistProfile read() throws NotRead {
        try {
            var stored = vaults.record().read(Kind.THERAPIST, PROFILE);
            return stored.isEmpty()
                    ? TherapistProfile.EMPTY
                    : Json.read(stored.get().content(), KeptProfile.class).profile();
        } catch (VaultDamaged | Json.NotUnderstood e) {
            throw new NotRead(Why.DAMAGED, "the therapist's profile: " + e.getMessage(), List.of());
        }
    }

    @Override
    public void keep(TherapistProfile profile) throws NotKept {
        var own = vaults.record().id();
        var content = Json.bytes(new KeptProfile(clock.instant(), profile));
        try {
            vaults.record().write(change -> {
                change.put(Kind.THERAPIST, PROFILE, own, content);
                change.put(Kind.THERAPIST_THEN, Ids.random(random), own, content);
            });
        } catch (NotWritten e) {
            throw new NotKept(Why.DISK, "the therapist's profile is not kept", e);
        }
    }
}
