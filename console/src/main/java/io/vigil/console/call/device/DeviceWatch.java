package io.vigil.console.call.device;

import io.vigil.console.call.device.DeviceReading.Voice;
import io.vigil.console.call.media.DeviceState;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Follows what the guest's page tells of its device, every half minute and whenever something changes, and says what of it
 * is worth a word before it becomes a problem. Nothing here is proof of life, and nothing here rings. A value:
 * {@link #told} gives the next one. Times are uptimes of one monotonic ticker.
 */
public final class DeviceWatch {
    /** A page that is heard tells every 30 s; two of them in a row are missing by then. */
    public static final Duration SILENT_AFTER = Duration.ofSeconds(75);
    /** A battery below this share that does not charge is low. */
    public static final double LOW = 0.30;
    /** As long as a client is to be seen and heard after the medicine (domain.md §3: 120 min of observation). */
    public static final Duration IS_TO_LAST = Duration.ofHours(2);
    /** Whoever only looks something up is back by then. */
    public static final Duration BEHIND_FOR = Duration.ofSeconds(10);
    /** A page that comes to the front asks for the screen, and takes a moment until it has it. */
    public static final Duration DARKENS_AFTER = Duration.ofSeconds(5);

    private static final double ENOUGH_AGAIN = 0.35;
    private static final Duration LASTS_AGAIN = IS_TO_LAST.plusMinutes(15);
    private static final Set<String> SLOW = Set.of("slow-2g", "2g", "3g", "none");

    private static final DeviceWatch UNTOLD = new DeviceWatch(
            DeviceState.UNTOLD,
            Optional.empty(),
            Optional.empty(),
            Charger.NOT_WANTED,
            Optional.empty(),
            Optional.empty());

    private final DeviceState state;
    private final Optional<Duration> toldAt;
    private final Optional<Battery> battery;
    private final Charger charger;
    private final Optional<Duration> behindSince;
    private final Optional<Duration> darkensSince;

    private enum Charger {
        WANTED,
        NOT_WANTED
    }

    private DeviceWatch(
            DeviceState state,
            Optional<Duration> toldAt,
            Optional<Battery> battery,
            Charger charger,
            Optional<Duration> behindSince,
            Optional<Duration> darkensSince) {
        this.state = state;
        this.toldAt = toldAt;
        this.battery = battery;
        this.charger = charger;
        this.behindSince = behindSince;
        this.darkensSince = darkensSince;
    }

    /** Before the device told anything, and again when another device takes its place. */
    public static DeviceWatch untold() {
        return UNTOLD;
    }

    /** Takes in what the page told at {@code uptime}. */
    public DeviceWatch told(DeviceState next, Duration uptime) {
        var runsDown = next.charging().orElse(false) || next.battery().isEmpty()
                ? Optional.<Battery>empty()
                : Optional.of(battery.map(it -> it.told(next.battery().getAsDouble(), uptime))
                        .orElseGet(() -> Battery.first(next.battery().getAsDouble(), uptime)));
        var behind =
                next.visible().orElse(true) ? Optional.<Duration>empty() : behindSince.or(() -> Optional.of(uptime));
        var staysOn = next.wakeLock().orElse(false) || behind.isPresent(); // what is behind has no screen to keep
        return new DeviceWatch(
                next,
                Optional.of(uptime),
                runsDown,
                runsDown.map(it -> wanted(it, uptime)).orElse(Charger.NOT_WANTED),
                behind,
                staysOn ? Optional.empty() : darkensSince.or(() -> Optional.of(uptime)));
    }

    /** Once wanted, it is until there is clearly enough: a value that trembles at the line is said once. */
    private Charger wanted(Battery now, Duration uptime) {
        var low = charger == Charger.WANTED ? ENOUGH_AGAIN : LOW;
        var shouldLast = charger == Charger.WANTED ? LASTS_AGAIN : IS_TO_LAST;
        var endsEarly =
                now.lasts(uptime).map(lasts -> lasts.compareTo(shouldLast) < 0).orElse(false);
        return now.share() <= low || endsEarly ? Charger.WANTED : Charger.NOT_WANTED;
    }

    public DeviceReading reading(Duration now) {
        return new DeviceReading(
                state, toldAt, voice(now), battery.flatMap(it -> it.lasts(toldAt.orElse(now))), concerns(now));
    }

    private Voice voice(Duration now) {
        return toldAt.map(at -> now.minus(at).compareTo(SILENT_AFTER) > 0 ? Voice.SILENT : Voice.TELLS)
                .orElse(Voice.NOT_YET);
    }

    private Set<Concern> concerns(Duration now) {
        var found = EnumSet.noneOf(Concern.class);
        if (charger == Charger.WANTED) {
            found.add(Concern.CHARGER_WANTED);
        }
        if (hasLasted(darkensSince, DARKENS_AFTER, now)) {
            found.add(Concern.SCREEN_MAY_DARKEN);
        }
        if (hasLasted(behindSince, BEHIND_FOR, now)) {
            found.add(Concern.PAGE_BEHIND);
        }
        if (state.network().filter(SLOW::contains).isPresent()) {
            found.add(Concern.SLOW_NETWORK);
        }
        return found;
    }

    private static boolean hasLasted(Optional<Duration> since, Duration limit, Duration now) {
        return since.filter(it -> now.minus(it).compareTo(limit) >= 0).isPresent();
    }
}
