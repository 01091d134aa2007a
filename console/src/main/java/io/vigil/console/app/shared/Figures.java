package io.vigil.console.app.shared;

import io.vigil.console.call.media.MediaReport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the console measured of its call.
 *
 * @param last the last second's report, once there is one
 * @param toFirstFrame from each admission, or from each loss, to the first picture of the attempt that followed
 * @param reconnected from each loss of contact to contact again
 */
public record Figures(Optional<MediaReport> last, List<Duration> toFirstFrame, List<Duration> reconnected) {
    public static final Figures NONE = new Figures(Optional.empty(), List.of(), List.of());

    public Figures {
        toFirstFrame = List.copyOf(toFirstFrame);
        reconnected = List.copyOf(reconnected);
    }

    public Figures with(MediaReport report) {
        return new Figures(Optional.of(report), toFirstFrame, reconnected);
    }

    public Figures withFirstFrameAfter(Duration took) {
        return new Figures(last, plus(toFirstFrame, took), reconnected);
    }

    public Figures withReconnectedAfter(Duration took) {
        return new Figures(last, toFirstFrame, plus(reconnected, took));
    }

    private static List<Duration> plus(List<Duration> before, Duration one) {
        return java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(one))
                .toList();
    }
}
