package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.VitalsLimits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
}
