package io.vigil.console.packing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Chromium, unpacked when the package is made. Packed once instead of twice it is smaller, and what is installed belongs to nobody
 * who runs it.
 */
final class Browser {
    private static final String JAR = "jcef-natives-";
    private static final int OWNER_MAY_RUN = 0100;

    private Browser() {}

    /** Whether this jar holds Chromium packed. */
    static boolean isPackedIn(Path jar) {
        return Trees.name(jar).startsWith(JAR);
    }

    static void unpack(Path libraries, Path target) throws IOException {
        Trees.fresh(target);
        var jar = Trees.files(libraries).stream()
                .filter(Browser::isPackedIn)
                .findFirst()
                .orElseThrow(() -> new IOException("there is no Chromium for this kind of computer"));
        try (var zip = new ZipFile(jar.toFile())) {
            var archive = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no Chromium in " + jar));
            try (var tar = new TarArchiveInputStream(
                    new BufferedInputStream(new GZIPInputStream(zip.getInputStream(archive))))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    take(tar, entry, target);
                }
            }
        }
    }

    private static void take(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var place = target.resolve(entry.getName()).normalize();
        if (!place.startsWith(target)) {
            throw new IOException("Chromium's archive names a place outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(place);
        } else if (entry.isSymbolicLink()) { // the frameworks of macOS
            Files.createDirectories(place.resolve("..").normalize());
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(place.resolve("..").normalize());
            Files.copy(tar, place);
            if ((entry.getMode() & OWNER_MAY_RUN) != 0
                    && place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
