package io.vigil.signaling.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Nested
    class AnAddressThatIsWrong {
        private final Allowance allowance = new Allowance();

        private void fiveTimes(Instant now) {
            for (var i = 0; i < Allowance.WRONG; i++) {
                allowance.wrong("a", now);
            }
        }

        @Test
        void mayBeSoFourTimes() {
            for (var i = 1; i < Allowance.WRONG; i++) {
                allowance.wrong("a", NOON);
            }

            assertFalse(allowance.mustWait("a", NOON));
        }

        @Test
        void waitsTwiceAsLongEachTimeAndAQuarterOfAnHourAtMost() {
            var waits = new ArrayList<Integer>();
            var now = NOON;
            for (var i = 0; i < 7; i++) {
                fiveTimes(now);
                var seconds = 0;
                while (allowance.mustWait("a", now)) {
                    now = now.plusSeconds(1);
                    seconds++;
                }
                waits.add(seconds);
            }

            assertEquals(List.of(30, 60, 120, 240, 480, 900, 900), waits);
        }

        @Test
        void costsNoOtherAddress() {
            fiveTimes(NOON);

            assertTrue(allowance.mustWait("a", NOON));
            assertFalse(allowance.mustWait("b", NOON));
        }

        @Test
        void isForgivenAfterAnHour() {
            fiveTimes(NOON);
            var later = NOON.plus(Duration.ofHours(1));
            allowance.forget(later);
            for (var i = 1; i < Allowance.WRONG; i++) {
                allowance.wrong("a", later);
            }

            assertFalse(allowance.mustWait("a", later));
        }
    }

    @Nested
    class APace {
        private static final long SECOND = 1_000_000_000L;

        @Test
        void givesItsBurstAndThenSoManyASecond() {
            var pace = new Pace(10, 20, 0);
            for (var i = 0; i < 20; i++) {
                assertTrue(pace.allows(1, 0));
            }
            assertFalse(pace.allows(1, 0));
            assertFalse(pace.allows(1, SECOND / 10 - 1));

            assertTrue(pace.allows(1, SECOND / 10));
            assertFalse(pace.allows(1, SECOND / 10));
        }

        @Test
        void takesNothingWhenItRefuses() {
            var pace = new Pace(10, 20, 0);
            assertFalse(pace.allows(21, 0));

            assertTrue(pace.allows(20, 0));
        }

        @Test
        void savesUpNoMoreThanItsBurst() {
            var pace = new Pace(10, 20, 0);

            assertFalse(pace.allows(21, 3_600 * SECOND));
            assertTrue(pace.allows(20, 3_600 * SECOND));
        }
    }
}
