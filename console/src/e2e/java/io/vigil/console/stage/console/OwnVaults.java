package io.vigil.console.stage.console;

import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.Passphrase;
import io.vigil.crypto.vault.UnlockCost;
import io.vigil.crypto.vault.WrongPassphrase;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The vaults of a made-up practice, on a real disk, at the real cost. */
public final class OwnVaults {
    public static final String PASSPHRASE = "the quiet river in june";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OwnVaults() {}

    /** Those in the folder; made when there are none. */
    public static Vaults in(Path folder) {
        var vaults = folder.resolve("vaults");
        try (var passphrase = passphrase();
                var code = SecretBytes.random(RANDOM, 20)) {
            return Vaults.exist(vaults)
                    ? Vaults.open(vaults, passphrase, RANDOM)
                    : Vaults.create(vaults, passphrase, UnlockCost.USUAL, code, RANDOM);
        } catch (NotWritten | VaultInUse | VaultDamaged | WrongPassphrase | NewerVersion e) {
            throw new IllegalStateException("the vaults of the story do not open", e);
        }
    }

    public static SecretBytes passphrase() {
        return Passphrase.of(PASSPHRASE.toCharArray());
    }
}
