package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.place.TwoHomes;
import io.vigil.console.stage.place.TwoNats;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In the journey the cable to the client's home is pulled: contact is lost whatever the sockets say, it rings 15 seconds
 * after the last proof of life, and when the cable is back the call comes back by itself and the alarm is over.
 */
@Tag("SAFE-41")
class TheClientsNetworkIsGone {
    private static final Duration RINGS_AT = Duration.ofSeconds(15);
    private static final Duration LOOKS = Duration.ofSeconds(2);
    private static final Duration COMES_BACK = Duration.ofSeconds(60);

    @BeforeEach
    void onAMachineWithNamespaces() {
        var obstacle = TwoNats.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle);
    }

    @Test
    void andItRingsAfterFifteenSeconds(@TempDir Path practice, @TempDir Path therapist) throws IOException {
        try (var homes = TwoHomes.furnished(practice, therapist)) {
            homes.meet();
            homes.console().goesIntoTheJourney();
            homes.guest().until("the page is dark", OpenSession.SOON, "journey");
            Patience.until(
                    "contact is kept",
                    OpenSession.SOON,
                    () -> homes.console().contact().equals("KEPT QUIET"),
                    () -> homes.console().contact());

            var cut = System.nanoTime();
            homes.cutOffTheGuest();
            Patience.until(
                    "contact is lost", RINGS_AT, () -> homes.console().contact().equals("LOST QUIET"));
            var noticed = since(cut);
            Patience.until("it rings", RINGS_AT.plus(LOOKS), () -> homes.console()
                    .contact()
                    .equals("LOST ALARM"));
            var rang = since(cut);
            assertTrue(rang.compareTo(RINGS_AT.minus(LOOKS)) > 0, "rang after " + rang);
            assertTrue(rang.compareTo(RINGS_AT.plus(LOOKS)) < 0, "rang after " + rang);

            var joined = System.nanoTime();
            homes.joinTheGuestAgain();
            Patience.until(
                    "the alarm is over",
                    COMES_BACK,
                    () -> homes.console().contact().equals("KEPT QUIET"),
                    () -> homes.console().contact() + " " + homes.guest().line());
            System.getLogger(TheClientsNetworkIsGone.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "noticed after {0} ms, rang after {1} ms, back after {2} ms",
                            noticed.toMillis(),
                            rang.toMillis(),
                            since(joined).toMillis());
            homes.untilMediaFlows();
            homes.guest().until("the page is dark again", OpenSession.SOON, "journey");
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
