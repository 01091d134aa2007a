package io.vigil.signaling.app;

import io.vigil.signaling.door.ConsoleKey;
import io.vigil.signaling.door.ConsoleKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The consoles of a practice: one base64 public key a line, then a comment. Read again whenever it has changed; a line that
 * is none is named in the log and shuts out nobody else. A file that cannot be read leaves the keys known last.
 */
final class ConsoleKeysFile implements ConsoleKeys {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleKeysFile.class);

    private final Path path;
    private Set<ConsoleKey> known = Set.of();
    private @Nullable Seen seen;

    private record Seen(FileTime modified, long bytes) {}

    private ConsoleKeysFile(Path path) {
        this.path = path;
    }

    /**
     * Reads the file for the first time.
     *
     * @throws IOException when it cannot be read
     */
    static ConsoleKeysFile open(Path path) throws IOException {
        var file = new ConsoleKeysFile(path);
        file.read();
        return file;
    }

    @Override
    public boolean know(ConsoleKey key) {
        try {
            read();
        } catch (IOException e) {
            LOG.warn("the console keys cannot be read, those known last still hold: {}", path, e);
        }
        return known.contains(key);
    }

    private void read() throws IOException {
        var now = new Seen(Files.getLastModifiedTime(path), Files.size(path));
        if (now.equals(seen)) {
            return;
        }
        known = keys(Files.readAllLines(path, StandardCharsets.UTF_8));
        seen = now;
        LOG.info("{} console keys", known.size());
    }

    private Set<ConsoleKey> keys(List<String> lines) {
        Set<ConsoleKey> keys = new HashSet<>();
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var key = ConsoleKey.parse(line.split("\\s", 2)[0]);
            if (key.isPresent()) {
                keys.add(key.get());
            } else {
                LOG.warn("line {} of {} is no console key", number, path);
            }
        }
        return Set.copyOf(keys);
    }
}
