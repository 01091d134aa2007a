package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.session.command.Decision;
import io.vigil.console.session.event.Phase;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Long days played by chance, always the same ones, while the clock jumps to and fro. */
class RandomDaysTest {
    private static final int DAYS = 400;
    private static final int WISHES_A_DAY = 500;

    private final Random chance = new Random(20261123);
    private final Set<Phase> reached = EnumSet.noneOf(Phase.class);
    private int confirmed;
    private int accepted;

    @Tag("SAFE-01")
    @Tag("SAFE-02")
    @Tag("SAFE-12")
    @Tag("SAFE-27")
    @Test
    void keepWhatIsAlwaysTrue() {
        for (var day = 0; day < DAYS; day++) {
            play();
        }

        assertEquals(EnumSet.allOf(Phase.class), reached);
        assertTrue(confirmed > DAYS / 20, confirmed + " days came to the medicine");
        assertTrue(accepted > DAYS * 20, accepted + " wishes were accepted");
    }

    private void play() {
        var walk = new RandomWalk(chance);
        for (var wishes = 0; wishes < WISHES_A_DAY; wishes++) {
            var before = walk.session();
            var wish = walk.next();
            var byHand = before.plan().isPresent() && new ByHand(before.facts(), walk.now()).mayBeConfirmed();
            var decision = wish.decide(before, walk.now());
            assertEquals(decision, wish.decide(before, walk.now()), "the same question has the same answer");
            walk.goOn(decision);
            if (decision instanceof Decision.Accepted) {
                accepted++;
                stepped(before, walk.session(), byHand);
            }
        }
    }

    private void stepped(Session before, Session after, boolean byHand) {
        reached.add(after.phase());
        assertEquals(after, Session.of(after.facts()), "a restart finds the same session");
        assertEquals(after.phase(), Session.of(after.facts()).phase());
        assertEquals(before.facts(), after.facts().subList(0, before.facts().size()), "no fact is edited");
        if (before.medicine().isEmpty() && after.medicine().isPresent()) {
            confirmed++;
            assertTrue(byHand, () -> "confirmed after " + before.facts());
        }
        if (before.phase() == Phase.HELD) {
            assertTrue(after.phase() == Phase.HELD || !after.outsideThePlan().isEmpty());
        }
        if (before.takenAt().isPresent()) {
            assertEquals(before.takenAt(), after.takenAt(), "the clock of the first dose stands");
            assertFalse(after.phase().isBeforeTheMedicine() || after.phase() == Phase.HELD);
        }
    }
}
