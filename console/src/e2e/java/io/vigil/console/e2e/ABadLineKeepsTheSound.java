package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.place.TwoHomes;
import io.vigil.console.stage.place.TwoNats;
import io.vigil.console.stage.place.TwoNats.Obstruction;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The client's line loses every tenth packet and is far from the relay: the call stands soon, and sound goes on. When it
 * loses every fourth the page holds its picture back, the console says so instead of calling it frozen, and the picture
 * returns by itself when the line is good again. Nothing rings.
 */
@Tag("SAFE-89")
class ABadLineKeepsTheSound {
    private static final Duration CALL_STANDS = Duration.ofSeconds(8);
    private static final Duration WATCHED = Duration.ofSeconds(15);
    private static final Duration SOUND_AGAIN = Duration.ofSeconds(3);
    /** The clock of contact is read twice a second, on a machine that has other things to do. */
    private static final Duration SAID = Duration.ofSeconds(3);

    private static final Duration YIELDS = Duration.ofSeconds(60);
    private static final Duration RETURNS = Duration.ofSeconds(60);

    @BeforeEach
    void onAMachineWithNamespaces() {
        var obstacle = TwoNats.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle);
    }

    @Test
    void andThePictureYieldsAndReturns(@TempDir Path practice, @TempDir Path therapist) throws IOException {
        try (var homes = TwoHomes.farFromTheRelay(practice, therapist)) {
            homes.nets().obstruct(Obstruction.TENTH_LOST);
            homes.meet();
            var stood = homes.toFirstMedia();
            homes.console().goesIntoTheJourney();
            homes.guest().until("the page is dark", OpenSession.SOON, "journey");
            soundGoesOn(homes);

            homes.nets().clear();
            homes.nets().obstruct(Obstruction.QUARTER_LOST);
            var yielded = Patience.until(
                    "the picture is paused", YIELDS, () -> senses(homes).equals("PAUSED ALIVE"), () -> senses(homes));
            Patience.until(
                    "the console calls it paused, and is quiet",
                    SAID,
                    () -> homes.console().contact().equals("PICTURE_PAUSED QUIET"),
                    () -> homes.console().contact());
            soundGoesOn(homes);

            homes.nets().clear();
            var returned = Patience.until(
                    "the picture is back", RETURNS, () -> senses(homes).equals("ALIVE ALIVE"), () -> senses(homes));
            System.getLogger(ABadLineKeepsTheSound.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            "call stood after {0} ms, picture paused after {1} ms, back after {2} ms",
                            stood.toMillis(),
                            yielded.toMillis(),
                            returned.toMillis());
            assertEquals(0, homes.console().losses(), "nothing rang");
            assertTrue(stood.compareTo(CALL_STANDS) < 0, "stood after " + stood);
        }
    }

    private static String senses(TwoHomes homes) {
        return homes.console().senses();
    }

    private static void soundGoesOn(TwoHomes homes) {
        var until = System.nanoTime() + WATCHED.toNanos();
        while (System.nanoTime() < until) {
            var before = homes.console().report().audioEnergy();
            Patience.until(
                    "more sound",
                    SOUND_AGAIN,
                    () -> homes.console().report().audioEnergy() > before,
                    () -> senses(homes) + " " + homes.console().contact());
        }
    }
}
