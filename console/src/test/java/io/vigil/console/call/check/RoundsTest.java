package io.vigil.console.call.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.check.EndCheck.Hearing;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-59")
class RoundsTest {
    private static final Duration LET_IN = Duration.ofHours(3);
    private static final EndCheck END = new EndCheck(Relay.REACHED, OptionalInt.of(900), Hearing.HEARD);
    private static final GuestCheck GUEST = new GuestCheck(END, GuestCheck.Playing.PLAYS, Optional.empty());

    @Test
    void nobodyIsAskedBeforeSomebodyIsLetIn() {
        var rounds = Rounds.none().again(LET_IN).anew(LET_IN);

        assertFalse(rounds.areOn());
        assertFalse(rounds.areDue(LET_IN.plusDays(1)));
    }

    @Test
    void aFewSecondsAfterAdmissionAndEveryMinuteFromThen() {
        var rounds = Rounds.none().begin(LET_IN);
        var first = LET_IN.plus(Rounds.FIRST_AFTER);

        assertTrue(rounds.areOn());
        assertFalse(rounds.areDue(first.minusMillis(1)));
        assertTrue(rounds.areDue(first));

        rounds = rounds.ask(first);
        assertFalse(rounds.areDue(first.plus(Rounds.AGAIN_AFTER).minusMillis(1)));
        assertTrue(rounds.areDue(first.plus(Rounds.AGAIN_AFTER)));
    }

    @Test
    void theTherapistNeedNotWait() {
        assertTrue(Rounds.none().begin(LET_IN).again(LET_IN).areDue(LET_IN));
    }

    @Test
    void onlyTheAnswerToTheLastQuestionCounts() {
        var rounds = Rounds.none().begin(LET_IN).ask(LET_IN);
        var first = rounds.id();
        rounds = rounds.ask(LET_IN.plus(Rounds.AGAIN_AFTER));

        assertEquals(Optional.empty(), rounds.there(first, GUEST).there());
        assertEquals(Optional.of(GUEST), rounds.there(rounds.id(), GUEST).there());
    }

    @Test
    void whatWasFoundStandsUntilSomethingElseIsFound() {
        var rounds = Rounds.none().begin(LET_IN).ask(LET_IN);
        rounds = rounds.here(END).there(rounds.id(), GUEST).ask(LET_IN.plus(Rounds.AGAIN_AFTER));

        assertEquals(Optional.of(END), rounds.here());
        assertEquals(Optional.of(GUEST), rounds.there());
    }

    @Test
    void whatAnEndFoundThatAnswersNoMoreStandsForOneQuestionAlone() {
        var rounds = Rounds.none().begin(LET_IN).ask(LET_IN);
        rounds = rounds.here(END).there(rounds.id(), GUEST);

        var silent = rounds.ask(LET_IN.plusSeconds(60)).ask(LET_IN.plusSeconds(120));

        assertEquals(Optional.of(END), silent.here());
        assertEquals(Optional.empty(), silent.there());
        assertEquals(Optional.of(GUEST), silent.there(silent.id(), GUEST).there());
    }

    @Test
    void anotherPageIsAskedAnewAndNothingOfTheOldOneCounts() {
        var rounds = Rounds.none().begin(LET_IN).ask(LET_IN);
        var moved = rounds.here(END).there(rounds.id(), GUEST).anew(LET_IN.plusSeconds(20));

        assertEquals(Optional.of(END), moved.here());
        assertEquals(Optional.empty(), moved.there());
        assertFalse(moved.areDue(LET_IN.plusSeconds(24)));
        assertTrue(moved.areDue(LET_IN.plusSeconds(25)));
    }

    @Test
    void aLateAnswerOfThePageBeforeDoesNotCountForTheNext() {
        var rounds = Rounds.none().begin(LET_IN).ask(LET_IN);
        var before = rounds.id();
        var moved = rounds.anew(LET_IN);

        assertEquals(Optional.empty(), moved.there(before, GUEST).there());
        assertEquals(
                Optional.empty(),
                moved.ask(LET_IN.plus(Rounds.FIRST_AFTER)).there(before, GUEST).there());
    }

    @Test
    void whoIsLetInAgainIsAskedWithAnotherNumber() {
        var rounds = Rounds.none().begin(LET_IN).ask(LET_IN).here(END);
        var first = rounds.id();
        var over = rounds.over();

        assertFalse(over.areOn());
        assertEquals(Optional.empty(), over.here());
        var again = over.begin(LET_IN.plusSeconds(60)).ask(LET_IN.plusSeconds(70));
        assertNotEquals(first, again.id());
        assertEquals(Optional.empty(), again.there(first, GUEST).there());
    }
}
