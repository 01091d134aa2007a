package io.vigil.console.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds bytes in files. */
public final class PlainText {
    /** The client's own browser is the client's: its history may hold the link, and the page says so. */
    private static final String GUEST = "vigil-guest-";

    private PlainText() {}

    /**
     * The files below {@code places} that were written since, hold one of {@code secrets}, and are not the guest's. What
     * goes away while it is looked at is not there.
     *
     * @param handedOn what the therapist asked for in the clear, a folder
     */
    public static List<Path> found(List<Path> places, Path handedOn, Instant since, List<byte[]> secrets) {
        var found = new ArrayList<Path>();
        var sought = secrets.stream()
                .map(secret -> new String(secret, StandardCharsets.ISO_8859_1))
                .toList();
        for (var place : places) {
            look(place, handedOn.toAbsolutePath().normalize(), since, sought, found);
        }
        return found;
    }

    private static void look(Path place, Path handedOn, Instant since, List<String> sought, List<Path> found) {
        if (!Files.isDirectory(place)) {
            return;
        }
        try {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.getFileName().toString().startsWith(GUEST)
                                    || folder.toAbsolutePath().equals(handedOn)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile()
                            && !attributes.lastModifiedTime().toInstant().isBefore(since)
                            && holds(file, sought)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (e instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw e;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("not everything could be looked at below " + place, e);
        }
    }

    private static boolean holds(Path file, List<String> sought) throws IOException {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return sought.stream().anyMatch(text::contains);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
