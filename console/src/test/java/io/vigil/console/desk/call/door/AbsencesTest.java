package io.vigil.console.desk.call.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.voice.Person;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Guest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AbsencesTest {
    private static final Instant AT = Instant.parse("2026-11-30T14:07:12Z");

    private final Absences absences = new Absences();

    private boolean isBrief(Person whose, Guest guest, long second) {
        return !absences.isLinkWanted(whose, LineShown.nothingYet().withGuest(guest), false, AT.plusSeconds(second));
    }

    @Test
    void areBriefForAMinute() {
        assertTrue(isBrief(Person.CLIENT, Guest.AWAY, 0));
        assertTrue(isBrief(Person.CLIENT, Guest.AWAY, 59));
        assertFalse(isBrief(Person.CLIENT, Guest.AWAY, 60));
    }

    @Test
    void areCountedForEachAlone() {
        assertTrue(isBrief(Person.CLIENT, Guest.AWAY, 0));
        assertTrue(isBrief(Person.SITTER, Guest.AWAY, 30));
        assertFalse(isBrief(Person.CLIENT, Guest.AWAY, 60));
        assertTrue(isBrief(Person.SITTER, Guest.AWAY, 60));
    }

    @Test
    void beginAnewWithEachReturn() {
        assertTrue(isBrief(Person.CLIENT, Guest.AWAY, 0));
        assertFalse(isBrief(Person.CLIENT, Guest.ADMITTED, 50));
        assertTrue(isBrief(Person.CLIENT, Guest.AWAY, 55));
        assertTrue(isBrief(Person.CLIENT, Guest.AWAY, 114));
        assertFalse(isBrief(Person.CLIENT, Guest.AWAY, 115));
    }

    @Test
    void areCountedBehindAnOpenLadderAboveWhichNoLinkStands() {
        var away = LineShown.nothingYet().withGuest(Guest.AWAY);
        for (var guest : Guest.values()) {
            var line = LineShown.nothingYet().withGuest(guest);
            assertFalse(absences.isLinkWanted(Person.SITTER, line, true, AT), guest.name());
        }
        assertFalse(absences.isLinkWanted(Person.CLIENT, away, true, AT));
        assertFalse(absences.isLinkWanted(Person.CLIENT, away, true, AT.plusSeconds(120)));
        assertTrue(absences.isLinkWanted(Person.CLIENT, away, false, AT.plusSeconds(121)));
    }

    @Test
    void areNoneOfSomebodyWhoNeverCame() {
        assertFalse(isBrief(Person.CLIENT, Guest.ABSENT, 0));
        assertFalse(isBrief(Person.CLIENT, Guest.ABSENT, 600));
    }
}
