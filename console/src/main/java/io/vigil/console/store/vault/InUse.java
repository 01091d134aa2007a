package io.vigil.console.store.vault;

import io.vigil.console.store.vault.entry.NotWritten;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One console at a time: a lock of the operating system, which ends with the process however that ends. */
final class InUse implements AutoCloseable {
    private static final String FILE = "in-use";

    private final FileChannel channel;

    private InUse(FileChannel channel) {
        this.channel = channel;
    }

    static InUse take(Path folder) throws VaultInUse, NotWritten {
        try {
            var file = folder.resolve(FILE);
            if (!Files.exists(file)) {
                WholeFiles.create(file);
            }
            var channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new VaultInUse("another console holds these vaults");
            }
            return new InUse(channel);
        } catch (IOException e) {
            throw new NotWritten("the folder of the vaults cannot be written to", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) { // this very process holds it
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close(); // and with it the lock
        } catch (IOException e) {
            throw new IllegalStateException("the lock on the vaults was not given back", e);
        }
    }
}
