package io.vigil.console.course.given;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.course.Story;
import io.vigil.console.course.given.KnownProtector.Standing;
import io.vigil.console.parts.Part;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stage;
import io.vigil.console.parts.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the course takes from the map: protectors, and which of them are met (P2). */
@Tag("P2")
class KnownPartsTest {
    private static Part part(int id, Role role, Stage stage, Optional<LocalDate> setAside) {
        return new Part(
                new UUID(3, id),
                "part " + id,
                role,
                Told.NOTHING,
                stage,
                List.of(),
                List.of(),
                Optional.empty(),
                setAside);
    }

    @Test
    void everyProtectorThatStandsOnTheMapIsKnownWithWhetherItIsMet() {
        var map = new PartsMap(
                new UUID(7, 1),
                List.of(
                        part(1, Role.MANAGER, Stage.MET, Optional.empty()),
                        part(2, Role.FIREFIGHTER, Stage.NOT_MET, Optional.empty()),
                        part(3, Role.EXILE, Stage.MET, Optional.empty()),
                        part(4, Role.MANAGER, Stage.NOT_MET, Optional.of(Story.FIRST_DAY))),
                List.of());

        assertEquals(
                new KnownParts(
                        3,
                        List.of(
                                new KnownProtector("part 1", Standing.MET),
                                new KnownProtector("part 2", Standing.NOT_MET))),
                KnownParts.on(map));
    }

    @Test
    void thereAreNotMoreProtectorsThanParts() {
        var two =
                List.of(new KnownProtector(Story.GUARD, Standing.MET), new KnownProtector(Story.CRITIC, Standing.MET));

        assertThrows(IllegalArgumentException.class, () -> new KnownParts(1, two));
    }
}
