package io.vigil.console.about;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.about.BrowserAge.Verdict;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SAFE-31")
class BrowserAgeTest {
    private static final LocalDate BUILT = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, NOT_KNOWN, -1",
        "2026-05-01, RECENT, 0",
        "2026-07-30, RECENT, 90",
        "2026-07-31, OLD, 91",
        "2031-01-01, OLD, 1706"
    })
    void isOldFromTheNinetyFirstDayOn(LocalDate today, Verdict verdict, long days) {
        var age = new BrowserAge(BUILT, today);

        assertEquals(verdict, age.verdict());
        assertEquals(days, age.days());
    }

    @Test
    void aLeapDayCounts() {
        assertEquals(91, new BrowserAge(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 4, 1)).days());
    }

    @Property
    void neverGrowsYounger(@ForAll @IntRange(min = 0, max = 4000) int day) {
        var isOldAlready = new BrowserAge(BUILT, BUILT.plusDays(day)).verdict() == Verdict.OLD;
        var isOldTheNextDay = new BrowserAge(BUILT, BUILT.plusDays(day + 1L)).verdict() == Verdict.OLD;

        assertEquals(isOldAlready || isOldTheNextDay, isOldTheNextDay);
    }
}
