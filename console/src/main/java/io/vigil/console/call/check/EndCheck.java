package io.vigil.console.call.check;

import java.util.OptionalInt;

/**
 * What one end found out about its own way.
 *
 * @param outgoingKbit how much it can send, in kbit/s, as its browser estimates it; some do not
 * @param hearing whether sound with energy in it came from the other end since the check before
 */
public record EndCheck(Relay relay, OptionalInt outgoingKbit, Hearing hearing) {
    /** Whether there was anything to hear since the check before. */
    public enum Hearing {
        HEARD,
        NOTHING
    }

    public EndCheck {
        if (outgoingKbit.orElse(0) < 0) {
            throw new IllegalArgumentException("nothing is sent below 0 kbit/s: " + outgoingKbit);
        }
    }
}
