package io.vigil.console.alarm;

import java.util.Optional;
import java.util.Set;

/**
 * How the alarm stands.
 *
 * @param ringing what was raised and not yet taken; in no order
 * @param device where it is heard; empty while no device takes sound, and then the computer's beep is all there is
 */
public record Standing(Set<Pattern> ringing, Optional<SoundDevice> device) {
    public Standing {
        ringing = Set.copyOf(ringing);
    }

    /** Whether an alarm would be heard by more than the beep, which many computers do not have. */
    public boolean audible() {
        return device.isPresent();
    }
}
