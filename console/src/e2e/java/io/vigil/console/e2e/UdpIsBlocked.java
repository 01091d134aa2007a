package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.call.media.MediaPath;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.place.TwoHomes;
import io.vigil.console.stage.place.TwoNats;
import io.vigil.console.stage.place.TwoNats.Obstruction;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The client's network lets the web pass and no UDP: the call stands all the same, by the practice's relay over TCP, and
 * where that is stopped too over TLS, which cannot be told from a web page.
 */
class UdpIsBlocked {
    @BeforeEach
    void onAMachineWithNamespaces() {
        var obstacle = TwoNats.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle);
    }

    @Test
    void andTheCallStandsOverTcp(@TempDir Path practice, @TempDir Path therapist) throws IOException {
        stands(practice, therapist, Obstruction.UDP_BLOCKED, "tcp");
    }

    @Test
    void andWhereTcpIsStoppedTooOverTls(@TempDir Path practice, @TempDir Path therapist) throws IOException {
        stands(practice, therapist, Obstruction.TLS_ALONE, "tls");
    }

    private static void stands(Path practice, Path therapist, Obstruction obstruction, String toTheRelay)
            throws IOException {
        try (var homes = TwoHomes.furnished(practice, therapist)) {
            homes.nets().obstruct(obstruction);
            homes.meet();
            homes.guest().until("the call is shown", OpenSession.SOON, "talk");

            Patience.until(
                    "picture and sound stand over " + toTheRelay,
                    OpenSession.SOON,
                    () -> homes.guest().received().toTheRelay().equals(toTheRelay),
                    () -> homes.guest().received().toString());
            var here = homes.console().report();
            var there = homes.guest().received();
            System.getLogger(UdpIsBlocked.class.getName())
                    .log(System.Logger.Level.INFO, "{0}: console {1}, guest {2}", obstruction, here, there);
            assertEquals(MediaPath.RELAY, here.path());
            assertTrue(there.isRelayed(), there.toString());
        }
    }
}
