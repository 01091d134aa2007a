package io.vigil.signaling.metrics;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What a server is measured at.
 *
 * @param version of this build
 * @param up since the start
 * @param connections that are open, pages among them
 * @param hall what the hall counted last, and how long ago
 * @param refused how many were not let in since the start
 * @param certificate for how long what clients see is still good, negative when it no longer is; empty without TLS
 * @param relays how many relays gave an address at the last try, of how many; empty when none is tried
 * @param draining whether nobody new is taken any more
 */
public record Measured(
        String version,
        Duration up,
        int connections,
        HallCounts hall,
        Map<Tally.Why, Long> refused,
        Optional<Duration> certificate,
        Optional<RelayCounts> relays,
        boolean draining) {
    public Measured {
        refused = Map.copyOf(refused);
    }

    /**
     * What goes on in the hall.
     *
     * @param lines that consoles have opened
     * @param streams that are bound
     * @param knocks since the start
     * @param age since that was counted
     */
    public record HallCounts(int lines, int streams, long knocks, Duration age) {}

    /** How many relays gave an address at the last try, of how many. */
    public record RelayCounts(int working, int tried) {}

    /** The same server, with what its relays gave. */
    public Measured with(Optional<RelayCounts> tried) {
        return new Measured(version, up, connections, hall, refused, certificate, tried, draining);
    }
}
