package io.vigil.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The safety requirements in {@code docs/requirements.md}: every one has its proof, and every tag has a row. */
class RequirementsTest {
    private static final String ID = "SAFE-.*";

    /** A row of the table. */
    private record Row(String id, String requirement, String source, String rules, String proofs) {}

    @Test
    void everyRequirementIsProvedWhereItsRowSaysAndNowhereElse() throws IOException {
        var proved = Proofs.tags(ID);

        for (var row : rows()) {
            assertEquals(
                    proved.getOrDefault(row.id(), Set.of()),
                    Proofs.names(row.proofs()),
                    () -> row.id() + ": name in its row exactly the tests that carry its tag");
            assertFalse(Proofs.names(row.proofs()).isEmpty(), () -> row.id() + " has no proof");
        }
    }

    @Test
    void everyTagHasARow() throws IOException {
        var ids = new TreeSet<String>();
        for (var row : rows()) {
            assertTrue(ids.add(row.id()), () -> row.id() + " stands twice");
        }

        assertEquals(ids, new TreeSet<>(Proofs.tags(ID).keySet()));
    }

    @Test
    void everyRowSaysWhatWhyAndWhichRule() throws IOException {
        for (var row : rows()) {
            assertTrue(row.id().matches("SAFE-\\d\\d"), row::id);
            assertFalse(row.requirement().isBlank() || row.source().isBlank(), row::id);
            for (var rule : Proofs.names(row.rules())) {
                assertTrue(Proofs.isThere(rule), () -> row.id() + " names " + rule);
            }
            assertFalse(Proofs.names(row.rules()).isEmpty(), row::id);
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
