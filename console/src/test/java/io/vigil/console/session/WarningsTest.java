package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.session.command.CorrectingCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in amber and forbids nothing. */
class WarningsTest {
    private static Day verifiedOn(Optional<LocalDate> date) {
        var contacts = new SessionPlan.Contacts("Ana", "555-0142", "555-0143", "911", date, "12 Elm St");
        var plan = new SessionPlan(
                "Robin Hale",
                "Samuel R.",
                List.of(Day.GUARD),
                Day.prescription(),
                contacts,
                VitalsLimits.DEFAULT,
                Day.ZONE);
        return new Day().ask(new SessionCommand.Begin(plan));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "90,0", "91,1", "400,1"})
    void anEmergencyNumberThatWasNotVerifiedWithin90Days(int daysAgo, int warnings) {
        var day = verifiedOn(Optional.of(Day.DATE.minusDays(daysAgo)));

        assertEquals(warnings, Warnings.of(day.session, day.now).size());
    }

    @Test
    void anEmergencyNumberThatWasNeverVerified() {
        var day = verifiedOn(Optional.empty());

        assertTrue(Warnings.of(day.session, day.now).get(0).startsWith("The emergency number was not verified"));
    }

    @Tag("SAFE-84")
    @Test
    void anAddressThatIsNotTheOneOnFile() {
        var day = verifiedOn(Optional.of(Day.DATE));
        var onFile = day.session.plan().orElseThrow().contacts().address();
        day.ask(new SessionCommand.KeepItem(Item.ADDRESS, onFile));
        assertEquals(List.of(), Warnings.of(day.session, day.now));

        day.ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon"));

        assertTrue(Warnings.of(day.session, day.now).get(0).startsWith("Today's address is not the one on file"));
    }

    @Tag("SAFE-94")
    @Test
    void anAddressThatIsNotTheOneOnFileIsNoWarningOnceItsNumberIsAsked() {
        var day = verifiedOn(Optional.of(Day.DATE));
        day.ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon"));

        day.pass(Duration.ofMinutes(1)).ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "112"));
        assertEquals(List.of(), Warnings.of(day.session, day.now));

        day.ask(new SessionCommand.TakeItemBack(Item.EMERGENCY_NUMBER));
        assertTrue(Warnings.of(day.session, day.now).get(0).startsWith("Today's address is not the one on file"));
    }

    @Tag("SAFE-94")
    @Test
    void theFilesNumberThatWasSaidBeforeTodaysAddressIsNotAskedForThere() {
        var day = verifiedOn(Optional.of(Day.DATE)).ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "911"));
        day.pass(Duration.ofMinutes(1)).ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon"));
        assertTrue(
                String.join("", Warnings.of(day.session, day.now)).startsWith("Today's address is not the one on file"),
                "it is warned");

        day.pass(Duration.ofMinutes(1)).ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "911"));
        assertEquals(List.of(), Warnings.of(day.session, day.now));
    }

    @Test
    void anHourOfTheBlockWithoutTheMedicine() {
        var day = Day.begun().pass(Duration.ofMinutes(60));
        assertTrue(Warnings.of(day.session, day.now).get(0).startsWith("The remaining steps take about 145 min"));

        day.pass(Duration.ofMillis(1));

        assertTrue(Warnings.of(day.session, day.now).get(0).startsWith("More than an hour of the block is gone."));
    }

    @Test
    void fastingThatWasLeftOpenWithItsReason() {
        var day = Day.begun();

        day.ask(new SessionCommand.WaiveItem(Item.FASTING, "toast at nine"));

        assertEquals(List.of("Fasting was left open: toast at nine."), Warnings.of(day.session, day.now));
    }

    @Test
    void vitalsThatAreAmberOrAboveTheLine() {
        var day = Day.begun().ask(new SessionCommand.TakeVitals(145, 92, 80));
        assertEquals(List.of("The last vitals, 145/92 · 80, are amber."), Warnings.of(day.session, day.now));

        day.ask(new SessionCommand.TakeVitals(170, 92, 80));

        assertEquals(
                List.of("The last vitals, 170/92 · 80, are above the prescriber's line."),
                Warnings.of(day.session, day.now));
    }

    @Test
    void nothingBeforeTheDayBegan() {
        assertEquals(List.of(), Warnings.of(Session.notBegun(), Day.NOON));
    }

    @Test
    void theMouthIsAskedForWhenTheTimeToHoldTheMedicineIsOverAndNotBefore() {
        var warning = "The time to hold the medicine in the mouth is over. Ask whether it was swallowed or spat out.";
        var day = Day.at(Phase.JOURNEY);
        var taken = day.session.takenAt().orElseThrow();

        assertFalse(Warnings.of(day.session, taken.plus(Duration.ofMinutes(10)).minusSeconds(1))
                .contains(warning));
        assertTrue(Warnings.of(day.session, taken.plus(Duration.ofMinutes(10))).contains(warning));

        day.ask(new SessionCommand.NoteMouth(SessionEvent.After.SWALLOWED));
        assertFalse(Warnings.of(day.session, taken.plus(Duration.ofMinutes(10))).contains(warning));

        day.ask(new CorrectingCommand.TakeBackLast());
        assertTrue(Warnings.of(day.session, taken.plus(Duration.ofMinutes(10))).contains(warning));
    }

    @Test
    void vitalsThatWereNotTakenSinceTheMedicineAreMissedInTheClose() {
        var warning = "No vitals were taken since the medicine.";
        var day = Day.at(Phase.CLOSE);
        assertTrue(Warnings.of(day.session, day.now).contains(warning));

        day.ask(new SessionCommand.TakeVitals(118, 76, 64));

        assertFalse(Warnings.of(day.session, day.now).contains(warning));
    }

    @Test
    void medicineOutsideThePlanIsSaidAsItWasTold() {
        var day = Day.begun().ask(new SessionCommand.NoteMedicineOutsidePlan("one lozenge"));
        day.ask(new SessionCommand.NoteMedicineOutsidePlan(""));

        assertEquals(
                List.of(
                        "Medicine outside the plan: one lozenge. Call the prescriber.",
                        "Medicine was taken outside the plan. Call the prescriber."),
                Warnings.of(day.session, day.now));
    }

    @Test
    void aBlockThatIsOverIsSaidUntilTheDayIsDone() {
        var warning = "The three hours are over. The session goes on until you end it.";
        var late = Day.NOON.plus(SessionPlan.BLOCK);
        var close = Day.at(Phase.CLOSE).session;

        assertFalse(Warnings.of(close, late).contains(warning));
        assertTrue(Warnings.of(close, late.plusMillis(1)).contains(warning));
        assertFalse(Warnings.of(Day.at(Phase.DONE).session, late.plusMillis(1)).contains(warning));
    }
}
