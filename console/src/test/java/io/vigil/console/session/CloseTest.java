package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Processing, the close, and the end. */
class CloseTest {
    static Stream<Item> processing() {
        return Arrays.stream(Item.values()).filter(item -> item.part() == Item.Part.PROCESSING);
    }

    static Stream<Item> close() {
        return Arrays.stream(Item.values()).filter(item -> item.part() == Item.Part.CLOSE);
    }

    private static void keepsItsStepOpenUntilItIsSoOrLeftOut(Phase phase, Item item) {
        var day = Day.at(phase);
        Arrays.stream(Item.values())
                .filter(other -> other.part() == item.part() && other != item)
                .forEach(other -> day.ask(new SessionCommand.KeepItem(other, "")));

        assertTrue(day.refused(new SessionCommand.GoOn()).what().startsWith("Still open: "));
        assertEquals(
                "A reason is missing.",
                day.refused(new SessionCommand.WaiveItem(item, " ")).what());
        day.ask(new SessionCommand.WaiveItem(item, "tired; tomorrow at ten"));
        day.ask(new SessionCommand.GoOn());

        assertEquals(phase.next().orElseThrow(), day.session.phase());
    }

    @Tag("SAFE-21")
    @ParameterizedTest
    @MethodSource("processing")
    void processingIsNotSkippedInSilence(Item item) {
        keepsItsStepOpenUntilItIsSoOrLeftOut(Phase.PROCESSING, item);
    }

    @Tag("SAFE-22")
    @ParameterizedTest
    @MethodSource("close")
    void everyItemOfTheCloseIsSoOrHasAReason(Item item) {
        keepsItsStepOpenUntilItIsSoOrLeftOut(Phase.CLOSE, item);
    }

    @Tag("SAFE-21")
    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"SETTING", "JOURNEY", "CLOSE"})
    void itemsAfterTheMedicineAreNotKeptBeforeTheirStep(Phase phase) {
        assertEquals(
                "That is not possible at this point of the day.",
                Day.at(phase)
                        .refused(new SessionCommand.KeepItem(Item.EXPERIENCE_HEARD, ""))
                        .what());
    }

    @Tag("SAFE-22")
    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"JOURNEY", "PROCESSING", "CLOSE"})
    void onceMedicineWasTakenTheSessionEndsAfterTheCloseOnly(Phase phase) {
        assertEquals(
                "The close is not finished.",
                Day.at(phase).refused(new SessionCommand.End()).what());
    }

    @Tag("SAFE-22")
    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CHECK_IN", "SELF_ADMINISTRATION", "DONE"})
    void otherwiseItEndsByTheTherapistsWordAndNothingIsTakenAfterwards(Phase phase) {
        var day = Day.at(phase);

        day.ask(new SessionCommand.End());

        assertTrue(day.session.isEnded());
        for (var wish : Wishes.every(day.now)) {
            day.refused(wish);
        }
    }

    @Tag("SAFE-22")
    @Test
    void noTimeEndsASession() {
        var day = Day.at(Phase.JOURNEY).pass(Duration.ofDays(3));

        assertFalse(day.session.isEnded());
        assertTrue(
                Warnings.of(day.session, day.now).stream().anyMatch(warning -> warning.startsWith("The three hours")));
        day.goOnTo(Phase.DONE);
    }

    @Test
    void theCloseSaysWhenNoVitalsWereTakenSinceTheMedicine() {
        var day = Day.at(Phase.JOURNEY).pass(Duration.ofMinutes(1));
        day.goOnTo(Phase.CLOSE);
        assertTrue(Warnings.of(day.session, day.now).contains("No vitals were taken since the medicine."));

        day.ask(new SessionCommand.TakeVitals(121, 78, 70));

        assertFalse(Warnings.of(day.session, day.now).contains("No vitals were taken since the medicine."));
    }
}
