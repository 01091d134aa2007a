package io.vigil.console.store.vault;

import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.Slots;
import io.vigil.crypto.vault.SlotsDamaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The small file that a passphrase opens, and a second one beside it with the same bytes: without either, nothing opens
 * the vaults. Replaced as a whole, never in part.
 */
final class SlotFile {
    private static final String FILE = "slots";
    private static final String COPY = "slots.copy";
    private static final long MOST_BYTES = 64 * 1024;

    private final Path folder;

    SlotFile(Path folder) {
        this.folder = folder;
    }

    boolean exists() {
        return Files.exists(folder.resolve(FILE)) || Files.exists(folder.resolve(COPY));
    }

    /** The slots; from the copy when the first file is damaged or gone. */
    Slots read() throws VaultDamaged, NewerVersion {
        try {
            return read(FILE);
        } catch (VaultDamaged first) {
            try {
                return read(COPY);
            } catch (VaultDamaged second) {
                first.addSuppressed(second);
                throw first;
            }
        }
    }

    private Slots read(String name) throws VaultDamaged, NewerVersion {
        var file = folder.resolve(name);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new VaultDamaged(VaultDamaged.Place.SLOTS, "the file " + name + " is far too long");
            }
            return Slots.read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new VaultDamaged(VaultDamaged.Place.MISSING, "the file " + name + " is not there", e);
        } catch (IOException | SlotsDamaged e) {
            throw new VaultDamaged(VaultDamaged.Place.SLOTS, "the file " + name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Makes both files those that just opened the vaults, where one is not: it was damaged, or the power went between the
     * two when the passphrase was changed, and the copy would still be opened by the old one.
     */
    void mend(Slots opened) throws NotWritten {
        if (!holds(FILE, opened) || !holds(COPY, opened)) {
            write(opened);
        }
    }

    private boolean holds(String name, Slots slots) {
        try {
            return Arrays.equals(read(name).bytes(), slots.bytes());
        } catch (VaultDamaged | NewerVersion e) {
            return false;
        }
    }

    /** Replaces both, the first one first. */
    void write(Slots slots) throws NotWritten {
        try {
            WholeFiles.replace(folder.resolve(FILE), slots.bytes());
            WholeFiles.replace(folder.resolve(COPY), slots.bytes());
        } catch (IOException e) {
            throw new NotWritten("the file of slots was not replaced", e);
        }
    }
}
