package io.vigil.console.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.call.device.Concern;
import io.vigil.console.call.device.DeviceNotices;
import io.vigil.console.call.device.DeviceWatch;
import io.vigil.console.call.media.DeviceState;
import io.vigil.console.desk.port.GuestDevice;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-58")
class DeviceOnTheDeskTest {
    private static final Instant WALL = Instant.parse("2026-11-23T14:07:12Z");

    private final Ports ports = new Ports();
    private final List<Notice> notices = new ArrayList<>();
    private Duration uptime = Duration.ofHours(1);
    private final DeviceOnTheDesk device =
            new DeviceOnTheDesk(() -> uptime, Clock.fixed(WALL, ZoneOffset.UTC), ports, new NoticeBoard() {
                @Override
                public void put(Notice notice) {
                    notices.add(notice);
                }

                @Override
                public void takeOff(Notice notice) {
                    notices.remove(notice);
                }
            });

    @Test
    void adviceStandsOnceAndUntilItWasFollowed() {
        device.told(battery(0.2, false));
        device.look();
        device.told(battery(0.19, false));

        assertEquals(List.of(DeviceNotices.of(Concern.CHARGER_WANTED)), notices);
        assertEquals(GuestDevice.Charger.WANTED, shown().charger());

        device.told(battery(0.19, true));

        assertEquals(List.of(), notices);
        assertEquals(GuestDevice.Charging.YES, shown().charging());
    }

    @Test
    void whatWasToldGrowsOldWithoutAnyMessage() {
        device.told(battery(0.5, true));
        uptime = uptime.plus(DeviceWatch.SILENT_AFTER).plusSeconds(1);
        device.look();

        assertEquals(GuestDevice.Voice.SILENT, shown().voice());
        assertEquals(Optional.of(WALL.minus(DeviceWatch.SILENT_AFTER).minusSeconds(1)), shown().toldAt());
    }

    @Test
    void anotherDeviceIsNotTakenForTheFormerOne() {
        device.told(battery(0.2, false));
        device.forget();

        assertEquals(GuestDevice.unknown(), shown());
        assertEquals(List.of(), notices);
    }

    @Test
    void namesOfNetworksThatNobodyKnowsAreNotShown() {
        for (var name : List.of("wifi", "ethernet", "cellular", "slow-2g", "2g", "3g", "none")) {
            device.told(on(name));
            assertEquals(name, nameOf(shown().network(), name));
        }
        device.told(on("<b>fast</b>"));
        assertEquals(GuestDevice.Network.UNKNOWN, shown().network());
    }

    private static String nameOf(GuestDevice.Network network, String told) {
        return switch (network) {
            case WIFI -> "wifi";
            case CABLE -> "ethernet";
            case MOBILE -> "cellular";
            case SLOW -> told.endsWith("2g") || told.equals("3g") ? told : "not slow";
            case NONE -> "none";
            case UNKNOWN -> "unknown";
        };
    }

    private GuestDevice shown() {
        return ports.call.get().guestDevice();
    }

    private static DeviceState battery(double share, boolean charging) {
        return new DeviceState(
                OptionalDouble.of(share),
                Optional.of(charging),
                Optional.of(true),
                Optional.of("wifi"),
                Optional.of(true));
    }

    private static DeviceState on(String network) {
        return new DeviceState(
                OptionalDouble.of(0.8), Optional.of(true), Optional.of(true), Optional.of(network), Optional.of(true));
    }
}
