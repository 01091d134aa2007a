package io.vigil.console.desk.port;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the guest's browser last told of its device. Some browsers tell little: what is absent was never told.
 *
 * @param batteryPercent 0–100
 * @param batteryLasts at the pace it had, when that can be told
 * @param charger whether somebody should connect it
 * @param front whether the page is what the client sees
 * @param screen whether it stays on
 * @param toldAt when it was last told, if ever
 * @param voice whether that is still what it says
 */
public record GuestDevice(
        OptionalInt batteryPercent,
        Charging charging,
        Optional<Duration> batteryLasts,
        Charger charger,
        Network network,
        Front front,
        Screen screen,
        Optional<Instant> toldAt,
        Voice voice) {
    /** Whether the device is on its charger. */
    public enum Charging {
        YES,
        NO,
        UNKNOWN
    }

    /** Whether it should be. */
    public enum Charger {
        WANTED,
        NOT_WANTED
    }

    /** The kinds of network that browsers name. */
    public enum Network {
        WIFI,
        CABLE,
        MOBILE,
        SLOW,
        NONE,
        /** The browser does not tell, or by a name that nobody knows. */
        UNKNOWN
    }

    /** Whether the page is in front of other pages and programs. */
    public enum Front {
        IN_FRONT,
        BEHIND,
        UNKNOWN
    }

    /** Whether the screen stays on without being touched. */
    public enum Screen {
        STAYS_ON,
        MAY_DARKEN,
        UNKNOWN
    }

    /** Whether the device tells how it is. */
    public enum Voice {
        NOT_YET,
        TELLS,
        SILENT
    }

    public GuestDevice {
        if (batteryPercent.isPresent() && (batteryPercent.getAsInt() < 0 || batteryPercent.getAsInt() > 100)) {
            throw new IllegalArgumentException("a battery holds 0 to 100 %, not " + batteryPercent.getAsInt());
        }
    }

    public static GuestDevice unknown() {
        return new GuestDevice(
                OptionalInt.empty(),
                Charging.UNKNOWN,
                Optional.empty(),
                Charger.NOT_WANTED,
                Network.UNKNOWN,
                Front.UNKNOWN,
                Screen.UNKNOWN,
                Optional.empty(),
                Voice.NOT_YET);
    }
}
