package io.vigil.console.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.escalation.ContactClock.Arming;
import io.vigil.console.escalation.Signs.Sign;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LookoutTest {
    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    private final Lookout armed = Lookout.quiet().watching(Arming.ARMED, at(0)).looked(alive(0), Map.of(), at(0), NOON);

    private static Duration at(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Signs alive(long seconds) {
        return signs(Sign.ALIVE, seconds);
    }

    private static Signs lost(long since) {
        return signs(Sign.STOPPED, since);
    }

    private static Signs signs(Sign sign, long proven) {
        var since = Optional.of(at(proven));
        return new Signs(sign, since, sign, since, since);
    }

    @Tag("SAFE-41")
    @Test
    void contactLostRingsAtFifteenSecondsWithTheTimeOfTheLastProof() {
        var before = armed.looked(lost(0), Map.of(), at(14), NOON.plusSeconds(14));
        var ringing = before.looked(lost(0), Map.of(), at(15), NOON.plusSeconds(15));

        assertFalse(before.alarms().rings());
        assertTrue(ringing.alarms().rings());
        assertEquals(NOON, ringing.alarms().foremost().orElseThrow().since());
    }

    @Tag("SAFE-41")
    @Test
    void contactThatComesBackEndsTheSound() {
        var back = armed.looked(lost(0), Map.of(), at(15), NOON).looked(alive(16), Map.of(), at(16), NOON);

        assertFalse(back.alarms().rings());
        assertTrue(back.looked(lost(16), Map.of(), at(31), NOON).alarms().rings(), "the next loss is another alarm");
    }

    @Tag("SAFE-44")
    @Test
    void aClockOnTheWallThatJumpsChangesNothingOfWhatIsMeasured() {
        var alarms = armed.looked(lost(0), Map.of(), at(10), NOON.plusSeconds(86_400))
                .looked(lost(0), Map.of(), at(14), NOON.minusSeconds(86_400))
                .alarms();

        assertFalse(alarms.rings());
        assertTrue(armed.looked(lost(0), Map.of(), at(15), NOON.minusSeconds(86_400))
                .alarms()
                .rings());
    }

    @Tag("SAFE-45")
    @Test
    void aCallForHelpIsEndedByNothingThatIsOnlyLookedAt() {
        var asked = armed.with(armed.alarms().raised(Cause.HELP, NOON));

        var looked = asked.looked(alive(1), Map.of(), at(1), NOON);

        assertTrue(looked.alarms().rings());
        assertEquals(NOON, looked.alarms().foremost().orElseThrow().since());
    }

    @Nested
    class ACheckIn {
        private final Lookout asked = armed.with(armed.checkIns().asked("a", at(0)));

        @Tag("SAFE-50")
        @Test
        void ringsWhenItIsNotAnsweredWithinThirtySeconds() {
            assertFalse(asked.looked(alive(29), Map.of(), at(29), NOON).alarms().rings());
            assertTrue(asked.looked(alive(30), Map.of(), at(30), NOON).alarms().rings());
        }

        @Tag("SAFE-50")
        @Test
        void isEndedByOneTouchAlsoALateOne() {
            var late = asked.looked(alive(30), Map.of(), at(30), NOON);

            var answered = late.with(late.checkIns().answered("a")).looked(alive(31), Map.of(), at(31), NOON);

            assertFalse(answered.alarms().stands(Cause.CHECK_IN_UNANSWERED));
        }

        @Tag("SAFE-50")
        @Test
        void isNotAnsweredByTheAnswerToAnother() {
            assertEquals(asked.checkIns(), asked.checkIns().answered("b"));
        }

        @Tag("SAFE-50")
        @Test
        void askedAgainGivesNoMoreTime() {
            var again = asked.checkIns().asked("b", at(25));

            assertEquals(CheckIns.Standing.UNANSWERED, again.standing(at(30)));
            assertEquals("a", again.open().orElseThrow().id());
        }

        @Tag("SAFE-50")
        @Test
        void thatWaitedAtARestartIsAnsweredByAnyTouchAndAskedUnderANewName() {
            var again = CheckIns.begunAgain("again", at(0));

            assertEquals("again", again.open().orElseThrow().id());
            assertEquals(CheckIns.none(), again.answered("forgotten"));
            assertEquals(CheckIns.none(), again.answered("again"));
            assertEquals(again, again.asked("b", at(20)));
            assertEquals(CheckIns.Standing.UNANSWERED, again.standing(at(30)));
        }
    }
}
