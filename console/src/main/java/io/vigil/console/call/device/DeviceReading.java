package io.vigil.console.call.device;

import io.vigil.console.call.media.DeviceState;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the guest's device is at one moment.
 *
 * @param state as it was last told
 * @param toldAt uptime; empty while nothing was told
 * @param voice whether what it said is still what it says
 * @param batteryLasts at the pace it had, when that can be told and it does not charge
 * @param concerns what is to be done something about, the most urgent first
 */
public record DeviceReading(
        DeviceState state,
        Optional<Duration> toldAt,
        Voice voice,
        Optional<Duration> batteryLasts,
        Set<Concern> concerns) {
    /** Whether the device still tells how it is. */
    public enum Voice {
        NOT_YET,
        TELLS,
        /** It told something once, and nothing for longer than it should take. */
        SILENT
    }

    public DeviceReading {
        var set = EnumSet.noneOf(Concern.class);
        set.addAll(concerns);
        concerns = Collections.unmodifiableSet(set);
    }
}
