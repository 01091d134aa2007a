package io.vigil.signaling.probe;

import io.vigil.signaling.metrics.Measured.RelayCounts;
import io.vigil.signaling.recurring.Recurring;
import io.vigil.signaling.relay.Relay;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.relay.TrialAllocation.Outcome;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks every relay for an address now and then, and says when the answer is another than before. A relay that fails is
 * found here and not by two people who cannot see each other.
 */
public final class RelayWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RelayWatch.class);
    /** A credential of its own, and not for longer than the try. */
    private static final Duration CREDENTIAL_LIVES = Duration.ofMinutes(5);

    private final Services services;
    private final List<Relay> relays;
    private final Clock clock;
    private final SecureRandom random;
    private final ScheduledExecutorService thread;
    private volatile List<Outcome> last = List.of();

    private RelayWatch(Services services, Clock clock, SecureRandom random) {
        this.services = services;
        this.relays = services.relays();
        this.clock = clock;
        this.random = random;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            var made = new Thread(task, "vigil-relays");
            made.setDaemon(true);
            return made;
        });
    }

    /** Begins at once, on a thread of its own. */
    public static RelayWatch start(Services services, Duration every, Clock clock, SecureRandom random) {
        var watch = new RelayWatch(services, clock, random);
        var unused =
                new Recurring("The test of the relays", watch::look).withPauses(watch.thread, Duration.ZERO, every);
        return watch;
    }

    /** Of the last try; empty before the first, and without relays. For any thread. */
    public Optional<RelayCounts> counts() {
        var outcomes = last;
        return outcomes.isEmpty()
                ? Optional.empty()
                : Optional.of(new RelayCounts(
                        (int) outcomes.stream()
                                .filter(outcome -> outcome == Outcome.WORKS)
                                .count(),
                        outcomes.size()));
    }

    private void look() {
        var now = new ArrayList<Outcome>();
        for (var relay : relays) {
            var credential = services.credential("check", clock.instant().plus(CREDENTIAL_LIVES));
            now.add(RelaySocket.tried(relay, credential, random));
        }
        var before = last;
        last = List.copyOf(now);
        for (var i = 0; i < now.size(); i++) {
            if (before.isEmpty() || before.get(i) != now.get(i)) {
                say(i, now.get(i));
            }
        }
    }

    /** By its place in the settings: an address would be one in a log. */
    private static void say(int relay, Outcome outcome) {
        if (outcome == Outcome.WORKS) {
            LOG.info("Relay {} of turn.urls was asked for an address: {}.", relay + 1, outcome.words());
        } else {
            LOG.warn(
                    "Relay {} of turn.urls was asked for an address: {}. Calls that need it find no way, and others go on."
                            + " See that coturn runs with this server's turn-configuration.",
                    relay + 1,
                    outcome.words());
        }
    }

    /** Says what came of the last try, and where not. */
    @Override
    public String toString() {
        return "RelayWatch" + last;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
