package io.vigil.console.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Duration LONG = Duration.ofMinutes(20);
    private static final double KIB = 1_024;

    private final Figures figures = new Figures();

    private static Slope ofMibPerMinute(double mib) {
        var slope = new Slope();
        for (var minute = 0; minute <= 20; minute++) {
            slope.add(minute, (700 + mib * minute) * KIB);
        }
        return slope;
    }

    @Test
    void whatGrowsByMoreThanOneMibInAMinuteIsAFault() {
        figures.memory("console with its Chromium", ofMibPerMinute(1.01), LONG);

        assertEquals(List.of("console with its Chromium grows"), figures.faults());
    }

    @Test
    void whatGrowsByLessOrTooShortATimeIsNone() {
        figures.memory("console with its Chromium", ofMibPerMinute(0.99), LONG);
        figures.memory("client's browser", ofMibPerMinute(30), LONG.minusSeconds(1));

        assertTrue(figures.areGood(), figures.faults()::toString);
    }

    @Test
    void aPartOfAShareIsToldAndNotJudged() {
        figures.part("console's Java", ofMibPerMinute(30));

        assertTrue(figures.areGood(), figures.faults()::toString);
    }
}
