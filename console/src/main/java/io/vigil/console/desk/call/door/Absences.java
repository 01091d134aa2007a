package io.vigil.console.desk.call.door;

import io.vigil.console.call.voice.Person;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Guest;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * Who was let in and is away for a moment, as with a network or a page that is loaded again: no card asks for anything then.
 * After a while their link may be needed, on another device perhaps. To be looked at a few times a second, from one thread.
 */
public final class Absences {
    static final Duration BRIEF = Duration.ofMinutes(1);

    private final Map<Person, Instant> since = new EnumMap<>(Person.class);

    /**
     * Whether a card with {@code whose} link has a place: not while they are away for a moment, and never above an open
     * ladder, which is read in its place.
     */
    public boolean isLinkWanted(Person whose, LineShown line, boolean ladderIsOpen, Instant now) {
        var isBrief = isBrief(whose, line, now);
        return !isBrief && !ladderIsOpen;
    }

    private boolean isBrief(Person whose, LineShown line, Instant now) {
        if (line.guest() != Guest.AWAY) {
            since.remove(whose);
            return false;
        }
        since.putIfAbsent(whose, now);
        return Duration.between(since.getOrDefault(whose, now), now).compareTo(BRIEF) < 0;
    }
}
