package io.vigil.console.store.vault;

import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.Which;
import io.vigil.crypto.vault.KeyTree;
import io.vigil.crypto.vault.RootKeys;
import io.vigil.crypto.vault.Slots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;

/** Makes the folder of the vaults beside its place, and puts it there when it is whole: half-made vaults never exist. */
final class NewVaults {
    private NewVaults() {}

    static void make(Path folder, Slots slots, RootKeys keys, SecureRandom random, int pageBytes) throws NotWritten {
        var place = folder.toAbsolutePath();
        var making = place.resolveSibling(place.getFileName() + ".making");
        try {
            remove(making); // what an interrupted first start left; nobody ever wrote in it
            WholeFiles.folder(making);
            var ids = slots.ids();
            VaultFile.create(
                    making.resolve(Which.RECORD.file()),
                    Which.RECORD,
                    new KeyTree(ids.record(), keys.record()),
                    random,
                    pageBytes);
            VaultFile.create(
                    making.resolve(Which.PSYCHOTHERAPY.file()),
                    Which.PSYCHOTHERAPY,
                    new KeyTree(ids.psychotherapy(), keys.psychotherapy()),
                    random,
                    pageBytes);
            new SlotFile(making).write(slots);
            Files.deleteIfExists(place); // an empty folder; one that holds anything is not deleted
            Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
            WholeFiles.force(WholeFiles.folderOf(place));
        } catch (IOException e) {
            throw new NotWritten("the folder of the vaults was not made", e);
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : files) {
            Files.delete(file);
        }
    }
}
