package io.vigil.signaling.metrics;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A server as it is on a good day. */
public final class MeasuredServer {
    private MeasuredServer() {}

    /** With 17 days of its certificate left and one relay that works. */
    public static Measured well() {
        return with(Duration.ofDays(17), Duration.ofSeconds(1), false);
    }

    static Measured with(Duration certificate, Duration hallAge, boolean draining) {
        return new Measured(
                "1.2",
                Duration.ofMillis(61_500),
                7,
                new Measured.HallCounts(3, 2, 5, hallAge),
                Map.of(Tally.Why.PROOF, 4L),
                Optional.of(certificate),
                Optional.of(new Measured.RelayCounts(1, 1)),
                draining);
    }
}
