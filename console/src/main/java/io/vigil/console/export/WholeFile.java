package io.vigil.console.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/**
 * A file that is there whole or not at all: written beside its place, to the disk, told of, and then moved. Nothing is
 * written over. On a disk that many share only its owner reads it, where the file system knows owners.
 */
public final class WholeFile {
    private static final String OWNER = "rw-------";
    private static final String BEGINS = ".vigil-";

    private WholeFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Keeps a fact about the file before the file is there.
     *
     * @param <E> why it could not be kept
     */
    @FunctionalInterface
    public interface Told<E extends Exception> {
        void first() throws E;
    }

    /**
     * Writes the file. Blocking.
     *
     * @param told called when all is on the disk and the file is not yet in its place; if it throws, no file is left
     * @throws NotExported if it cannot be written; then nothing is left of it
     */
    public static <E extends Exception> void write(Path place, Content content, Told<E> told) throws NotExported, E {
        if (Files.exists(place)) {
            throw new NotExported(NotExported.Why.PLACE_TAKEN);
        }
        var beside = beside(place);
        try {
            fill(beside, content);
            told.first();
            move(beside, place);
        } finally {
            removeWhatIsLeft(beside);
        }
    }

    /** In the same folder, so that the last step is one move. The name says nothing of the content. */
    private static Path beside(Path place) throws NotExported {
        var folder = place.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotExported(NotExported.Why.NO_FOLDER);
        }
        try {
            return Files.createTempFile(folder, BEGINS, ".part", owner(folder));
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new NotExported(why(e));
        }
    }

    private static FileAttribute<?>[] owner(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER))}
                : new FileAttribute<?>[0];
    }

    private static void fill(Path beside, Content content) throws NotExported {
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.to(out);
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw new NotExported(why(e));
        }
    }

    private static void move(Path beside, Path place) throws NotExported {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new NotExported(why(e));
        }
    }

    private static void removeWhatIsLeft(Path beside) throws NotExported {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw new NotExported(NotExported.Why.PART_LEFT);
        }
    }

    /** Java has no exception of its own for a full disk: the words are those of Linux, macOS and Windows. */
    private static NotExported.Why why(Exception cause) {
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return NotExported.Why.NOT_ALLOWED;
        }
        var said = String.valueOf(cause instanceof FileSystemException e ? e.getReason() : cause.getMessage())
                .toLowerCase(Locale.ROOT);
        if (said.contains("read-only")) {
            return NotExported.Why.NOT_ALLOWED;
        }
        return said.contains("no space left") || said.contains("not enough space") || said.contains("disk quota")
                ? NotExported.Why.DISK_FULL
                : NotExported.Why.UNKNOWN;
    }
}
