package io.vigil.signaling.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a settings file: {@code name = value}, {@code #} begins a comment line, nothing is escaped. */
final class SettingsFile {
    static final String NOT_RUNNING = "The server was not started, and no client can come in through it.";

    /** One setting and where it stands. */
    record Entry(String value, int line) {}

    private final Path path;
    private final Map<String, Entry> entries;

    private SettingsFile(Path path, Map<String, Entry> entries) {
        this.path = path;
        this.entries = Map.copyOf(entries);
    }

    static SettingsFile none() {
        return new SettingsFile(Path.of(""), Map.of());
    }

    /**
     * Reads a file in which only these names are known.
     *
     * @throws CannotStart when it cannot be read, or a line is no setting, a name unknown or there twice
     */
    static SettingsFile read(Path path, List<String> names) throws CannotStart {
        List<String> lines;
        try {
            lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotStart(
                    "The settings file " + path + " cannot be read.",
                    NOT_RUNNING,
                    "Check the path and who may read the file, then start again.",
                    e);
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        var file = new SettingsFile(path, Map.of());
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            var equals = line.indexOf('=');
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (equals < 1) {
                throw file.wrong(number, "is no setting: " + line, "Write it as name=value.");
            }
            var name = line.substring(0, equals).strip();
            if (!names.contains(name)) {
                throw file.wrong(number, "names no setting: " + name, "Allowed are: " + String.join(", ", names) + ".");
            }
            if (entries.put(name, new Entry(line.substring(equals + 1).strip(), number)) != null) {
                throw file.wrong(number, "sets " + name + " a second time", "Keep one of the two.");
            }
        }
        return new SettingsFile(path, entries);
    }

    /** The value of a setting, empty when it is absent or empty. */
    String value(String name) {
        var entry = entries.get(name);
        return entry == null ? "" : entry.value();
    }

    /** The values of a setting, parted by commas. */
    List<String> values(String name) {
        var value = value(name);
        return value.isEmpty()
                ? List.of()
                : List.of(value.split(",", -1)).stream().map(String::strip).toList();
    }

    /** A file named by a setting, beside this file unless it says where. */
    Path path(String name) {
        return path.toAbsolutePath().resolveSibling(value(name));
    }

    /** The setting's value is not one it can have. */
    CannotStart notAllowed(String name, String allowed) {
        var entry = entries.get(name);
        return wrong(
                entry == null ? 0 : entry.line(),
                "has a value that " + name + " cannot have: " + value(name),
                "Allowed is " + allowed + ".");
    }

    private CannotStart wrong(int line, String what, String now) {
        return new CannotStart("Line " + line + " of " + path + " " + what + ".", NOT_RUNNING, now);
    }
}
