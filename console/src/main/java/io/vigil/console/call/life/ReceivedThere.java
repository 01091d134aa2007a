package io.vigil.console.call.life;

import java.time.Duration;
import java.util.Optional;

/**
 * How the guest receives the therapist, by what the guest's page tells. What does not arrive counts once it has lasted: every
 * call begins with a second without a packet, which is no silence. A value; times are those of the monotonic ticker.
 */
public final class ReceivedThere {
    /** A sentence that is not heard takes as long. */
    public static final Duration LASTS = Duration.ofSeconds(3);

    private static final ReceivedThere NOT_TOLD =
            new ReceivedThere(Optional.empty(), Optional.empty(), Optional.empty());

    private final Optional<Quality> told;
    private final Optional<Duration> noPictureSince;
    private final Optional<Duration> noSoundSince;

    private ReceivedThere(Optional<Quality> told, Optional<Duration> noPictureSince, Optional<Duration> noSoundSince) {
        this.told = told;
        this.noPictureSince = noPictureSince;
        this.noSoundSince = noSoundSince;
    }

    /** Nobody has told yet, or somebody else is there now. */
    public static ReceivedThere notTold() {
        return NOT_TOLD;
    }

    /** The page told {@code quality} at {@code now}. */
    public ReceivedThere told(Quality quality, Duration now) {
        return new ReceivedThere(
                Optional.of(quality),
                quality.picture() == Picture.ALIVE ? Optional.empty() : noPictureSince.or(() -> Optional.of(now)),
                quality.sound() == Sound.ALIVE ? Optional.empty() : noSoundSince.or(() -> Optional.of(now)));
    }

    /** What of it is to be believed at {@code now}; empty before anything was told. */
    public Optional<Quality> at(Duration now) {
        return told.map(quality -> new Quality(
                quality.light(),
                hasLasted(noPictureSince, now) ? quality.picture() : Picture.ALIVE,
                hasLasted(noSoundSince, now) ? quality.sound() : Sound.ALIVE));
    }

    private static boolean hasLasted(Optional<Duration> since, Duration now) {
        return since.isPresent() && now.minus(since.get()).compareTo(LASTS) >= 0;
    }
}
