package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.app.setting.PracticeSettings;
import io.vigil.console.call.media.MediaPath;
import io.vigil.console.stage.place.TwoHomes;
import io.vigil.console.stage.place.TwoNats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice lets calls go through its relay alone: neither end tells the other where it is, at the first path or later. */
@Tag("SAFE-90")
class TheAddressesStayPrivate {
    /** Of the two homes, and of the routers before them. */
    private static final List<String> ADDRESSES = List.of("192.168.", "203.0.113.10", "203.0.113.20", "203.0.113.30");

    @BeforeEach
    void onAMachineWithNamespaces() {
        var obstacle = TwoNats.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle);
    }

    @Test
    void whereThePracticeWantsTheRelayAlone(@TempDir Path practice, @TempDir Path therapist) throws IOException {
        Files.writeString(therapist.resolve(PracticeSettings.FILE), "call.paths=relay\n");
        try (var homes = TwoHomes.furnished(practice, therapist)) {
            homes.meet();
            assertEquals(MediaPath.RELAY, homes.console().report().path());
            tellsNoAddress(homes);

            homes.nets().switchTheGuest();
            homes.untilMediaFlowsAnew();
            tellsNoAddress(homes);
        }
    }

    private static void tellsNoAddress(TwoHomes homes) {
        var told = homes.guest().descriptions();
        var candidates =
                told.lines().filter(line -> line.startsWith("a=candidate")).toList();
        assertFalse(candidates.isEmpty(), told);
        assertTrue(candidates.stream().allMatch(line -> line.contains(" typ relay")), candidates::toString);
        for (var address : ADDRESSES) {
            assertFalse(told.contains(address), () -> address + " in " + told);
        }
    }
}
