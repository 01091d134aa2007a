package io.vigil.console.escalation;

import java.time.Duration;
import java.util.Optional;

/**
 * What is seen and heard of the client at one moment. The state of a socket is none of it. Uptimes of one monotonic ticker.
 *
 * @param pictureSince for a picture that stopped: when its content last changed
 * @param soundSince for a sound that is gone: when it was last heard
 * @param provenAt when picture or sound last proved that the client is there
 */
public record Signs(
        Sign picture,
        Optional<Duration> pictureSince,
        Sign sound,
        Optional<Duration> soundSince,
        Optional<Duration> provenAt) {
    /** How one kind of sign stands. */
    public enum Sign {
        NEVER,
        ALIVE,
        /** Held back by the guest's own page so that the sound gets through a bad path: no proof, and no loss. */
        PAUSED,
        STOPPED
    }

    /** Before the first sign. */
    public static Signs none() {
        return new Signs(Sign.NEVER, Optional.empty(), Sign.NEVER, Optional.empty(), Optional.empty());
    }

    boolean isAlive() {
        return picture == Sign.ALIVE || sound == Sign.ALIVE;
    }
}
