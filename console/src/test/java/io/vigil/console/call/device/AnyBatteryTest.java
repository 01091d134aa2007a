package io.vigil.console.call.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vigil.console.call.media.DeviceState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("SAFE-58")
class AnyBatteryTest {
    private static final Duration NOW = Duration.ofHours(3);

    /** Whatever is told in whatever order: a device on its charger never wants one, and time that is told is never below 0. */
    @Property
    void aDeviceThatChargesWantsNoCharger(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> shares,
            @ForAll @IntRange(min = 0, max = 3_600) int apart) {
        var watch = DeviceWatch.untold();
        var at = NOW;
        for (var share : shares) {
            at = at.plusSeconds(apart);
            watch = watch.told(battery(share, false), at);
            assertFalse(watch.reading(at)
                    .batteryLasts()
                    .filter(Duration::isNegative)
                    .isPresent());
        }
        var charging = watch.told(battery(0.01, true), at.plusSeconds(1)).reading(at.plusSeconds(1));
        assertEquals(Set.of(), charging.concerns());
        assertEquals(Optional.empty(), charging.batteryLasts());
    }

    private static DeviceState battery(double share, boolean charging) {
        return new DeviceState(
                OptionalDouble.of(share),
                Optional.of(charging),
                Optional.of(true),
                Optional.empty(),
                Optional.of(true));
    }
}
