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
 * For twenty seconds nothing passes to or from the client's home, or the therapist's, and nobody is told: no connection is
 * refused or reset. When the way is open again the call is back by itself.
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
            var before = backAfterTheOutage(homes, atTheClient(homes));
            assertEquals(0, homes.console().losses(), "before the medicine nothing rings");
            homes.untilMediaFlows();

            homes.console().goesIntoTheJourney();
            homes.guest().until("the page is dark", OpenSession.SOON, "journey");
            var inTheJourney = backAfterTheOutage(homes, atTheClient(homes));
            rangOnceAndIsOver(homes);
            say("{0}, in the journey {1}", before, inTheJourney);
            assertTrue(before.both().compareTo(BACK_WITHIN) <= 0, before.toString());
            assertTrue(inTheJourney.both().compareTo(BACK_WITHIN) <= 0, inTheJourney.toString());
        }
    }

    @Test
    void atTheTherapistsEndToo(@TempDir Path practice, @TempDir Path therapist) throws IOException {
        try (var homes = TwoHomes.furnished(practice, therapist)) {
            homes.meet();
            homes.console().goesIntoTheJourney();
            homes.guest().until("the page is dark", OpenSession.SOON, "journey");
            var back = backAfterTheOutage(homes, atTheTherapist(homes));
            rangOnceAndIsOver(homes);
            say("at the therapist''s end {0}", back);
            assertTrue(back.both().compareTo(BACK_WITHIN) <= 0, back.toString());
        }
    }

    private static void rangOnceAndIsOver(TwoHomes homes) {
        Patience.until(
                "the alarm is over",
                OpenSession.SOON,
                () -> homes.console().contact().equals("KEPT QUIET"),
                () -> homes.console().contact());
        assertEquals(1, homes.console().losses(), "it rang once");
    }

    private static void say(String what, Object... figures) {
        System.getLogger(AShortOutageIsOver.class.getName())
                .log(System.Logger.Level.INFO, "from the end of the outage to the next frame: " + what, figures);
    }

    /** Where the way is cut, and how it is opened again. */
    private record Outage(Runnable begin, Runnable end) {}

    private static Outage atTheClient(TwoHomes homes) {
        return new Outage(
                () -> homes.nets().obstruct(Obstruction.CUT), () -> homes.nets().clear());
    }

    private static Outage atTheTherapist(TwoHomes homes) {
        return new Outage(
                () -> homes.nets().cutOffTheTherapist(), () -> homes.nets().joinTheTherapistAgain());
    }

    private static MediaBack backAfterTheOutage(TwoHomes homes, Outage outage) {
        homes.guest().noteSilences();
        outage.begin.run();
        Patience.settled(OUTAGE);
        var open = Instant.now();
        outage.end.run();
        return MediaBack.sinceSilence(homes, open, SEEN_WITHIN);
    }
}
