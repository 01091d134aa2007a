package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.stage.console.MediaBack;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.place.TwoHomes;
import io.vigil.console.stage.place.TwoNats;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In the journey one end leaves one network for another: another address, another router, and whatever was open goes on with
 * nobody at its other end. Picture and sound come back by themselves before anything rings.
 */
abstract class AnEndChangesNetworks {
    private static final Duration BACK_WITHIN = Duration.ofSeconds(6);
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(30);

    /** What has to lie there before the two meet. */
    abstract void prepare(TwoNats nets);

    abstract void change(TwoNats nets);

    @BeforeEach
    void onAMachineWithNamespaces() {
        var obstacle = TwoNats.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle);
    }

    @Test
    void andIsBackWithinSixSeconds(@TempDir Path practice, @TempDir Path therapist) throws IOException {
        try (var homes = TwoHomes.furnished(practice, therapist)) {
            prepare(homes.nets());
            homes.meet();
            homes.console().goesIntoTheJourney();
            homes.guest().until("the page is dark", OpenSession.SOON, "journey");
            var day = homes.console().day();

            homes.guest().noteSilences();
            var switched = Instant.now();
            change(homes.nets());
            var back = MediaBack.sinceABreak(homes, switched, SEEN_WITHIN);
            System.getLogger(getClass().getName())
                    .log(System.Logger.Level.INFO, "from the switch to the next frame: {0}", back);

            homes.untilMediaFlows();
            homes.guest().until("the page is as it was", OpenSession.SOON, "journey");
            assertEquals(day, homes.console().day(), "the session is the one it was");
            assertEquals(0, homes.console().losses(), "nothing rang");
            assertTrue(back.both().compareTo(BACK_WITHIN) <= 0, back.toString());
        }
    }
}
