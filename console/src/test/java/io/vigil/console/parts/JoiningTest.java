package io.vigil.console.parts;

import static io.vigil.console.parts.SamuelsParts.CRITIC;
import static io.vigil.console.parts.SamuelsParts.LITTLE_ONE;
import static io.vigil.console.parts.SamuelsParts.TODAY;
import static io.vigil.console.parts.SamuelsParts.WATCHMAN;
import static io.vigil.console.parts.SamuelsParts.made;
import static io.vigil.console.parts.SamuelsParts.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private final PartsMap mine = made(new Asking(map(), TODAY).trust(WATCHMAN, TODAY, 9));

    @Test
    void withNothingThatHappenedElsewhereIsMine() {
        assertEquals(mine, Joining.of(map(), mine, map()));
        assertEquals(mine, Joining.of(map(), mine, mine));
    }

    @Test
    void bringsWhoWasFoundElsewhereUnderItsOwnId() {
        var theirs = map().withFound("Fog", TODAY);
        var found = theirs.named("Fog").orElseThrow();

        var joined = Joining.of(map(), mine, theirs);

        assertEquals(found, joined.part(found.id()));
        assertEquals(mine.part(WATCHMAN), joined.part(WATCHMAN));
        assertEquals(theirs.relations(), joined.relations());
    }

    @Test
    void makesOneOfTwoThatHaveTheSameName() {
        var both = made(new Asking(mine, TODAY).add(new UUID(5, 5), "Fog", Role.EXILE));

        var joined = Joining.of(map(), both, map().withFound("Fog", TODAY));

        assertEquals(4, joined.parts().size());
        assertEquals(Role.PROTECTOR, joined.part(new UUID(5, 5)).role(), "it is asked for its green light");
    }

    @Test
    void setsAsideWhoWasSetAsideElsewhere() {
        var joined = Joining.of(map(), mine, map().setAside(CRITIC, TODAY));

        assertTrue(joined.part(CRITIC).isSetAside());
        assertEquals(
                List.of("The Night Watchman"),
                joined.protectors().stream().map(Part::name).toList());
    }

    @Test
    void takesUpWhoWasTakenUpElsewhere() {
        var base = map().setAside(LITTLE_ONE, TODAY);

        assertEquals(map(), Joining.of(base, base, base.takenUp(LITTLE_ONE)));
    }
}
