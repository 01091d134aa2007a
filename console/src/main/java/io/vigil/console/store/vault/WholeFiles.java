package io.vigil.console.store.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that only their owner reads, written as a whole: after a power cut the old or the new one is there. */
final class WholeFiles {
    private static final String OWNER_FILE = "rw-------";
    private static final String OWNER_FOLDER = "rwx------";

    private WholeFiles() {}

    /** Makes the folder, with those above it, and closes it to everybody else. */
    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        own(folder, OWNER_FOLDER);
    }

    /** Closes a file to everybody else. On Windows the user's own folder does that already. */
    static void own(Path file) throws IOException {
        own(file, OWNER_FILE);
    }

    private static void own(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /** Writes beside the file, to the disk, then puts it in the file's place. */
    static void replace(Path file, byte[] bytes) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        create(beside);
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                var from = ByteBuffer.wrap(bytes);
                while (from.hasRemaining()) {
                    channel.write(from);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        force(folderOf(file));
    }

    /** Makes an empty file that is the owner's from the first moment. */
    static void create(Path file) throws IOException {
        var parent = folderOf(file);
        if (Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_FILE)));
        } else {
            Files.createFile(file);
        }
    }

    /** Moves a whole file to a place where nothing is. */
    static void moveToANewPlace(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.getFileName().toString());
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(folderOf(to));
    }

    static Path folderOf(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("there is no folder above " + file);
        }
        return folder;
    }

    /** The names in the folder reach the disk. Where folders cannot be opened (Windows), the system sees to it. */
    static void force(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (var channel = FileChannel.open(folder, Set.of(StandardOpenOption.READ))) {
                channel.force(true);
            }
        }
    }
}
