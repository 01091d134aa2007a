package io.vigil.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the course and the day are held to, in {@code docs/requirements.md}: each statement has a rule, a place on the screen
 * and its proof, and every tag has a row.
 */
class CourseRequirementsTest {
    private static final String ID = "[PE]\\d+";
    /** Those that the domain's table names; what it does not name asks nothing of a program. */
    private static final Set<String> STATEMENTS = Stream.concat(
                    IntStream.rangeClosed(1, 22).mapToObj(number -> "P" + number),
                    IntStream.of(2, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22)
                            .mapToObj(number -> "E" + number))
            .collect(Collectors.toCollection(TreeSet::new));

    /** A row of the table. */
    private record Row(String id, String requirement, String rules, String screens, String proofs) {}

    @Test
    void everyStatementHasOneRow() throws IOException {
        var ids = new TreeSet<String>();
        for (var row : rows()) {
            assertTrue(ids.add(row.id()), () -> row.id() + " stands twice");
        }

        assertEquals(STATEMENTS, ids);
    }

    @Test
    void everyStatementIsProvedWhereItsRowSaysAndNowhereElse() throws IOException {
        var proved = Proofs.tags(ID);

        for (var row : rows()) {
            assertEquals(
                    proved.getOrDefault(row.id(), Set.of()),
                    Proofs.names(row.proofs()),
                    () -> row.id() + ": name in its row exactly the tests that carry its tag");
            assertFalse(Proofs.names(row.proofs()).isEmpty(), () -> row.id() + " has no proof");
        }
        assertTrue(STATEMENTS.containsAll(proved.keySet()), () -> "no row for one of " + proved.keySet());
    }

    @Test
    void everyRowSaysWhatWhichRuleAndWhere() throws IOException {
        for (var row : rows()) {
            assertFalse(row.requirement().isBlank(), row::id);
            for (var cell : List.of(row.rules(), row.screens())) {
                assertFalse(Proofs.names(cell).isEmpty(), row::id);
                for (var name : Proofs.names(cell)) {
                    assertTrue(Proofs.isThere(name), () -> row.id() + " names " + name);
                }
            }
        }
    }

    private static List<Row> rows() throws IOException {
        return Proofs.rows(ID).stream()
                .map(cells -> {
                    assertEquals(5, cells.size(), cells::toString);
                    return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
                })
                .toList();
    }
}
