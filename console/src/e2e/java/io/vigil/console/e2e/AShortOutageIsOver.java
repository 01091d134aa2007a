package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.MediaBack;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.place.TwoHomes;
import io.vigil.console.stage.place.TwoNats;
import io.vigil.console.stage.place.TwoNats.Obstruction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * For twenty seconds nothing passes to or from the client's home, and nobody is told: no connection is refused or reset.
 * When the way is open again the call is back by itself.
 */
@Tag("SAFE-88")
class AShortOutageIsOver {
    private static final Duration OUTAGE = Duration.ofSeconds(20);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(6);
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(40);

    @BeforeEach
    void onAMachineWithNamespaces() {
        var obstacle = TwoNats.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle);
    }

    @Test
    void beforeTheMedicineWithoutAnAlarmAndInTheJourneyWithOneThatEndsByItself(
            @TempDir Path practice, @TempDir Path therapist) throws IOException {
        try (var homes = TwoHomes.furnished(practice, therapist)) {
            homes.meet();
            var before = backAfterTheOutage(homes);
            assertEquals(0, homes.console().losses(), "before the medicine nothing rings");
            homes.untilMediaFlows();

            homes.console().goesIntoTheJourney();
            homes.guest().until("the page is dark", OpenSession.SOON, "journey");
            var inTheJourney = backAfterTheOutage(homes);
            Patience.until(
                    "the alarm is over",
                    OpenSession.SOON,
                    () -> homes.console().contact().equals("KEPT QUIET"),
                    () -> homes.console().contact());
            assertEquals(1, homes.console().losses(), "it rang once");
            System.getLogger(AShortOutageIsOver.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "from the end of the outage to the next frame: {0}, in the journey {1}",
                            before,
                            inTheJourney);
            assertTrue(before.both().compareTo(BACK_WITHIN) <= 0, before.toString());
            assertTrue(inTheJourney.both().compareTo(BACK_WITHIN) <= 0, inTheJourney.toString());
        }
    }

    private static MediaBack backAfterTheOutage(TwoHomes homes) {
        homes.guest().noteSilences();
        homes.nets().obstruct(Obstruction.CUT);
        Patience.settled(OUTAGE);
        var open = Instant.now();
        homes.nets().clear();
        return MediaBack.sinceSilence(homes, open, SEEN_WITHIN);
    }
}
