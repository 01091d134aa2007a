package io.vigil.console.app.jitsi.pin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file as a whole: after a power cut the old or the new one is there. */
final class WholeFile {
    private WholeFile() {}

    /** Beside it, to the disk, then in its place; with the folder above it, and readable by its owner alone. */
    static void write(Path file, byte[] bytes) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("there is no folder above " + file);
        }
        Files.createDirectories(folder);
        var beside = Files.createTempFile(folder, String.valueOf(file.getFileName()), ".new");
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                var from = ByteBuffer.wrap(bytes);
                while (from.hasRemaining()) {
                    channel.write(from);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
