package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A room that was opened for a talk: the course was not asked whether it leads to the medicine. */
@Tag("SAFE-73")
class TalkTest {
    private static final int TALKS = 200;
    private static final int WISHES = 200;

    @Test
    void hasNoWayToTheMedicineHoweverMuchIsInOrder() {
        var inOrder = Day.at(Phase.SELF_ADMINISTRATION);
        assertTrue(inOrder.isConfirmable());

        inOrder.session = Session.of(
                inOrder.session.facts().stream().map(TalkTest::asATalk).toList());

        assertFalse(inOrder.isConfirmable());
        assertEquals(
                List.of("This room was opened for a talk, so there is no medicine in it. For a journey day, end this"
                        + " session and open the room again."),
                Gates.beforeNext(inOrder.session, inOrder.now).stream()
                        .map(Gates.Missing::sentence)
                        .toList());
    }

    private static SessionEvent asATalk(SessionEvent fact) {
        return fact instanceof SessionEvent.Began began
                ? new SessionEvent.Began(began.at(), began.plan().forATalk())
                : fact;
    }

    @Test
    void noWishesInNoOrderLeadToTheMedicine() {
        var chance = new Random(20261128);
        for (var talk = 0; talk < TALKS; talk++) {
            var walk = new RandomWalk(chance, Day.plan().forATalk());
            for (var wish = 0; wish < WISHES; wish++) {
                walk.step();
            }
            assertTrue(
                    walk.session().medicine().isEmpty(),
                    () -> "confirmed after " + walk.session().facts());
        }
    }

    @Test
    void medicineOutsideThePlanIsKeptAllTheSame() {
        var day = new Day().ask(new SessionCommand.Begin(Day.plan().forATalk()));

        day.ask(new SessionCommand.NoteMedicineOutsidePlan("one lozenge, ten minutes ago"));

        assertEquals(Phase.JOURNEY, day.session.phase());
    }
}
