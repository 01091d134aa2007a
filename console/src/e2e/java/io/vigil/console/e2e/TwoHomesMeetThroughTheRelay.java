package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.call.media.MediaPath;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.place.TwoHomes;
import io.vigil.console.stage.place.TwoNats;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A practice's own server and relay on the internet, therapist and client at home behind routers that let nothing in:
 * the call stands all the same, and by the relay, because there is no other way.
 */
class TwoHomesMeetThroughTheRelay {
    @BeforeEach
    void onAMachineWithNamespaces() {
        var obstacle = TwoNats.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle);
    }

    @Test
    void whenNoDirectPathExists(@TempDir Path practice, @TempDir Path therapist) throws IOException {
        try (var homes = TwoHomes.furnished(practice, therapist)) {
            homes.meet();
            homes.guest().until("the call is shown", OpenSession.SOON, "talk");

            var here = homes.console().report();
            var there = homes.guest().received();
            System.getLogger(TwoHomesMeetThroughTheRelay.class.getName())
                    .log(System.Logger.Level.INFO, "console {0}, guest {1}", here, there);
            assertEquals(MediaPath.RELAY, here.path());
            assertTrue(there.isRelayed(), there.toString());
        }
    }
}
