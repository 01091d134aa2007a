package io.vigil.console.soak;

import io.vigil.console.stage.Folders;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.place.TwoHomes;
import io.vigil.console.stage.place.TwoNats;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;

/**
 * {@code QUIET_MINUTES CUT_MINUTES [SEED]}: a client lies in a journey in one home, the therapist sits in the other. First
 * nothing happens, for so long; then the cable to the client's home is pulled again and again, for 1 to 20 seconds. What
 * rings has to have a reason, and what has a reason has to ring; nothing that is said may be lost or come twice; memory
 * stays. Ends with 0 when all of it was so.
 */
public final class Soak {
    private static final Duration QUIET = Duration.ofMinutes(30);
    private static final Duration CUTS = Duration.ofMinutes(60);

    private Soak() {}

    public static void main(String[] arguments) throws IOException {
        var obstacle = TwoNats.obstacle();
        if (!obstacle.isEmpty()) {
            System.err.println(obstacle);
            System.exit(2);
        }
        var quiet = arguments.length > 0 ? Duration.ofMinutes(Long.parseLong(arguments[0])) : QUIET;
        var cuts = arguments.length > 1 ? Duration.ofMinutes(Long.parseLong(arguments[1])) : CUTS;
        var seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        var figures = new Figures();
        figures.say("%d quiet minutes, then %d with cuts, seed %d", quiet.toMinutes(), cuts.toMinutes(), seed);
        var practice = Folders.temporary("vigil-soak-practice-");
        var therapist = Folders.temporary("vigil-soak-therapist-");
        try (var homes = TwoHomes.forALongDay(practice, therapist)) {
            homes.meet();
            homes.console().goesIntoTheJourney();
            homes.guest().until("the page is dark", OpenSession.SOON, "journey");
            Patience.until("contact is kept", OpenSession.SOON, () -> homes.console()
                    .contact()
                    .equals(Journey.KEPT));
            var journey = new Journey(homes, figures);
            journey.quiet(quiet);
            journey.cuts(cuts, new Random(seed));
            journey.ends();
        } catch (AssertionError e) {
            figures.fault(String.valueOf(e.getMessage()));
        } finally {
            Folders.delete(practice);
            Folders.delete(therapist);
        }
        figures.say(
                figures.areGood() ? "all as it has to be" : "%d things not as they have to be",
                figures.faults().size());
        System.exit(figures.areGood() ? 0 : 1);
    }
}
