package io.vigil.console.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.session.EveryFact;
import io.vigil.console.session.Session;
import io.vigil.console.session.SessionEvent;
import io.vigil.console.session.SessionEvent.Vault;
import io.vigil.console.store.Markers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionSheetTest {
    @Nested
    class WhenEveryFieldHoldsAMarker {
        private final List<SessionEvent> facts = Markers.facts();
        private final String sheet = SessionSheet.of(Session.of(facts));

        @Test
        void nothingOfThePsychotherapyVaultStandsOnIt() {
            assertFalse(sheet.contains(Markers.INNER), sheet);
        }

        @Test
        void whatItLeavesOutIsCounted() {
            var apart = facts.stream()
                    .filter(fact -> fact.vault() == Vault.PSYCHOTHERAPY)
                    .count();

            assertTrue(apart > 0);
            assertTrue(sheet.contains(apart + " facts belong to the psychotherapy record"), sheet);
        }

        @Test
        void whatTheRecordKeepsStandsOnIt() {
            var found = Pattern.compile(Markers.OUTER).matcher(sheet).results().count();

            assertTrue(found > 30, found + " in " + sheet);
        }
    }

    @Test
    void everyFactOfTheRecordHasItsLine() {
        var facts = EveryFact.once();
        var record = facts.stream().filter(fact -> fact.vault() == Vault.RECORD).count();

        var sheet = SessionSheet.of(Session.of(facts));

        var lines = sheet.lines().filter(line -> line.startsWith("12:00:00 ")).toList();
        assertEquals(record, lines.size(), sheet);
        assertTrue(lines.stream().noneMatch(line -> line.length() < 20), sheet);
        assertTrue(lines.contains("12:00:00        left out: Music ready, because quiet is better today"), sheet);
        assertTrue(sheet.contains("Medicine taken  one lozenge at 12:00:00, as reported"), sheet);
        assertTrue(sheet.contains("Day             23 November 2026, times in America/Los_Angeles"), sheet);
    }

    @Test
    void withoutASessionItSaysSo() {
        assertEquals("No session was begun.\n", SessionSheet.of(Session.notBegun()));
    }
}
