package io.vigil.console.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlopeTest {
    private static final double NEAR = 1e-9;

    private final Slope slope = new Slope();

    @Test
    void ofAStraightLineIsItsOwn() {
        for (var minute = 0; minute < 30; minute++) {
            slope.add(minute, 500 + 2.5 * minute);
        }

        assertEquals(2.5, slope.perMinute(), NEAR);
        assertEquals(500, slope.first(), NEAR);
        assertEquals(572.5, slope.last(), NEAR);
    }

    @Test
    void ofWhatGoesUpAndDownIsNone() {
        for (var minute = 0; minute <= 30; minute++) {
            slope.add(minute, minute % 2 == 0 ? 100 : 140);
        }

        assertEquals(0, slope.perMinute(), NEAR);
    }

    @Test
    void ofOneMeasurementOrNoneIsNone() {
        assertEquals(0, slope.perMinute());

        slope.add(3, 700);

        assertEquals(0, slope.perMinute());
        assertEquals(700, slope.last());
    }
}
