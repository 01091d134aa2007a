package io.vigil.signaling.room;

import java.util.Locale;
import java.util.Optional;

/** The two seats of a room. */
public enum Seat {
    CONSOLE,
    GUEST;

    /** The nick under which this seat's occupant is known. */
    public String nick() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Seat other() {
        return this == CONSOLE ? GUEST : CONSOLE;
    }

    public static Optional<Seat> of(String nick) {
        for (var seat : values()) {
            if (seat.nick().equals(nick)) {
                return Optional.of(seat);
            }
        }
        return Optional.empty();
    }
}
