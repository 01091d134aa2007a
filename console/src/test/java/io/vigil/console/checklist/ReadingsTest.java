package io.vigil.console.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.VitalsLimits.Judgement;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings before the prescriber's limits. G, A and H are a green, an amber and a reading above the line. */
class ReadingsTest {
    private static final Instant AT = Instant.parse("2026-11-23T20:00:00Z");

    @Tag("SAFE-12")
    @ParameterizedTest
    @CsvSource({
        "'',MISSING",
        "G,GREEN",
        "A,REST",
        "AA,REST",
        "AAA,AMBER",
        "AAAA,AMBER",
        "AG,GREEN",
        "GGGA,REST",
        "GGGAA,REST",
        "H,ABOVE",
        "HH,ABOVE",
        "HG,GREEN",
        "HA,REST",
        "HHA,AMBER",
        "HHH,OVER_FOR_TODAY",
        "AAH,OVER_FOR_TODAY",
        "HHHG,OVER_FOR_TODAY",
        "HHHGGG,OVER_FOR_TODAY",
        "AAAH,OVER_FOR_TODAY",
        "GGGH,ABOVE",
        "HHGHH,ABOVE",
    })
    void threeInARowThatAreNotGreenAreTheLast(String readings, String verdict) {
        var taken = readings.chars()
                .mapToObj(letter -> letter == 'G' ? reading(118) : letter == 'A' ? reading(145) : reading(170))
                .toList();

        assertEquals(
                Readings.Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)),
                new Readings(taken, VitalsLimits.DEFAULT).verdict());
    }

    private static Vitals reading(int systolic) {
        return new Vitals(systolic, 76, 64, AT);
    }

    @ParameterizedTest
    @CsvSource({
        "139,89,100,GREEN",
        "140,89,64,AMBER",
        "139,90,64,AMBER",
        "160,100,100,AMBER",
        "161,80,64,HOLD",
        "150,101,64,HOLD",
        "118,76,101,HOLD",
    })
    void theLimitsAreThePrescribersOrTheStartingValues(
            int systolic, int diastolic, int heartRate, Judgement judgement) {
        assertEquals(judgement, VitalsLimits.DEFAULT.judge(new Vitals(systolic, diastolic, heartRate, AT)));
    }

    @Test
    void limitsOfOneClientAreHerOwn() {
        var hers = new VitalsLimits(120, 80, 130, 85, 90);

        assertEquals(Judgement.HOLD, hers.judge(new Vitals(131, 76, 64, AT)));
        assertThrows(IllegalArgumentException.class, () -> new VitalsLimits(150, 90, 140, 100, 100));
    }

    @Tag("SAFE-13")
    @ParameterizedTest
    @CsvSource({"49,40,64", "261,90,64", "118,118,64", "118,29,64", "250,161,64", "118,76,24", "118,76,231"})
    void whatNoBodyHasIsNoReading(int systolic, int diastolic, int heartRate) {
        assertFalse(Vitals.isPossible(systolic, diastolic, heartRate));
        assertThrows(IllegalArgumentException.class, () -> new Vitals(systolic, diastolic, heartRate, AT));
    }

    @Tag("SAFE-13")
    @Test
    void theEdgesOfWhatABodyHasAreReadings() {
        assertTrue(Vitals.isPossible(50, 30, 25));
        assertTrue(Vitals.isPossible(260, 160, 230));
        assertEquals("118/76 · 64", new Vitals(118, 76, 64, AT).text());
    }
}
