package io.vigil.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/requirements.md} and the proofs: every safety requirement has one, and every tag has a row. */
class RequirementsTest {
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(SAFE-[^\"]*)\"\\)");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z.]+)`");

    /** A row of the table. */
    private record Row(String id, String requirement, String source, String rules, String proofs) {}

    @Test
    void everyRequirementIsProvedWhereItsRowSaysAndNowhereElse() throws IOException {
        var proved = tags();

        for (var row : rows()) {
            assertEquals(
                    proved.getOrDefault(row.id(), Set.of()),
                    names(row.proofs()),
                    () -> row.id() + ": name in its row exactly the tests that carry its tag");
            assertFalse(names(row.proofs()).isEmpty(), () -> row.id() + " has no proof");
        }
    }

    @Test
    void everyTagHasARow() throws IOException {
        var ids = new TreeSet<String>();
        for (var row : rows()) {
            assertTrue(ids.add(row.id()), () -> row.id() + " stands twice");
        }

        assertEquals(ids, new TreeSet<>(tags().keySet()));
    }

    @Test
    void everyRowSaysWhatWhyAndWhichRule() throws IOException {
        for (var row : rows()) {
            assertTrue(row.id().matches("SAFE-\\d\\d"), row::id);
            assertFalse(row.requirement().isBlank() || row.source().isBlank(), row::id);
            for (var rule : names(row.rules())) {
                var file = Path.of("src/main/java/io/vigil/console", rule.replace('.', '/') + ".java");
                assertTrue(Files.exists(file), () -> row.id() + " names " + rule);
            }
            assertFalse(names(row.rules()).isEmpty(), row::id);
        }
    }

    private static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        for (var line : Files.readAllLines(Path.of("docs", "requirements.md"))) {
            if (line.startsWith("| SAFE")) {
                var cells = line.split("\\|", -1);
                assertEquals(7, cells.length, line);
                rows.add(new Row(
                        cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip()));
            }
        }
        assertFalse(rows.isEmpty());
        return rows;
    }

    private static Set<String> names(String cell) {
        var names = new TreeSet<String>();
        var code = CODE.matcher(cell);
        while (code.find()) {
            names.add(code.group(1));
        }
        return names;
    }

    /** Each tag, and the classes of tests that carry it. */
    private static Map<String, Set<String>> tags() throws IOException {
        var tags = new TreeMap<String, Set<String>>();
        for (var folder : List.of("src/test/java", "src/e2e/java")) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    var tag = TAG.matcher(read(file));
                    while (tag.find()) {
                        tags.computeIfAbsent(tag.group(1), id -> new TreeSet<>())
                                .add(file.getFileName().toString().replace(".java", ""));
                    }
                });
            }
        }
        return tags;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
