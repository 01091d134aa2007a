package io.vigil.console.desk.call;

import io.vigil.console.call.voice.Person;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Guest;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * Who was let in and has been away for so long that their link may be needed again, on another device perhaps. A network
 * that is away for a moment brings no card that asks for something. To be looked at a few times a second, from one thread.
 */
public final class Absences {
    static final Duration LONG = Duration.ofMinutes(1);

    private final Map<Person, Instant> since = new EnumMap<>(Person.class);

    /** Whether {@code whose} line has been without them for long at {@code now}. */
    public boolean isLong(Person whose, LineShown line, Instant now) {
        if (line.guest() != Guest.AWAY) {
            since.remove(whose);
            return false;
        }
        since.putIfAbsent(whose, now);
        return Duration.between(since.getOrDefault(whose, now), now).compareTo(LONG) >= 0;
    }
}
