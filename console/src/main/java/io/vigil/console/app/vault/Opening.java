package io.vigil.console.app.vault;

import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.WrongPassphrase;
import java.nio.file.Path;
import java.security.SecureRandom;

/** Opens the vaults of a folder, and turns every reason why not into three sentences. */
public final class Opening {
    private Opening() {}

    /** Takes about a second. The caller closes what it gets, and wipes the passphrase. */
    public static Vaults open(Path vaults, SecretBytes passphrase, SecureRandom random) throws CannotOpen {
        return of(vaults, () -> Vaults.open(vaults, passphrase, random));
    }

    /** Something that is done with vaults. */
    interface Work<T> {
        T done() throws WrongPassphrase, VaultDamaged, NewerVersion, VaultInUse, NotWritten;
    }

    static <T> T of(Path vaults, Work<T> work) throws CannotOpen {
        if (!Vaults.exist(vaults)) {
            throw new CannotOpen(VaultNotices.none(vaults.toString()));
        }
        return of(work);
    }

    static <T> T of(Work<T> work) throws CannotOpen {
        try {
            return work.done();
        } catch (WrongPassphrase e) {
            throw new CannotOpen(VaultNotices.wrongPassphrase(), e);
        } catch (VaultDamaged e) {
            throw new CannotOpen(VaultNotices.damaged(e), e);
        } catch (NewerVersion e) {
            throw new CannotOpen(VaultNotices.newer(), e);
        } catch (VaultInUse e) {
            throw new CannotOpen(VaultNotices.inUse(), e);
        } catch (NotWritten e) {
            throw new CannotOpen(VaultNotices.notWritten(e.why()), e);
        }
    }
}
