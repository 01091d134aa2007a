package io.vigil.console.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.PracticeDay;
import io.vigil.console.checklist.SettingChecks;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Correcting;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionEvent.Vault;
import io.vigil.console.store.Markers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    void whatWasWrongAndWhatIsRightStandBelowEachOther() {
        var at = Instant.parse("2026-11-23T20:00:00Z");
        var facts = new ArrayList<>(EveryFact.once().subList(0, 2));
        facts.add(new SessionEvent.VitalsTaken(at, new Vitals(181, 76, 64, at)));
        facts.add(new Correcting.VitalsCorrected(
                at.plusSeconds(9),
                at,
                new Vitals(118, 76, 64, at, OptionalInt.of(97), OptionalInt.of(14), Optional.of(Vitals.By.SITTER))));
        facts.add(new SessionEvent.Marked(at.plusSeconds(10), Mark.CALM, ""));
        facts.add(new Correcting.MarkTakenBack(at.plusSeconds(11), at.plusSeconds(10), Mark.CALM));

        var sheet = SessionSheet.of(Session.of(facts));

        assertTrue(sheet.contains("""
                12:00:00        181/76 · 64
                12:00:09        the last reading was typed wrongly; it is 118/76 · 64, oxygen 97 %, 14 breaths a minute, by the sitter
                12:00:10        calm
                12:00:11        taken back, pressed by mistake: calm
                """), sheet);
    }

    @Test
    void aCheckThatThePracticeDoesNotAskStandsWithItsReason() {
        var checks = new SettingChecks(List.of(new SettingChecks.LeftOff(Item.MUSIC, "silence is our way")), List.of());
        var began = EveryFact.once().stream()
                .filter(SessionEvent.Began.class::isInstance)
                .map(SessionEvent.Began.class::cast)
                .findFirst()
                .orElseThrow();
        var plan = began.plan().in(new PracticeDay(checks, 10));

        var sheet = SessionSheet.of(Session.of(List.of(new SessionEvent.Began(began.at(), plan))));

        assertTrue(
                sheet.contains("12:00:00        not asked in this practice: Music ready, because silence is our way"),
                sheet);
    }

    @Test
    void withoutASessionItSaysSo() {
        assertEquals("No session was begun.\n", SessionSheet.of(Session.notBegun()));
    }
}
