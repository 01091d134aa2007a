package io.vigil.console.store.vault;

import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.store.vault.entry.Which;
import io.vigil.crypto.backup.BackupDamaged;
import io.vigil.crypto.backup.BackupReader;
import io.vigil.crypto.backup.BackupWriter;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.KeyTree;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.RootKeys;
import io.vigil.crypto.vault.Slots;
import io.vigil.crypto.vault.SlotsDamaged;
import io.vigil.crypto.vault.WrongPassphrase;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;

/**
 * Copies both vaults into one sealed file, and makes them again out of it. A backup holds its own slots: it is opened with
 * the passphrase, or the recovery code, of the day on which it was written. Blocking, and may take minutes.
 */
public final class VaultBackup {
    private static final List<Which> BOTH = List.of(Which.RECORD, Which.PSYCHOTHERAPY);

    private final SecureRandom random;

    public VaultBackup(SecureRandom random) {
        this.random = random;
    }

    /**
     * Writes a backup to a place where nothing is: beside it first, to the disk, read back whole, then moved there.
     *
     * @return its length in bytes
     */
    public long write(Vaults vaults, Path to) throws NotWritten, VaultDamaged {
        var beside = to.resolveSibling(to.getFileName() + ".new");
        var copies = vaults.folder().resolveSibling(vaults.folder().getFileName() + ".copies");
        try (var key = vaults.record().backupKey()) {
            if (Files.exists(to)) {
                throw new NotWritten(NotWritten.Why.PLACE_TAKEN, "there is a file already where the backup was to be");
            }
            NewVaults.remove(copies);
            WholeFiles.folder(copies);
            Files.deleteIfExists(beside);
            WholeFiles.create(beside);
            vaults.record().copyTo(copies.resolve(Which.RECORD.file()));
            vaults.psychotherapy().copyTo(copies.resolve(Which.PSYCHOTHERAPY.file()));
            var slots = new SlotFile(vaults.folder()).read();
            seal(copies, slots, key, beside);
            verify(beside, key);
            WholeFiles.moveToANewPlace(beside, to);
            return Files.size(to);
        } catch (IOException e) {
            throw new NotWritten("the backup was not written", e);
        } catch (NewerVersion e) {
            throw new VaultDamaged(VaultDamaged.Place.SLOTS, "the slots changed while they were copied", e);
        } finally {
            tidy(beside, copies);
        }
    }

    private static void tidy(Path beside, Path copies) throws NotWritten {
        try {
            Files.deleteIfExists(beside);
            NewVaults.remove(copies);
        } catch (IOException e) {
            throw new NotWritten("what the backup needed beside it was not cleared away", e);
        }
    }

    private void seal(Path copies, Slots slots, SecretBytes key, Path to) throws IOException {
        try (var channel = FileChannel.open(to, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel));
                var sealed = new BackupWriter(out, slots.bytes(), key, random)) {
            var into = new DataOutputStream(sealed);
            for (var which : BOTH) {
                var file = copies.resolve(which.file());
                into.writeLong(Files.size(file));
                Files.copy(file, into);
            }
            into.flush();
            sealed.finish();
            channel.force(true);
        }
    }

    private static void verify(Path backup, SecretBytes key) throws IOException, NewerVersion {
        try (var in = Files.newInputStream(backup);
                var pieces = BackupReader.open(in).read(key)) {
            pieces.transferTo(OutputStream.nullOutputStream());
        }
    }

    /**
     * Makes both vaults out of a backup, in a place where nothing is, and checks them there.
     *
     * @param passphrase of the day of the backup; the caller's to wipe
     */
    public void restore(Path backup, Path folder, SecretBytes passphrase)
            throws WrongPassphrase, VaultDamaged, NewerVersion, NotWritten {
        restore(backup, folder, slots -> slots.unlock(passphrase));
    }

    /**
     * The same for whoever has the paper and no passphrase; the passphrase of the day of the backup stays what it was.
     *
     * @param code the random bytes of the recovery code of that day; the caller's to wipe
     */
    public void recover(Path backup, Path folder, SecretBytes code)
            throws WrongPassphrase, VaultDamaged, NewerVersion, NotWritten {
        restore(backup, folder, slots -> slots.recover(code));
    }

    private void restore(Path backup, Path folder, Vaults.Way way)
            throws WrongPassphrase, VaultDamaged, NewerVersion, NotWritten {
        if (Vaults.exist(folder)) {
            throw new NotWritten(
                    NotWritten.Why.PLACE_TAKEN, "there are vaults already where these were to be restored");
        }
        var place = folder.toAbsolutePath();
        var making = place.resolveSibling(place.getFileName() + ".making");
        try (var in = Files.newInputStream(backup)) {
            var opening = BackupReader.open(in);
            var slots = Slots.read(opening.preamble());
            NewVaults.remove(making);
            WholeFiles.folder(making);
            try (var keys = way.in(slots)) {
                unpack(opening, slots, keys, making);
                check(making, slots, keys);
            }
            new SlotFile(making).write(slots);
            Files.deleteIfExists(place);
            Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
            WholeFiles.force(WholeFiles.folderOf(place));
        } catch (SlotsDamaged e) {
            throw new VaultDamaged(VaultDamaged.Place.SLOTS, "the slots in the backup: " + e.getMessage(), e);
        } catch (BackupDamaged e) {
            throw new VaultDamaged(VaultDamaged.Place.BACKUP, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new NotWritten("the backup was not restored", e);
        } finally {
            clear(making);
        }
    }

    /** What is left of a restoring that failed. */
    private static void clear(Path making) throws NotWritten {
        try {
            NewVaults.remove(making);
        } catch (IOException e) {
            throw new NotWritten("what was restored in part was not cleared away", e);
        }
    }

    private static void unpack(BackupReader.Opening opening, Slots slots, RootKeys keys, Path into) throws IOException {
        try (var tree = new KeyTree(slots.ids().record(), keys.record());
                var key = tree.backup();
                var pieces = opening.read(key)) {
            var from = new DataInputStream(pieces);
            for (var which : BOTH) {
                unpack(from, from.readLong(), into.resolve(which.file()));
            }
            if (from.read() != -1) {
                throw new IOException("the backup holds more than two vaults");
            }
        }
    }

    private static void unpack(InputStream from, long length, Path file) throws IOException {
        WholeFiles.create(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var out = Channels.newOutputStream(channel)) {
            var buffer = new byte[64 * 1024];
            for (var left = length; left > 0; ) {
                var some = from.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
                if (some == 0) {
                    throw new IOException("the backup ends within a vault");
                }
                out.write(buffer, 0, some);
                left -= some;
            }
            channel.force(true);
        }
    }

    private void check(Path folder, Slots slots, RootKeys keys) throws VaultDamaged, NewerVersion {
        for (var which : BOTH) {
            var tree = which == Which.RECORD
                    ? new KeyTree(slots.ids().record(), keys.record())
                    : new KeyTree(slots.ids().psychotherapy(), keys.psychotherapy());
            try (var vault = VaultFile.open(folder.resolve(which.file()), which, tree, random)) {
                var findings = vault.check();
                if (!findings.isWhole()) {
                    throw findings.damaged().get(0);
                }
            }
        }
    }
}
