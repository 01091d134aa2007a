package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.PracticeDay;
import io.vigil.console.checklist.SettingChecks;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the remaining steps fit the three hours. */
@Tag("P11")
class BlockClockTest {
    @Test
    void aWholeDayFitsItsBlock() {
        var day = Day.begun();

        assertEquals(Duration.ofMinutes(160), BlockClock.needed(day.session, day.now));
        assertFalse(BlockClock.isTooShort(day.session, day.now));
    }

    @Test
    void aLongerMeditationIsPartOfIt() {
        var practice = new PracticeDay(SettingChecks.DEFAULT, 10, OptionalInt.of(30));
        var day = new Day().ask(new SessionCommand.Begin(Day.plan().in(practice)));

        assertEquals(Duration.ofHours(3), BlockClock.needed(day.session, day.now));
        assertEquals(Duration.ofMinutes(30), BlockClock.usual(day.session, Phase.MEDITATION));
    }

    @Test
    void aCheckInThatTakesLongIsSaidBeforeItIsTooLateForTheMedicine() {
        var day = Day.begun().pass(Duration.ofMinutes(35));
        assertFalse(BlockClock.isTooShort(day.session, day.now));

        day.pass(Duration.ofMinutes(1));

        assertTrue(BlockClock.isTooShort(day.session, day.now));
        assertEquals(
                "The remaining steps take about 145 min, and 144 min of the block are left. Say so; another day is as"
                        + " good.",
                Warnings.of(day.session, day.now).get(0));
    }

    @Test
    void afterTheMedicineNobodyIsHurried() {
        var day = Day.at(Phase.JOURNEY).pass(Duration.ofMinutes(121));

        var warnings = Warnings.of(day.session, day.now);

        assertTrue(warnings.stream().anyMatch(warning -> warning.endsWith("Nobody is hurried: say so, and go on.")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"HELD", "DONE"})
    void aDayThatIsOverNeedsNothing(Phase phase) {
        var day = Day.at(phase == Phase.HELD ? Phase.SETTING : phase);
        if (phase == Phase.HELD) {
            day.ask(new SessionCommand.HoldOff("not today"));
        }

        assertEquals(Duration.ZERO, BlockClock.needed(day.session, day.now));
    }

    @Test
    void aClockThatJumpsBackShowsNoMoreThanTheWholeStep() {
        var day = Day.at(Phase.JOURNEY).pass(Duration.ofHours(-2));

        assertEquals(Duration.ofMinutes(105), BlockClock.needed(day.session, day.now));
    }
}
