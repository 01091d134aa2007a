package io.vigil.crypto.backup;

import java.io.IOException;

/** The backup is not as it was written. What was read before must not be used. */
public final class BackupDamaged extends IOException {
    private static final long serialVersionUID = 1;

    BackupDamaged(String what) {
        super(what);
    }
}
