package io.vigil.console.stage.place;

import io.vigil.console.stage.Folders;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A disk of a few megabytes, in memory, that a story can fill and make room on. */
public final class SmallDisk implements AutoCloseable {
    private static final int MEGABYTES = 16;
    private static final int PIECE_BYTES = 4096;
    private static final long COMMAND_SECONDS = 10;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Why there can be none on this machine, or nothing when there can. */
    public static String obstacle() {
        try {
            mounted().close();
            return "";
        } catch (IllegalStateException e) {
            return "no small disk can be mounted here: " + e.getMessage();
        }
    }

    public static SmallDisk mounted() {
        var folder = Folders.temporary("vigil-small-disk-");
        run(List.of("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m,mode=700", "vigil", folder.toString()));
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Writes until the disk takes nothing more. */
    public void fill() {
        var piece = new byte[PIECE_BYTES];
        try (var out = Files.newOutputStream(ballast())) {
            for (var i = 0; i <= MEGABYTES * 1024 * 1024 / PIECE_BYTES; i++) {
                out.write(piece);
            }
        } catch (IOException e) { // full, which was wanted
            return;
        }
        throw new IllegalStateException("the small disk took more than it has room for");
    }

    public void makeRoom() {
        try {
            Files.delete(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException("no room was made", e);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + ": " + said.strip());
            }
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the small disk", e);
        }
    }

    /** Processes that the console started may end a moment after it, and hold the disk until then. */
    @Override
    public void close() {
        Patience.until("nobody holds the small disk", OpenSession.SOON, this::isTakenOff);
        Folders.delete(folder);
    }

    private boolean isTakenOff() {
        try {
            run(List.of("umount", folder.toString()));
            return true;
        } catch (IllegalStateException e) {
            if (String.valueOf(e.getMessage()).contains("busy")) {
                return false;
            }
            throw e;
        }
    }
}
