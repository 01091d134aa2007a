package io.vigil.console.store.vault.entry;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something on the disk is not as it was written. Names the place, never content. What is whole stays readable. */
public final class VaultDamaged extends Exception {
    private static final long serialVersionUID = 1;

    private final Place place;
    private final @Nullable UUID record;

    /** What is damaged. */
    public enum Place {
        /** The file that the passphrase opens: without it, only a backup helps. */
        SLOTS,
        /** The head page or the identity of a vault: the file is not opened. */
        HEADER,
        /** One record, or a row that is missing, added or older than it was. */
        RECORD,
        /** The log of facts. */
        LOG,
        /** A file that should be there is not. */
        MISSING,
        /** A backup: nothing was restored from it. */
        BACKUP
    }

    public VaultDamaged(Place place, String what) {
        this(place, what, Optional.empty(), null);
    }

    public VaultDamaged(Place place, String what, Throwable cause) {
        this(place, what, Optional.empty(), cause);
    }

    public VaultDamaged(Place place, String what, UUID record, @Nullable Throwable cause) {
        this(place, what, Optional.of(record), cause);
    }

    private VaultDamaged(Place place, String what, Optional<UUID> record, @Nullable Throwable cause) {
        super(what, cause);
        this.place = place;
        this.record = record.orElse(null);
    }

    /** Which record, when it is one. */
    public Optional<UUID> record() {
        return Optional.ofNullable(record);
    }

    /** Where in the vault. */
    public Place place() {
        return place;
    }
}
