package io.vigil.console.desk.lock;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleLockTest {
    private static final Duration BEGUN = Duration.ofHours(3);

    @Test
    void isDueFiveMinutesAfterTheLastKey() {
        var idle = IdleLock.begun(BEGUN);

        assertFalse(idle.isDue(BEGUN.plusMinutes(5).minusNanos(1)));
        assertTrue(idle.isDue(BEGUN.plusMinutes(5)));
    }

    @Test
    void everyKeyBeginsTheTimeAnew() {
        var idle = IdleLock.begun(BEGUN).active(BEGUN.plusMinutes(4));

        assertFalse(idle.isDue(BEGUN.plusMinutes(8)));
        assertTrue(idle.isDue(BEGUN.plusMinutes(9)));
    }

    @Test
    void aTimeOfOnesOwnIsKeptWhenSomebodyIsActive() {
        var idle = new IdleLock(Duration.ofMinutes(1), BEGUN).active(BEGUN.plusSeconds(30));

        assertFalse(idle.isDue(BEGUN.plusSeconds(89)));
        assertTrue(idle.isDue(BEGUN.plusSeconds(90)));
    }
}
