package io.vigil.console.app.room;

import io.vigil.console.call.WaitingRoom;
import io.vigil.console.call.device.Concern;
import io.vigil.console.call.device.DeviceReading;
import io.vigil.console.desk.port.GuestDevice;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.link.line.GuestSeat;
import io.vigil.console.link.line.Seal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** From what a line and the page at its end say to what the desk shows: names alone, no decisions. */
final class GuestAsShown {
    private static final int PERCENT = 100;

    private GuestAsShown() {}

    static Encryption encryption(Seal seal) {
        return switch (seal) {
            case NONE, CONNECTING -> Encryption.NONE;
            case UNVERIFIED -> Encryption.UNVERIFIED;
            case VERIFIED -> Encryption.VERIFIED;
            case SILENT -> Encryption.SILENT;
            case ALTERED -> Encryption.ALTERED;
        };
    }

    /** Whoever was let in and does not sit there is away; whoever was not has not come. */
    static Guest guest(GuestSeat seat, WaitingRoom room) {
        if (seat == GuestSeat.EMPTY) {
            return room.isLetIn() ? Guest.AWAY : Guest.ABSENT;
        }
        return room.isLetIn() ? Guest.ADMITTED : Guest.WAITING;
    }

    /** @param toldAt on the clock on the wall */
    static GuestDevice device(DeviceReading reading, Optional<Instant> toldAt) {
        var state = reading.state();
        var battery = state.battery().isPresent()
                ? OptionalInt.of((int) Math.round(state.battery().getAsDouble() * PERCENT))
                : OptionalInt.empty();
        var charging = state.charging()
                .map(on -> on ? GuestDevice.Charging.YES : GuestDevice.Charging.NO)
                .orElse(GuestDevice.Charging.UNKNOWN);
        var front = state.visible()
                .map(visible -> visible ? GuestDevice.Front.IN_FRONT : GuestDevice.Front.BEHIND)
                .orElse(GuestDevice.Front.UNKNOWN);
        var screen = state.wakeLock().orElse(false)
                ? GuestDevice.Screen.STAYS_ON
                : reading.concerns().contains(Concern.SCREEN_MAY_DARKEN)
                        ? GuestDevice.Screen.MAY_DARKEN
                        : GuestDevice.Screen.UNKNOWN;
        return new GuestDevice(
                battery,
                charging,
                reading.batteryLasts(),
                reading.concerns().contains(Concern.CHARGER_WANTED)
                        ? GuestDevice.Charger.WANTED
                        : GuestDevice.Charger.NOT_WANTED,
                network(state.network().orElse("")),
                front,
                screen,
                toldAt,
                GuestDevice.Voice.valueOf(reading.voice().name()));
    }

    /** By the names of the Network Information API; effective types where a browser tells no other. */
    private static GuestDevice.Network network(String name) {
        return switch (name) {
            case "wifi" -> GuestDevice.Network.WIFI;
            case "ethernet" -> GuestDevice.Network.CABLE;
            case "cellular" -> GuestDevice.Network.MOBILE;
            case "slow-2g", "2g", "3g" -> GuestDevice.Network.SLOW;
            case "none" -> GuestDevice.Network.NONE;
            default -> GuestDevice.Network.UNKNOWN;
        };
    }
}
