package io.vigil.console.call.life;

import java.time.Duration;
import java.util.Optional;

/**
 * How the guest receives the therapist, by what the guest's page tells. What does not arrive counts once it has lasted: every
 * call begins with a second without a packet, which is no silence. What is not said again is not known any more. A value;
 * times are those of the monotonic ticker.
 */
public final class ReceivedThere {
    /** A sentence that is not heard takes as long. */
    public static final Duration LASTS = Duration.ofSeconds(3);

    /** What the page told is believed for so long; it says it every ten seconds. */
    public static final Duration BELIEVED_FOR = Duration.ofSeconds(25);

    private static final ReceivedThere NOT_TOLD =
            new ReceivedThere(Optional.empty(), Duration.ZERO, Optional.empty(), Optional.empty());

    private final Optional<Quality> told;
    private final Duration toldAt;
    private final Optional<Duration> noPictureSince;
    private final Optional<Duration> noSoundSince;

    private ReceivedThere(
            Optional<Quality> told,
            Duration toldAt,
            Optional<Duration> noPictureSince,
            Optional<Duration> noSoundSince) {
        this.told = told;
        this.toldAt = toldAt;
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
                now,
                quality.picture() == Picture.ALIVE ? Optional.empty() : noPictureSince.or(() -> Optional.of(now)),
                quality.sound() == Sound.ALIVE ? Optional.empty() : noSoundSince.or(() -> Optional.of(now)));
    }

    /** What of it is to be believed at {@code now}; empty before anything was told, and when the page has fallen silent. */
    public Optional<Quality> at(Duration now) {
        return told.filter(quality -> now.minus(toldAt).compareTo(BELIEVED_FOR) <= 0)
                .map(quality -> new Quality(
                        quality.light(),
                        hasLasted(noPictureSince, now) ? quality.picture() : Picture.ALIVE,
                        hasLasted(noSoundSince, now) ? quality.sound() : Sound.ALIVE));
    }

    private static boolean hasLasted(Optional<Duration> since, Duration now) {
        return since.isPresent() && now.minus(since.get()).compareTo(LASTS) >= 0;
    }
}
