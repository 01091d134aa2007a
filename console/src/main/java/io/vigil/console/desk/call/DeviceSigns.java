package io.vigil.console.desk.call;

import io.vigil.console.desk.call.StatusModel.Sign;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.port.GuestDevice;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The client's device in the strip below the video: what it told, and since when it does not tell any more. */
final class DeviceSigns {
    private static final Words WORDS = Words.of(StatusModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    /** Beyond so many hours nobody reads how long a battery lasts. */
    private static final Duration LONG = Duration.ofHours(6);

    private DeviceSigns() {}

    static List<Sign> of(GuestDevice device, ZoneId zone) {
        if (device.voice() == GuestDevice.Voice.NOT_YET) {
            return List.of();
        }
        var signs = new ArrayList<Sign>();
        signs.add(battery(device));
        if (device.front() == GuestDevice.Front.BEHIND) {
            signs.add(new Sign(State.WAIT, WORDS.text("page.behind")));
        } else if (device.screen() == GuestDevice.Screen.MAY_DARKEN) {
            signs.add(new Sign(State.WAIT, WORDS.text("screen.mayDarken")));
        }
        network(device.network()).ifPresent(signs::add);
        if (device.voice() == GuestDevice.Voice.SILENT) {
            var at = device.toldAt().map(told -> TIME.format(told.atZone(zone))).orElse("");
            signs.add(new Sign(State.WAIT, WORDS.text("device.silent", at)));
        }
        return signs;
    }

    private static Sign battery(GuestDevice device) {
        if (device.batteryPercent().isEmpty()) {
            return new Sign(State.UNKNOWN, WORDS.text("phone.notTold"));
        }
        var percent = device.batteryPercent().getAsInt();
        var told =
                switch (device.charging()) {
                    case YES -> WORDS.text("phone.charging", percent);
                    case NO -> WORDS.text("phone.notCharging", percent);
                    case UNKNOWN -> WORDS.text("phone.percent", percent);
                };
        var lasts = device.batteryLasts()
                .filter(time -> time.compareTo(LONG) < 0)
                .map(time -> WORDS.text(
                        "phone.lasts", time.toHours(), String.format(Locale.ROOT, "%02d", time.toMinutesPart())))
                .orElse("");
        return new Sign(device.charger() == GuestDevice.Charger.WANTED ? State.WAIT : State.UNKNOWN, told + lasts);
    }

    private static Optional<Sign> network(GuestDevice.Network network) {
        return switch (network) {
            case UNKNOWN -> Optional.empty();
            case WIFI, CABLE, MOBILE -> Optional.of(new Sign(State.UNKNOWN, WORDS.text("network." + network)));
            case SLOW, NONE -> Optional.of(new Sign(State.WAIT, WORDS.text("network." + network)));
        };
    }
}
