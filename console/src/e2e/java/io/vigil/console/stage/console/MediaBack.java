package io.vigil.console.stage.console;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.place.TwoHomes;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How long picture and sound stay away at each end, from a moment on until both have gone on. The guest's page notes it by
 * itself: while its network changes, a driver may wait for seconds.
 *
 * @param here until the console decodes again
 * @param there until the guest does
 */
public record MediaBack(Duration here, Duration there) {
    /** What was under way when a path broke has arrived by then, and the console has told of it. */
    private static final Duration UNDER_WAY = Duration.ofMillis(1_200);

    /** Since a path broke at this moment. What comes to the console sooner than {@link #UNDER_WAY} is counted as then. */
    public static MediaBack sinceABreak(TwoHomes homes, Instant at, Duration limit) {
        Patience.settled(UNDER_WAY.minus(Duration.between(at, Instant.now())));
        return sinceSilence(homes, at, limit);
    }

    /** Since this moment, before which nothing had arrived for long. */
    public static MediaBack sinceSilence(TwoHomes homes, Instant at, Duration limit) {
        var before = homes.console().report();
        Patience.until(
                "picture and sound go on at the console",
                limit,
                () -> goesOn(before, homes.console().report()),
                () -> homes.console().report() + ", line " + homes.guest().line());
        var here = Duration.between(at, Instant.now());
        Patience.until(
                "picture and sound go on at the guest",
                limit,
                () -> homes.guest().longestSilenceOver().isAfter(at),
                () -> homes.guest().received() + " on " + homes.guest().screen());
        return new MediaBack(here, Duration.between(at, homes.guest().longestSilenceOver()));
    }

    private static boolean goesOn(ConsoleBehind.Report before, ConsoleBehind.Report now) {
        return now.audioEnergy() > 0
                && now.framesDecoded() > 0
                && now.framesDecoded() != before.framesDecoded()
                && now.audioEnergy() != before.audioEnergy();
    }

    /** The longer of the two. */
    public Duration both() {
        return here.compareTo(there) > 0 ? here : there;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "console %d ms, guest %d ms", here.toMillis(), there.toMillis());
    }
}
