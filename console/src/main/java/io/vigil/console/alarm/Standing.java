package io.vigil.console.alarm;

import io.vigil.console.alarm.tune.Pattern;
import java.util.Optional;
import java.util.Set;

/**
 * How the alarm stands.
 *
 * @param ringing what was raised and not yet taken; in no order
 * @param hearing whether it is, or would be, heard
 * @param device where, while a device takes sound
 */
public record Standing(Set<Pattern> ringing, Hearing hearing, Optional<SoundDevice> device) {
    public Standing {
        ringing = Set.copyOf(ringing);
        if ((hearing == Hearing.SOUND) != device.isPresent()) {
            throw new IllegalArgumentException(hearing + " from " + device);
        }
    }
}
