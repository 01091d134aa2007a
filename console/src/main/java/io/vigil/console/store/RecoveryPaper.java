package io.vigil.console.store;

import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.RecoveryCode;
import io.vigil.crypto.vault.WrongPassphrase;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Whether the recovery code that opens the vaults was ever read back from its paper. What says so stands in the session
 * record and names the slot of that one code: beside another code it says nothing. Blocking.
 */
public final class RecoveryPaper {
    private final Vaults vaults;
    private final SecureRandom random;

    public RecoveryPaper(Vaults vaults, SecureRandom random) {
        this.vaults = vaults;
        this.random = random;
    }

    /** Vaults of the first releases say nothing of it: then it was not. */
    public boolean isReadBack() throws VaultDamaged {
        var said = vaults.record().read(Kind.CODE_READ_BACK, vaults.record().id());
        return said.isPresent() && Arrays.equals(said.get().content(), vaults.codeCommitment());
    }

    /** The code that opens the vaults now was typed from its paper. */
    public void readBack() throws NotWritten {
        var own = vaults.record().id(); // it belongs to no client
        vaults.record().write(change -> change.put(Kind.CODE_READ_BACK, own, own, vaults.codeCommitment()));
    }

    /** A new code, not read back yet; the one before opens nothing any more. Takes about a second. The caller closes it. */
    public RecoveryCode renew(SecretBytes passphrase) throws WrongPassphrase, VaultDamaged, NewerVersion, NotWritten {
        var code = RecoveryCode.create(random);
        var isInPlace = false;
        try (var behind = code.secret()) {
            vaults.changeRecoveryCode(passphrase, behind);
            isInPlace = true;
            return code;
        } finally {
            if (!isInPlace) {
                code.close();
            }
        }
    }
}
