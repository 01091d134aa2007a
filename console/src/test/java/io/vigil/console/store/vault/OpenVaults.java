package io.vigil.console.store.vault;

import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.Passphrase;
import io.vigil.crypto.vault.UnlockCost;
import io.vigil.crypto.vault.WrongPassphrase;
import java.nio.file.Path;
import java.security.SecureRandom;

/** Vaults on a real disk, behind the cheapest passphrase that is allowed. */
public final class OpenVaults {
    public static final UnlockCost CHEAP = new UnlockCost(UnlockCost.LEAST_MEMORY_KIB, 1, 1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private OpenVaults() {}

    public static SecretBytes passphrase() {
        return Passphrase.of("the quiet river in june".toCharArray());
    }

    public static SecretBytes code() {
        return SecretBytes.owning(new byte[20]);
    }

    public static Vaults create(Path folder) throws NotWritten, VaultInUse {
        return Vaults.create(folder, passphrase(), CHEAP, code(), RANDOM);
    }

    /** With pages as small as SQLite has them, so that a test can go through every byte. */
    static Vaults createSmall(Path folder) throws NotWritten, VaultInUse {
        return Vaults.create(folder, passphrase(), CHEAP, code(), RANDOM, 512);
    }

    public static Vaults open(Path folder) throws WrongPassphrase, VaultDamaged, NewerVersion, VaultInUse, NotWritten {
        return Vaults.open(folder, passphrase(), RANDOM);
    }
}
