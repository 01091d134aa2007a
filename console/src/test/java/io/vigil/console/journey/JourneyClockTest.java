package io.vigil.console.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.journey.JourneyClock.LookIn;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("P16")
class JourneyClockTest {
    private static final Instant TAKEN = Instant.parse("2026-11-23T22:07:00Z");
    private final JourneyClock clock = new JourneyClock(TAKEN, JourneyClock.USUAL, TAKEN);

    @Tag("SAFE-19")
    @ParameterizedTest
    @CsvSource({
        "PT0S,AHEAD",
        "PT13M59S,AHEAD",
        "PT14M,DUE",
        "PT15M,DUE",
        "PT15M0.001S,OVERDUE",
        "PT3H,OVERDUE",
        "PT-10M,AHEAD"
    })
    void aLookInIsAheadThenDueThenOverdue(Duration since, LookIn expected) {
        assertEquals(expected, clock.lookIn(TAKEN.plus(since)));
    }

    @Tag("SAFE-19")
    @Test
    void everyLookInAsksForTheNextOne() {
        var seen = new JourneyClock(TAKEN, JourneyClock.USUAL, TAKEN.plus(Duration.ofMinutes(17)));

        assertEquals(TAKEN.plus(Duration.ofMinutes(32)), seen.nextLookIn());
    }

    @Tag("SAFE-19")
    @Test
    void aClockThatJumpsBackShowsNoTimeBeforeTheMedicine() {
        assertEquals(Duration.ZERO, clock.elapsed(TAKEN.minusSeconds(90)));
        assertEquals(Duration.ofHours(30), clock.elapsed(TAKEN.plus(Duration.ofHours(30))));
    }

    @Test
    void anOverrunIsShownAndStopsNothing() {
        assertFalse(clock.isOverrun(TAKEN.plus(Duration.ofMinutes(45))));
        assertTrue(clock.isOverrun(TAKEN.plus(Duration.ofMinutes(46))));
    }

    @Test
    void vitalsAreOfferedAfter40Minutes() {
        assertFalse(clock.vitalsDue(TAKEN.plus(Duration.ofMinutes(39))));
        assertTrue(clock.vitalsDue(TAKEN.plus(Duration.ofMinutes(40))));
    }

    @Test
    void theMedicineIsHeldInTheMouthForTenMinutes() {
        assertEquals(Duration.ofMinutes(4), clock.leftInMouth(TAKEN.plus(Duration.ofMinutes(6))));
        assertEquals(Duration.ZERO, clock.leftInMouth(TAKEN.plus(Duration.ofMinutes(60))));
    }

    @ParameterizedTest
    @EnumSource(Sedation.class)
    void fromLevelTwoDownTheSitterHasToTouchTheClient(Sedation sedation) {
        assertEquals(sedation.level() <= 2, sedation.needsTouch());
    }
}
