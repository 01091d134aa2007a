package io.vigil.console.desk.port;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the guest's browser last told of its device. Some browsers tell little: what is absent was never told.
 *
 * @param batteryPercent 0–100
 * @param network as the browser names it, for example {@code Wi-Fi}
 * @param front whether the page is what the client sees
 * @param toldAt when it was last told, if ever
 */
public record GuestDevice(
        OptionalInt batteryPercent,
        Charging charging,
        Optional<String> network,
        Front front,
        Optional<Instant> toldAt) {
    /** Whether the device is on its charger. */
    public enum Charging {
        YES,
        NO,
        UNKNOWN
    }

    /** Whether the page is in front of other pages and programs. */
    public enum Front {
        IN_FRONT,
        BEHIND,
        UNKNOWN
    }

    public GuestDevice {
        if (batteryPercent.isPresent() && (batteryPercent.getAsInt() < 0 || batteryPercent.getAsInt() > 100)) {
            throw new IllegalArgumentException("a battery holds 0 to 100 %, not " + batteryPercent.getAsInt());
        }
    }

    public static GuestDevice unknown() {
        return new GuestDevice(
                OptionalInt.empty(), Charging.UNKNOWN, Optional.empty(), Front.UNKNOWN, Optional.empty());
    }
}
