package io.vigil.console.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckInsTest {
    private static final Duration NOW = Duration.ofMinutes(90);

    private final CheckIns asked = CheckIns.none().asked("c1", NOW);

    @Test
    void oneIsAskedAtATimeAndAskingAgainPutsNothingOff() {
        var again = asked.asked("c2", NOW.plusSeconds(50));

        assertEquals(Optional.of(new FromConsole.CheckIn("c1")), again.question());
        assertTrue(again.unanswered(NOW.plus(CheckIns.ANSWER_WITHIN)).isPresent());
    }

    @Test
    void itsAnswerIsTakenOnce() {
        var answered = asked.answered(new FromGuest.CheckInAnswer("c1")).orElseThrow();

        assertEquals(Optional.empty(), answered.open());
        assertEquals(Optional.empty(), answered.answered(new FromGuest.CheckInAnswer("c1")));
        assertEquals(Optional.empty(), answered.unanswered(NOW.plus(CheckIns.ANSWER_WITHIN)));
        assertEquals(Optional.empty(), answered.question());
    }

    @Test
    void theAnswerToAnEarlierOneProvesNothing() {
        assertEquals(Optional.empty(), asked.answered(new FromGuest.CheckInAnswer("c0")));
    }

    @Test
    void itGoesUnansweredWhenItsTimeHasPassedAndOnce() {
        assertEquals(
                Optional.empty(),
                asked.unanswered(NOW.plus(CheckIns.ANSWER_WITHIN).minusMillis(1)));

        var after = asked.unanswered(NOW.plus(CheckIns.ANSWER_WITHIN)).orElseThrow();

        assertEquals(Optional.empty(), after.unanswered(NOW.plus(CheckIns.ANSWER_WITHIN)));
        assertEquals(Optional.empty(), after.answered(new FromGuest.CheckInAnswer("c1")));
    }

    @Test
    void thePageIsToldWhatIsOver() {
        assertEquals(Optional.empty(), asked.withdrawn().open());
        assertEquals(new FromConsole.CheckInOver("c1"), CheckIns.over("c1"));
    }
}
