package io.vigil.console.alarm.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is heard of a computer without a sound device. */
@Tag("SAFE-62")
class PatternTest {
    private static final long HOUR = 5L * 60 * 60;
    private static final long TWO_SECONDS = 10;

    @ParameterizedTest
    @EnumSource
    void itBeepsAgainAndAgainForAsLongAsItRings(Pattern pattern) {
        for (var from = 0L; from < HOUR; from += TWO_SECONDS) {
            assertTrue(LongStream.range(from, from + TWO_SECONDS).anyMatch(pattern::beepsAt), "from step " + from);
        }
    }

    @Test
    void helpAndLostContactAreToldApartByTheirBeeps() {
        assertEquals(List.of(0L, 1L, 2L, 6L, 7L, 8L), beeps(Pattern.HELP));
        assertEquals(List.of(0L), beeps(Pattern.CONTACT_LOST));
    }

    private static List<Long> beeps(Pattern pattern) {
        return LongStream.range(0, TWO_SECONDS).filter(pattern::beepsAt).boxed().toList();
    }
}
