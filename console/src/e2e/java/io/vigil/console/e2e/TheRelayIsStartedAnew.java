package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.MediaBack;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.place.TwoHomes;
import io.vigil.console.stage.place.TwoNats;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In the journey the practice's relay, over which the call goes, is gone for five seconds, as when it is updated. What it
 * carried knows nothing of the one that takes its place. Picture and sound come back by themselves before anything rings.
 */
@Tag("SAFE-88")
class TheRelayIsStartedAnew {
    private static final Duration GONE = Duration.ofSeconds(5);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(6);
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(30);

    @BeforeEach
    void onAMachineWithNamespaces() {
        var obstacle = TwoNats.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle);
    }

    @Test
    void andTheCallIsBackWithinSixSeconds(@TempDir Path practice, @TempDir Path therapist) throws IOException {
        try (var homes = TwoHomes.furnished(practice, therapist)) {
            homes.meet();
            homes.console().goesIntoTheJourney();
            homes.guest().until("the page is dark", OpenSession.SOON, "journey");

            homes.guest().noteSilences();
            homes.stopTheRelay();
            Patience.settled(GONE);
            homes.startTheRelay();
            var there = Instant.now();
            var back = MediaBack.sinceSilence(homes, there, SEEN_WITHIN);
            System.getLogger(TheRelayIsStartedAnew.class.getName())
                    .log(System.Logger.Level.INFO, "from the new relay to the next frame: {0}", back);

            homes.untilMediaFlows();
            assertEquals(0, homes.console().losses(), "nothing rang");
            assertTrue(back.both().compareTo(BACK_WITHIN) <= 0, back.toString());
        }
    }
}
