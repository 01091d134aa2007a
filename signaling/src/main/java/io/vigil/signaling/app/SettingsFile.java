package io.vigil.signaling.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lines of a settings file, read strictly: a name that is not known, given twice or without a value stops the start.
 * Every refusal names the line.
 */
final class SettingsFile {
    static final String MEANS = "No session is affected: nothing was started.";

    private final Path file;
    private final Map<String, Line> lines;

    private record Line(int number, String value) {}

    private SettingsFile(Path file, Map<String, Line> lines) {
        this.file = file;
        this.lines = lines;
    }

    static SettingsFile read(Path file, List<String> names) throws CannotStart {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotStart(
                    "The settings file " + file + " cannot be read.",
                    MEANS,
                    "Give the path of a readable text file, or start without --settings.");
        }
        var read = new SettingsFile(file, new TreeMap<>());
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read.take(i + 1, line, names);
            }
        }
        return read;
    }

    private void take(int number, String line, List<String> names) throws CannotStart {
        var equals = line.indexOf('=');
        var name = equals < 0 ? line : line.substring(0, equals).strip();
        if (!names.contains(name)) {
            throw new CannotStart(
                    "Line " + number + " of " + file + " sets \"" + name + "\", which is no setting.",
                    MEANS,
                    "The settings are: " + String.join(", ", names) + ".");
        }
        if (equals < 0 || line.substring(equals + 1).isBlank()) {
            throw new CannotStart(
                    "Line " + number + " of " + file + " gives \"" + name + "\" no value.",
                    MEANS,
                    "Write " + name + "=VALUE, or take the line out.");
        }
        if (lines.put(name, new Line(number, line.substring(equals + 1).strip())) != null) {
            throw new CannotStart(
                    "Line " + number + " of " + file + " sets \"" + name + "\" a second time.",
                    MEANS,
                    "Keep one of the two lines.");
        }
    }

    boolean has(String name) {
        return lines.containsKey(name);
    }

    /** As it was written, or {@code otherwise}. */
    String value(String name, String otherwise) {
        var line = lines.get(name);
        return line == null ? otherwise : line.value();
    }

    /** Several values, parted by commas or spaces. */
    List<String> list(String name) {
        var list = new ArrayList<String>();
        for (var part : value(name, "").split("[,\\s]+", -1)) {
            if (!part.isEmpty()) {
                list.add(part);
            }
        }
        return list;
    }

    /** A whole number from {@code least} to {@code most}. */
    int number(String name, int otherwise, int least, int most) throws CannotStart {
        var value = value(name, Integer.toString(otherwise));
        if (!value.matches("0|[1-9][0-9]{0,5}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw refused(
                    name,
                    "is \"" + value + "\", which is no number from " + least + " to " + most,
                    "Write for example " + name + "=" + otherwise + ".");
        }
        return Integer.parseInt(value);
    }

    /** A file, relative to the settings. */
    Optional<Path> path(String name) throws CannotStart {
        if (!has(name)) {
            return Optional.empty();
        }
        var path = file.toAbsolutePath().resolveSibling(value(name, ""));
        if (!Files.isReadable(path)) {
            throw refused(
                    name,
                    "names " + path + ", which cannot be read",
                    "Give the path of a file this server may read; a relative one starts beside the settings.");
        }
        return Optional.of(path);
    }

    /** The value of {@code name} cannot be. */
    CannotStart refused(String name, String why, String next) {
        var line = lines.get(name);
        var place = line == null ? file.toString() : "line " + line.number() + " of " + file;
        return new CannotStart(name + " in " + place + " " + why + ".", MEANS, next);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
