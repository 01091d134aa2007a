package io.vigil.console;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the tables of {@code docs/requirements.md}, and the tags of the tests that prove their rows. */
final class Proofs {
    private static final Path TABLES = Path.of("docs", "requirements.md");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]+-?[0-9]+)\"\\)");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z.]+)`");

    private Proofs() {}

    /** The cells of every row whose first cell looks like this; the first is at 0. */
    static List<List<String>> rows(String id) throws IOException {
        var rows = Files.readAllLines(TABLES).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|", -1)))
                .map(cells -> cells.stream().map(String::strip).toList())
                .filter(cells -> cells.get(0).matches(id))
                .toList();
        assertFalse(rows.isEmpty());
        return rows;
    }

    /** Each tag that looks like this, and the classes of tests that carry it. */
    static Map<String, Set<String>> tags(String id) throws IOException {
        var tags = new TreeMap<String, Set<String>>();
        for (var folder : List.of("src/test/java", "src/e2e/java", "../signaling/src/test/java")) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    var tag = TAG.matcher(read(file));
                    while (tag.find()) {
                        if (tag.group(1).matches(id)) {
                            tags.computeIfAbsent(tag.group(1), none -> new TreeSet<>())
                                    .add(file.getFileName().toString().replace(".java", ""));
                        }
                    }
                });
            }
        }
        return tags;
    }

    /** What stands in a cell as code. */
    static Set<String> names(String cell) {
        var names = new TreeSet<String>();
        var code = CODE.matcher(cell);
        while (code.find()) {
            names.add(code.group(1));
        }
        return names;
    }

    /** Whether there is such a class: of the console, or, where its name begins with {@code signaling}, of the server. */
    static boolean isThere(String name) {
        var file = name.replace('.', '/') + ".java";
        return Files.exists(Path.of("src/main/java/io/vigil/console", file))
                || Files.exists(Path.of("../signaling/src/main/java/io/vigil", file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
