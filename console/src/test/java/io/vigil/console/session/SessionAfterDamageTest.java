package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What counts of a session of which some facts are lost, one rule at a time; GatesAfterDamageTest walks them all. */
class SessionAfterDamageTest {
    private static Session damaged(Day day) {
        return Session.ofDamaged(day.session.facts());
    }

    private static long kept(Session session, Class<? extends SessionEvent> kind) {
        return session.facts().stream().filter(kind::isInstance).count();
    }

    @Nested
    class BeforeTheMedicine {
        private final Session damaged = damaged(Day.at(Phase.SETTING));

        @Test
        void theDayBeginsWithTheCheckInAgain() {
            assertEquals(Phase.CHECK_IN, damaged.phase());
            assertEquals(0, kept(damaged, SessionEvent.PhaseEntered.class));
        }

        @Test
        void nothingThatOpenedAGateCounts() {
            assertEquals(0, kept(damaged, SessionEvent.ItemKept.class));
            assertEquals(0, kept(damaged, SessionEvent.VitalsTaken.class));
            assertFalse(Gates.beforeTheMedicine(damaged, Day.NOON).isEmpty());
        }

        @Test
        void whatWasLeftOutIsAskedAgain() {
            var day = Day.begun().ask(new SessionCommand.WaiveItem(Item.FASTING, "toast at nine"));

            assertEquals(0, kept(damaged(day), SessionEvent.ItemWaived.class));
        }

        @Test
        void aProtectorWhoWasHeardIsOnTheListAndNotGreen() {
            assertTrue(damaged.protectors().containsAll(List.of(Day.GUARD, Day.CRITIC)));
            assertEquals(0, kept(damaged, SessionEvent.ProtectorHeard.class));
        }
    }

    @Test
    void aDayThatWasHeldStaysHeld() {
        var day = Day.at(Phase.GREEN_LIGHT)
                .ask(Day.hear(Day.GUARD, Answer.NO))
                .ask(new SessionCommand.HoldOff("not today"));

        assertEquals(Phase.HELD, damaged(day).phase());
    }

    @Test
    void aDayWhoseMedicineLiesThereGoesOnToBeWatched() {
        var damaged = damaged(Day.at(Phase.SELF_ADMINISTRATION));

        assertEquals(Phase.SELF_ADMINISTRATION, damaged.phase());
        assertTrue(damaged.isWatched());
        assertEquals(0, kept(damaged, SessionEvent.ItemKept.class));
    }

    @Nested
    class AfterTheMedicine {
        @Test
        void theJourneyGoesOnAsItWas() {
            var day = Day.at(Phase.JOURNEY);

            assertEquals(day.session.facts(), damaged(day).facts());
        }

        @Test
        void theJourneyGoesOnAlsoWhenTheMedicineItselfIsLost() {
            var left = Day.at(Phase.JOURNEY).session.facts().stream()
                    .filter(fact -> !(fact instanceof SessionEvent.MedicineConfirmed))
                    .toList();

            var damaged = Session.ofDamaged(left);

            assertEquals(Phase.JOURNEY, damaged.phase());
            assertTrue(damaged.isWatched());
            assertEquals(left, damaged.facts(), "vitals and what was written are there to be read aloud");
        }

        @Test
        void onlyTheQuestionsOfTheCloseAreAskedAgain() {
            var day = Day.at(Phase.DONE);
            var damaged = damaged(day);

            assertEquals(day.session.medicine(), damaged.medicine());
            assertEquals(day.session.phase(), damaged.phase());
            assertTrue(damaged.facts().stream()
                    .filter(SessionEvent.ItemKept.class::isInstance)
                    .map(fact -> ((SessionEvent.ItemKept) fact).item())
                    .allMatch(Openness::isBeforeTheMedicine));
            assertTrue(kept(damaged, SessionEvent.ItemKept.class) > 0);
            assertTrue(kept(damaged, SessionEvent.ItemKept.class) < kept(day.session, SessionEvent.ItemKept.class));
        }

        @Test
        void aClosingItemThatWasLeftOutIsAskedAgainToo() {
            var day = Day.at(Phase.CLOSE).ask(new SessionCommand.WaiveItem(Item.WALKS, "rests in bed"));

            assertEquals(1, kept(day.session, SessionEvent.ItemWaived.class));
            assertEquals(0, kept(damaged(day), SessionEvent.ItemWaived.class));
        }

        @Test
        void medicineTakenWithoutItsStepCountsAsTaken() {
            var day = Day.begun().ask(new SessionCommand.NoteMedicineOutsidePlan("one more"));

            assertEquals(day.session.medicine(), damaged(day).medicine());
            assertEquals(day.session.takenAt(), damaged(day).takenAt());
        }
    }
}
