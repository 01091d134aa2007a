package io.vigil.console.app.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.stage.Patience;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-44")
class UptimeTest {
    private static final Duration STARTED = Duration.ofDays(3);

    private Duration awake = Duration.ofSeconds(100);
    private Duration asleep = Duration.ZERO;
    private boolean told = true;
    private final Uptime uptime = new Uptime(
            () -> awake.toNanos(), () -> told ? Optional.of(STARTED.plus(awake).plus(asleep)) : Optional.empty());

    private void pass(Duration time) {
        awake = awake.plus(time);
    }

    @Test
    void beginsAtNothingAndGoesOn() {
        assertEquals(Duration.ZERO, uptime.get());

        pass(Duration.ofSeconds(7));

        assertEquals(Duration.ofSeconds(7), uptime.get());
    }

    @Test
    void whatTheComputerSleptIsCountedOnce() {
        pass(Duration.ofSeconds(1));
        asleep = Duration.ofMinutes(10);
        pass(Duration.ofMillis(500));

        assertEquals(Duration.ofMillis(601_500), uptime.get());
        pass(Duration.ofMillis(500));
        assertEquals(Duration.ofSeconds(602), uptime.get());

        asleep = asleep.plusSeconds(30);
        pass(Duration.ofMillis(500));
        assertEquals(Duration.ofMillis(632_500), uptime.get());
    }

    @Test
    void tickersThatAreReadOneAfterTheOtherDifferALittle() {
        asleep = Uptime.LEAST_SLEEP.minusMillis(1);
        pass(Duration.ofSeconds(1));
        assertEquals(Duration.ofSeconds(1), uptime.get());

        asleep = Duration.ofMillis(-700);
        pass(Duration.ofSeconds(1));
        assertEquals(Duration.ofSeconds(2), uptime.get());
    }

    @Test
    void neverGoesBackWhenTheSystemTellsNoMore() {
        asleep = Duration.ofMinutes(1);
        pass(Duration.ofSeconds(1));
        assertEquals(Duration.ofSeconds(61), uptime.get());

        told = false;
        pass(Duration.ofSeconds(1));

        assertEquals(Duration.ofSeconds(62), uptime.get());
    }

    @Test
    void whereTheSystemTellsNothingItIsJavasOwn() {
        var plain = new Uptime(() -> awake.toNanos(), Optional::empty);
        asleep = Duration.ofMinutes(1);

        pass(Duration.ofSeconds(3));

        assertEquals(Duration.ofSeconds(3), plain.get());
    }

    @Test
    void thisMachinesTickersGoOnTogether() {
        var real = new Uptime();
        var begun = System.nanoTime();

        Patience.until("a second has passed", Duration.ofSeconds(10), () -> System.nanoTime() - begun > 1_000_000_000L);
        var before = Duration.ofNanos(System.nanoTime() - begun);
        var read = real.get();

        assertTrue(read.compareTo(before) >= 0, read + " after " + before);
        assertTrue(read.minus(before).compareTo(Uptime.LEAST_SLEEP) < 0, read + " after " + before);
    }
}
