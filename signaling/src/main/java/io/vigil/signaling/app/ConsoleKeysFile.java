package io.vigil.signaling.app;

import io.vigil.signaling.door.ConsoleKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The consoles a practice's server knows: one a line, the key in base64 and then, if wanted, a name. Read anew when the
 * file changes; a bad line costs nobody else.
 */
final class ConsoleKeysFile implements ConsoleKeys {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleKeysFile.class);
    private static final int KEY_BYTES = 32;
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final Path file;
    private Set<String> keys = Set.of();
    private FileTime read = FileTime.fromMillis(-1);

    ConsoleKeysFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized boolean knows(String key) {
        try {
            var changed = Files.getLastModifiedTime(file);
            if (!changed.equals(read)) {
                keys = keys(file);
                read = changed;
            }
        } catch (IOException e) {
            LOG.warn("the file of console keys cannot be read; {} keys are known from before", keys.size());
        }
        return keys.contains(key);
    }

    private static Set<String> keys(Path file) throws IOException {
        var keys = new HashSet<String>();
        var number = 0;
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            var text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            var key = key(WORDS.split(text, 2)[0]);
            if (key.isPresent()) {
                keys.add(key.get());
            } else {
                LOG.warn("line {} of the console keys is no key: 32 bytes in base64 are", number);
            }
        }
        return keys;
    }

    /** As the door writes it, whether or not the file left the padding out. */
    private static Optional<String> key(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            return bytes.length == KEY_BYTES
                    ? Optional.of(Base64.getEncoder().encodeToString(bytes))
                    : Optional.empty();
        } catch (IllegalArgumentException e) { // not base64
            return Optional.empty();
        }
    }
}
