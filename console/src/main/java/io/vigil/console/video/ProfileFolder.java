package io.vigil.console.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Chromium writes down while it runs: history, storage, codes of devices. Private to one process, deleted when it
 * ends; what a killed process left behind goes at the next start.
 */
final class ProfileFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ProfileFolder.class);
    private static final String PREFIX = "pane-";

    private final Path path;

    private ProfileFolder(Path path) {
        this.path = path;
    }

    static ProfileFolder create(Path cache) throws IOException {
        var profiles = Files.createDirectories(cache.resolve("profiles"));
        try (var left = Files.list(profiles)) {
            left.filter(ProfileFolder::isOrphan).forEach(ProfileFolder::delete);
        }
        var mine = PREFIX + ProcessHandle.current().pid() + "-";
        return new ProfileFolder(Files.createTempDirectory(profiles, mine).toAbsolutePath());
    }

    Path path() {
        return path;
    }

    /** Deletes it, if that has not been done. */
    void delete() {
        if (Files.exists(path)) {
            delete(path);
        }
    }

    private static boolean isOrphan(Path folder) {
        var parts = folder.getFileName().toString().split("-", 3);
        return parts.length == 3
                && parts[1].matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(parts[1])).isEmpty();
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) { // tried again at the next start
            LOG.warn(
                    "a profile of the pane could not be deleted: {}",
                    e.getClass().getSimpleName());
        }
    }
}
