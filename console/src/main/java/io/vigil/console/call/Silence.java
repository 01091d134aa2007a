package io.vigil.console.call;

import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.MediaReport;
import java.time.Duration;
import java.util.Optional;

/**
 * A call of which nothing comes any more, though something did. What carried it may be broken at this end, and then the way
 * to the server is too, which says nothing of it by itself for half a minute. Knows no clock; all times are uptimes.
 */
public final class Silence {
    /** Fifty packets of sound come in a second: so long without one is looked into. */
    public static final Duration AFTER = Duration.ofSeconds(1);
    /** A silence that lasts is looked into again: what carries the line may break later than what carries the call. */
    public static final Duration AGAIN = Duration.ofSeconds(3);

    private Optional<CallId> call = Optional.empty();
    private long came;
    private Optional<Duration> due = Optional.empty();

    /** Takes in what was measured, twice a second. @return whether to look at this end's own ways now */
    public boolean isToBeLookedInto(MediaReport report, Duration now) {
        var counted = report.framesDecoded() + report.audioPackets();
        if (!report.call().equals(call)) {
            call = report.call();
            came = 0;
            due = Optional.empty();
        }
        if (counted > came) {
            came = counted;
            due = Optional.of(now.plus(AFTER));
        }
        var isDue = due.filter(at -> now.compareTo(at) >= 0).isPresent();
        if (isDue) {
            due = Optional.of(now.plus(AGAIN));
        }
        return isDue;
    }
}
