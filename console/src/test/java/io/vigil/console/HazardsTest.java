package io.vigil.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.safeguards.Removal;
import io.vigil.console.safeguards.Removals;
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

/** {@code docs/hazards.md}: no hazard without a safeguard that is proved, and none whose end nobody would notice. */
class HazardsTest {
    private static final int AT_LEAST = 45;
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(SAFE-\\d\\d)\"\\)");
    private static final Pattern ID = Pattern.compile("SAFE-\\d\\d");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z]+)`");
    private static final Path ROOT = Path.of("..");
    private static final Path TESTS = Path.of("src", "test", "java", "io", "vigil", "console");
    private static final Set<String> SEVERITIES = Set.of("death", "harm", "trust");

    /** A row of the table. */
    private record Row(String id, List<String> words, String severity, Set<String> safeguards, Set<String> tests) {}

    @Test
    void thereAreEnoughAndEachIsWhole() throws IOException {
        var seen = new TreeSet<String>();
        for (var row : rows()) {
            assertTrue(row.id().matches("H-\\d\\d") && seen.add(row.id()), row::id);
            assertTrue(row.words().stream().noneMatch(String::isBlank), row::id);
            assertTrue(SEVERITIES.contains(row.severity()), row::id);
            assertFalse(row.safeguards().isEmpty() || row.tests().isEmpty(), row::id);
        }

        assertTrue(seen.size() >= AT_LEAST, () -> seen.size() + " hazards");
    }

    @Test
    void everySafeguardIsARequirementWithAProof() throws IOException {
        var required = new TreeSet<String>();
        for (var line : Files.readAllLines(Path.of("docs", "requirements.md"))) {
            if (line.startsWith("| SAFE-")) {
                required.add(line.substring("| ".length(), "| SAFE-nn".length()));
            }
        }
        var tags = tagsByTest();

        for (var row : rows()) {
            for (var id : row.safeguards()) {
                assertTrue(required.contains(id), () -> row.id() + ": " + id + " is no requirement");
                assertTrue(
                        tags.values().stream().anyMatch(carried -> carried.contains(id)),
                        () -> row.id() + ": no test carries " + id);
            }
        }
    }

    @Test
    void everyTestThatIsNamedExistsAndTogetherTheyProveASafeguardOfTheRow() throws IOException {
        var tags = tagsByTest();

        for (var row : rows()) {
            var missing = new TreeSet<>(row.tests());
            missing.removeAll(tags.keySet());
            assertEquals(Set.of(), missing, () -> row.id() + " names tests that do not exist");
            var proved = new TreeSet<String>();
            row.tests().forEach(test -> proved.addAll(tags.getOrDefault(test, Set.of())));
            assertTrue(
                    proved.stream().anyMatch(row.safeguards()::contains),
                    () -> row.id() + ": none of its tests carries one of " + row.safeguards());
        }
    }

    @Test
    void everyRowAndEverySafeguardIsTakenOutByARemoval() throws IOException {
        var rows = new TreeMap<String, Set<String>>();
        rows().forEach(row -> rows.put(row.id(), row.safeguards()));
        var without = new TreeSet<>(rows.keySet());
        var untouched = new TreeSet<String>();
        rows.values().forEach(untouched::addAll);

        for (var removal : Removal.all(Removals.FOLDER)) {
            var ofTheRow = rows.getOrDefault(removal.hazard(), Set.of());
            assertTrue(
                    ofTheRow.contains(removal.safeguard()),
                    () -> removal.file() + ": " + removal.hazard() + " has no " + removal.safeguard());
            without.remove(removal.hazard());
            untouched.remove(removal.safeguard());
        }

        assertEquals(Set.of(), without, "hazards without a removal: see docs/hazards.md");
        assertEquals(Set.of(), untouched, "safeguards without a removal: see docs/hazards.md");
    }

    @Test
    void everyRemovalFitsToItsSourceAndNamesATest() throws IOException, Removal.Outdated {
        for (var removal : Removal.all(Removals.FOLDER)) {
            assertNotEquals("", removal.from(Files.readString(ROOT.resolve(removal.source()))));
            var test = removal.isOfThePages()
                    ? ROOT.resolve(removal.testClass())
                    : TESTS.resolve(removal.testClass().replace('.', '/') + ".java");
            assertTrue(Files.exists(test), () -> removal.file() + ": there is no " + removal.test());
            var name = removal.isOfThePages() ? removal.testName() : "void " + removal.testName();
            assertTrue(Files.readString(test).contains(name), () -> removal.file() + ": " + test + " has no " + name);
        }
    }

    private static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        for (var line : Files.readAllLines(Path.of("docs", "hazards.md"))) {
            if (line.startsWith("| H-")) {
                var cells = List.of(line.split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList();
                assertEquals(9, cells.size(), line);
                rows.add(new Row(
                        cells.get(1),
                        cells.subList(2, 6),
                        cells.get(3),
                        matches(ID, cells.get(6), 0),
                        matches(CODE, cells.get(7), 1)));
            }
        }
        return rows;
    }

    private static Set<String> matches(Pattern pattern, String cell, int group) {
        var found = new TreeSet<String>();
        var matcher = pattern.matcher(cell);
        while (matcher.find()) {
            found.add(matcher.group(group));
        }
        return found;
    }

    /** Every class of tests, with the requirements whose tags it carries. */
    private static Map<String, Set<String>> tagsByTest() throws IOException {
        var tests = new TreeMap<String, Set<String>>();
        for (var folder : List.of("src/test/java", "src/e2e/java")) {
            try (var files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> tests.computeIfAbsent(
                                file.getFileName().toString().replace(".java", ""), name -> new TreeSet<>())
                        .addAll(matches(TAG, read(file), 1)));
            }
        }
        return tests;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
