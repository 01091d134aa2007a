package io.vigil.console.desk.call;

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

    private boolean isLong(Person whose, Guest guest, long second) {
        return absences.isLong(whose, LineShown.nothingYet().withGuest(guest), AT.plusSeconds(second));
    }

    @Test
    void areLongAfterAMinute() {
        assertFalse(isLong(Person.CLIENT, Guest.AWAY, 0));
        assertFalse(isLong(Person.CLIENT, Guest.AWAY, 59));
        assertTrue(isLong(Person.CLIENT, Guest.AWAY, 60));
    }

    @Test
    void areCountedForEachAlone() {
        assertFalse(isLong(Person.CLIENT, Guest.AWAY, 0));
        assertFalse(isLong(Person.SITTER, Guest.AWAY, 30));
        assertTrue(isLong(Person.CLIENT, Guest.AWAY, 60));
        assertFalse(isLong(Person.SITTER, Guest.AWAY, 60));
    }

    @Test
    void beginAnewWithEachReturn() {
        assertFalse(isLong(Person.CLIENT, Guest.AWAY, 0));
        assertFalse(isLong(Person.CLIENT, Guest.ADMITTED, 50));
        assertFalse(isLong(Person.CLIENT, Guest.AWAY, 55));
        assertFalse(isLong(Person.CLIENT, Guest.AWAY, 114));
        assertTrue(isLong(Person.CLIENT, Guest.AWAY, 115));
    }

    @Test
    void areNoneOfSomebodyWhoNeverCame() {
        assertFalse(isLong(Person.CLIENT, Guest.ABSENT, 0));
        assertFalse(isLong(Person.CLIENT, Guest.ABSENT, 600));
    }
}
