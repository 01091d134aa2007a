package io.vigil.console.app.room;

import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.app.shared.NoticeWhile;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.call.device.Concern;
import io.vigil.console.call.device.DeviceNotices;
import io.vigil.console.call.device.DeviceWatch;
import io.vigil.console.call.media.DeviceState;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** The guest's device on the desk: its signs in the strip, and advice while there is time to follow it. On the room's thread. */
final class DeviceOnTheDesk {
    private final Supplier<Duration> uptime;
    private final Clock wall;
    private final Ports ports;
    private final Map<Concern, NoticeWhile> advice = new EnumMap<>(Concern.class);
    private DeviceWatch watch = DeviceWatch.untold();

    DeviceOnTheDesk(Supplier<Duration> uptime, Clock wall, Ports ports, NoticeBoard notices) {
        this.uptime = uptime;
        this.wall = wall;
        this.ports = ports;
        for (var concern : Concern.values()) {
            advice.put(concern, new NoticeWhile(notices, DeviceNotices.of(concern)));
        }
    }

    void told(DeviceState state) {
        watch = watch.told(state, uptime.get());
        look();
    }

    /** Another page or device, or none: what was told is not of it. */
    void forget() {
        watch = DeviceWatch.untold();
        look();
    }

    /** Called twice a second: what was told grows old. */
    void look() {
        var now = uptime.get();
        var reading = watch.reading(now);
        var toldAt = reading.toldAt().map(at -> wall.instant().minus(now.minus(at)));
        ports.call(shown -> shown.withGuestDevice(GuestAsShown.device(reading, toldAt)));
        advice.forEach((concern, notice) -> {
            if (reading.concerns().contains(concern)) {
                notice.begins();
            } else {
                notice.isOver();
            }
        });
    }
}
