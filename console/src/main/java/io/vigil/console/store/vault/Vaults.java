package io.vigil.console.store.vault;

import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.store.vault.entry.Which;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.KeyTree;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.RootKeys;
import io.vigil.crypto.vault.Slots;
import io.vigil.crypto.vault.SlotsDamaged;
import io.vigil.crypto.vault.UnlockCost;
import io.vigil.crypto.vault.WrongPassphrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Both vaults of one practice, open: the session record for as long as this is, the psychotherapy vault until it is
 * locked. Opening takes about a second (Argon2id): never on the event dispatch thread.
 */
public final class Vaults implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Vaults.class);

    private final Path folder;
    private final SecureRandom random;
    private final InUse inUse;
    private final VaultFile record;
    private final VaultFile psychotherapy;
    private volatile Slots slots;

    private Vaults(
            Path folder, SecureRandom random, InUse inUse, VaultFile record, VaultFile psychotherapy, Slots slots) {
        this.folder = folder;
        this.random = random;
        this.inUse = inUse;
        this.record = record;
        this.psychotherapy = psychotherapy;
        this.slots = slots;
    }

    /** Whether there is anything that a passphrase could open: then nothing new is made here. */
    public static boolean exist(Path folder) {
        return new SlotFile(folder).exists()
                || Files.exists(folder.resolve(Which.RECORD.file()))
                || Files.exists(folder.resolve(Which.PSYCHOTHERAPY.file()));
    }

    /**
     * Makes both, where nothing is yet.
     *
     * @param passphrase as {@code Passphrase.of} gives it; the caller's to wipe
     * @param code the random bytes of the recovery code; the caller's to wipe
     */
    public static Vaults create(
            Path folder, SecretBytes passphrase, UnlockCost cost, SecretBytes code, SecureRandom random)
            throws NotWritten, VaultInUse {
        return create(folder, passphrase, cost, code, random, Schema.PAGE_BYTES);
    }

    static Vaults create(
            Path folder, SecretBytes passphrase, UnlockCost cost, SecretBytes code, SecureRandom random, int pageBytes)
            throws NotWritten, VaultInUse {
        if (exist(folder)) {
            throw new NotWritten(NotWritten.Why.PLACE_TAKEN, "there are vaults already");
        }
        var made = Slots.create(passphrase, cost, code, random);
        try (var keys = made.keys()) {
            NewVaults.make(folder, made.slots(), keys, random, pageBytes);
            return opened(folder, InUse.take(folder), made.slots(), keys, random);
        } catch (VaultDamaged | NewerVersion e) {
            throw new NotWritten("the vaults that were just made do not open", e);
        }
    }

    /**
     * Loads what opening takes beside the stretching, while the passphrase is still being typed: SQLite is unpacked and
     * started, a vault is made and read in memory alone. Up to a second, on any thread but the event dispatch thread;
     * writes nothing into the folder.
     */
    public static void rehearse(Path folder, SecureRandom random) {
        try {
            VaultFile.rehearse(random);
            if (exist(folder)) {
                new SlotFile(folder).read();
            }
        } catch (SQLException
                | VaultDamaged
                | NewerVersion
                | NotWritten e) { // it is met again, and said, at the opening
            LOG.warn("the opening could not be rehearsed: {}", e.getMessage());
        }
    }

    /** Opens both with the passphrase. */
    public static Vaults open(Path folder, SecretBytes passphrase, SecureRandom random)
            throws WrongPassphrase, VaultDamaged, NewerVersion, VaultInUse, NotWritten {
        return open(folder, random, slots -> slots.unlock(passphrase));
    }

    /**
     * Opens both with the printed recovery code.
     *
     * @param code its random bytes; the caller's to wipe
     */
    public static Vaults recover(Path folder, SecretBytes code, SecureRandom random)
            throws WrongPassphrase, VaultDamaged, NewerVersion, VaultInUse, NotWritten {
        return open(folder, random, slots -> slots.recover(code));
    }

    /** How somebody gets at the keys. */
    interface Way {
        RootKeys in(Slots slots) throws WrongPassphrase, SlotsDamaged;
    }

    private static Vaults open(Path folder, SecureRandom random, Way way)
            throws WrongPassphrase, VaultDamaged, NewerVersion, VaultInUse, NotWritten {
        var slots = new SlotFile(folder).read();
        var inUse = InUse.take(folder);
        try (var keys = keys(way, slots)) {
            var vaults = opened(folder, inUse, slots, keys, random);
            mendSlots(folder, slots);
            return vaults;
        } catch (WrongPassphrase | VaultDamaged | RuntimeException e) {
            inUse.close();
            throw e;
        }
    }

    private static void mendSlots(Path folder, Slots slots) {
        try {
            new SlotFile(folder).mend(slots);
        } catch (NotWritten e) { // the vaults are open; the next opening tries again
            LOG.warn("one of the files of slots is damaged and was not mended: {}", e.why());
        }
    }

    /** Closes the lock when something does not open. */
    private static Vaults opened(Path folder, InUse inUse, Slots slots, RootKeys keys, SecureRandom random)
            throws VaultDamaged, NewerVersion {
        var ids = slots.ids();
        VaultFile record = null;
        VaultFile psychotherapy = null;
        try {
            record = VaultFile.open(
                    folder.resolve(Which.RECORD.file()),
                    Which.RECORD,
                    new KeyTree(ids.record(), keys.record()),
                    random);
            psychotherapy = VaultFile.open(
                    folder.resolve(Which.PSYCHOTHERAPY.file()),
                    Which.PSYCHOTHERAPY,
                    new KeyTree(ids.psychotherapy(), keys.psychotherapy()),
                    random);
            return new Vaults(folder, random, inUse, record, psychotherapy, slots);
        } finally {
            if (psychotherapy == null) {
                if (record != null) {
                    record.close();
                }
                inUse.close();
            }
        }
    }

    private static RootKeys keys(Way way, Slots slots) throws WrongPassphrase, VaultDamaged {
        try {
            return way.in(slots);
        } catch (SlotsDamaged e) {
            throw new VaultDamaged(VaultDamaged.Place.SLOTS, "the file of slots: " + e.getMessage(), e);
        }
    }

    Path folder() {
        return folder;
    }

    /** The session record. */
    public VaultFile record() {
        return record;
    }

    /** The psychotherapy notes; may be locked. */
    public VaultFile psychotherapy() {
        return psychotherapy;
    }

    /** Forgets what opens the psychotherapy vault. What the session still has to say to it is taken in, unread. */
    public void lockNotes() {
        psychotherapy.lock();
    }

    /** Takes about a second. */
    public void unlockNotes(SecretBytes passphrase) throws WrongPassphrase, VaultDamaged, NewerVersion {
        var slots = new SlotFile(folder).read();
        try (var keys = keys(each -> each.unlock(passphrase), slots)) {
            psychotherapy.unlock(new KeyTree(slots.ids().psychotherapy(), keys.psychotherapy()));
        }
    }

    /** Puts both behind another passphrase; the old one opens nothing any more, except in older backups. */
    public void changePassphrase(SecretBytes old, SecretBytes next, UnlockCost cost)
            throws WrongPassphrase, VaultDamaged, NewerVersion, NotWritten {
        replaceSlots(each -> each.unlock(old), (each, keys) -> each.withPassphrase(next, cost, keys, random));
    }

    /** As {@link #changePassphrase}, by the printed recovery code. */
    public void changePassphraseByCode(SecretBytes code, SecretBytes next, UnlockCost cost)
            throws WrongPassphrase, VaultDamaged, NewerVersion, NotWritten {
        replaceSlots(each -> each.recover(code), (each, keys) -> each.withPassphrase(next, cost, keys, random));
    }

    /**
     * Puts another recovery code beside the passphrase; the old one opens nothing any more, except in older backups.
     *
     * @param code its random bytes; the caller's to wipe
     */
    public void changeRecoveryCode(SecretBytes passphrase, SecretBytes code)
            throws WrongPassphrase, VaultDamaged, NewerVersion, NotWritten {
        replaceSlots(each -> each.unlock(passphrase), (each, keys) -> each.withRecoveryCode(code, keys, random));
    }

    /** Tells the recovery code that opens these vaults from every other, and says nothing of it. */
    public byte[] codeCommitment() {
        return slots.codeCommitment();
    }

    private interface Next {
        Slots slots(Slots slots, RootKeys keys);
    }

    private void replaceSlots(Way way, Next next) throws WrongPassphrase, VaultDamaged, NewerVersion, NotWritten {
        var file = new SlotFile(folder);
        var before = file.read();
        try (var keys = keys(way, before)) {
            var after = next.slots(before, keys);
            file.write(after);
            slots = after;
        }
    }

    /** Locks everything. */
    @Override
    public void close() {
        try {
            psychotherapy.close();
        } finally {
            try {
                record.close();
            } finally {
                inUse.close();
            }
        }
    }
}
