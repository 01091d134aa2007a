package io.vigil.console.desk.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.desk.call.StatusModel.Sign;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.port.GuestDevice;
import io.vigil.console.desk.port.GuestDevice.Charger;
import io.vigil.console.desk.port.GuestDevice.Charging;
import io.vigil.console.desk.port.GuestDevice.Front;
import io.vigil.console.desk.port.GuestDevice.Network;
import io.vigil.console.desk.port.GuestDevice.Screen;
import io.vigil.console.desk.port.GuestDevice.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-58")
class DeviceSignsTest {
    private static final Instant AT = Instant.parse("2026-11-23T14:07:12Z");

    @Test
    void nothingStandsThereBeforeTheDeviceToldAnything() {
        assertEquals(List.of(), signs(GuestDevice.unknown()));
    }

    @Test
    void aDeviceThatIsWellSaysSoQuietly() {
        assertEquals(
                List.of(new Sign(State.UNKNOWN, "device 81 %, charging"), new Sign(State.UNKNOWN, "Wi-Fi")),
                signs(device(81, Charging.YES, Charger.NOT_WANTED, Network.WIFI, Front.IN_FRONT, Screen.STAYS_ON)));
    }

    @Test
    void aBatteryThatWantsItsChargerIsAmber() {
        var low = device(21, Charging.NO, Charger.WANTED, Network.UNKNOWN, Front.IN_FRONT, Screen.STAYS_ON);

        assertEquals(List.of(new Sign(State.WAIT, "device 21 %, not on the charger")), signs(low));
    }

    @Test
    void howLongItLastsIsSaidWhenItIsNotLong() {
        assertEquals(
                List.of(new Sign(State.WAIT, "device 72 %, not on the charger (lasts about 1:50 h)")),
                signs(lasting(Duration.ofMinutes(110))));
        assertEquals(
                List.of(new Sign(State.WAIT, "device 72 %, not on the charger")), signs(lasting(Duration.ofHours(6))));
    }

    @Test
    void aPageBehindAnotherIsNamedAndAScreenThatMayDarkenToo() {
        assertEquals(
                List.of(
                        new Sign(State.UNKNOWN, "device 81 %, charging"),
                        new Sign(State.WAIT, "client's page is not in front")),
                signs(device(81, Charging.YES, Charger.NOT_WANTED, Network.UNKNOWN, Front.BEHIND, Screen.MAY_DARKEN)));
        assertEquals(
                List.of(new Sign(State.UNKNOWN, "device 81 %, charging"), new Sign(State.WAIT, "screen may go dark")),
                signs(device(81, Charging.YES, Charger.NOT_WANTED, Network.UNKNOWN, Front.UNKNOWN, Screen.MAY_DARKEN)));
    }

    @Test
    void aSlowNetworkOrNoneIsAmber() {
        assertEquals(
                List.of(new Sign(State.UNKNOWN, "device 81 %, charging"), new Sign(State.WAIT, "slow network")),
                signs(device(81, Charging.YES, Charger.NOT_WANTED, Network.SLOW, Front.UNKNOWN, Screen.STAYS_ON)));
        assertEquals(
                List.of(new Sign(State.UNKNOWN, "device 81 %, charging"), new Sign(State.WAIT, "no network")),
                signs(device(81, Charging.YES, Charger.NOT_WANTED, Network.NONE, Front.UNKNOWN, Screen.STAYS_ON)));
    }

    @Test
    void aBrowserThatTellsNoBatteryLeavesTheQuestionOpen() {
        var silent = new GuestDevice(
                OptionalInt.empty(),
                Charging.UNKNOWN,
                Optional.empty(),
                Charger.NOT_WANTED,
                Network.UNKNOWN,
                Front.IN_FRONT,
                Screen.STAYS_ON,
                Optional.of(AT),
                Voice.TELLS);

        assertEquals(List.of(new Sign(State.UNKNOWN, "device's battery not told")), signs(silent));
    }

    @Test
    void aDeviceThatStoppedTellingSaysSinceWhenAndWhatItSaidLast() {
        var gone = new GuestDevice(
                OptionalInt.of(40),
                Charging.NO,
                Optional.empty(),
                Charger.NOT_WANTED,
                Network.MOBILE,
                Front.UNKNOWN,
                Screen.STAYS_ON,
                Optional.of(AT),
                Voice.SILENT);

        assertEquals(
                List.of(
                        new Sign(State.UNKNOWN, "device 40 %, not on the charger"),
                        new Sign(State.UNKNOWN, "mobile network"),
                        new Sign(State.WAIT, "device last told 14:07, then silent")),
                signs(gone));
    }

    private static GuestDevice lasting(Duration time) {
        return new GuestDevice(
                OptionalInt.of(72),
                Charging.NO,
                Optional.of(time),
                Charger.WANTED,
                Network.UNKNOWN,
                Front.IN_FRONT,
                Screen.STAYS_ON,
                Optional.of(AT),
                Voice.TELLS);
    }

    private static GuestDevice device(
            int percent, Charging charging, Charger charger, Network network, Front front, Screen screen) {
        return new GuestDevice(
                OptionalInt.of(percent),
                charging,
                Optional.empty(),
                charger,
                network,
                front,
                screen,
                Optional.of(AT),
                Voice.TELLS);
    }

    private static List<Sign> signs(GuestDevice device) {
        return DeviceSigns.of(device, ZoneOffset.UTC);
    }
}
