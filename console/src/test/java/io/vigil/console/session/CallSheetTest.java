package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Card;
import io.vigil.console.escalation.Card.Entry;
import io.vigil.console.escalation.Card.Known;
import io.vigil.console.escalation.People;
import io.vigil.console.escalation.Rung;
import io.vigil.console.journey.Sedation;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.command.SessionCommand.TakeVitals;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.session.event.SessionPlan.Contacts;
import io.vigil.console.session.event.SessionPlan.ForTheCard;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read aloud to the emergency services, word for word. */
@Tag("SAFE-48")
class CallSheetTest {
    private static final ForTheCard WRITTEN = new ForTheCard(
            "Samuel Okoro Reyes",
            Optional.of(LocalDate.of(1980, 11, 23)),
            "penicillin",
            "asthma",
            "Ben",
            "555-0150",
            "555-010-0199",
            Optional.of(Day.DATE.minusDays(9)),
            "555-0160",
            "1-800-222-1222",
            "988",
            Optional.of(new SessionPlan.Checked(
                    Optional.of(Day.DATE.minusDays(90)),
                    Optional.of(LocalDate.of(2026, 10, 1)),
                    Optional.empty(),
                    Optional.of(Day.DATE.minusDays(91)),
                    Optional.of(Day.DATE.plusDays(1)))));

    private static Day day(ForTheCard card) {
        var contacts = new Contacts("Ana", "555-0142", "555-0143", "911", Optional.empty(), "12 Elm St, unit 4", card);
        return new Day()
                .ask(new SessionCommand.Begin(new SessionPlan(
                        "Robin Hale",
                        "Samuel R.",
                        List.of(Day.GUARD),
                        Day.prescription(),
                        contacts,
                        VitalsLimits.DEFAULT,
                        Day.ZONE)));
    }

    private static Card.Line line(Day day, Entry entry) {
        return CallSheet.card(day.session, Alarms.none(), day.now).line(entry);
    }

    private static String text(Day day, Entry entry) {
        return line(day, entry).text();
    }

    @Test
    void saysEverythingThatWasWrittenDownBeforeTheDay() {
        var day = day(WRITTEN);

        assertEquals("penicillin", text(day, Entry.ALLERGIES));
        assertEquals("asthma", text(day, Entry.CONDITIONS));
        assertEquals("Samuel R. 555-0143", text(day, Entry.CALL_BACK));
        assertEquals("911, never verified", text(day, Entry.EMERGENCY_NUMBER));
        assertEquals("555-010-0199, verified on 2026-11-14", text(day, Entry.DISPATCH_CENTRE));
        assertEquals("Dr. Ito 555-0160, never verified", text(day, Entry.PRESCRIBER));
        assertEquals("Ben 555-0150, verified on 2026-10-01", text(day, Entry.SECOND_CONTACT));
    }

    @ParameterizedTest
    @CsvSource({"1980-11-23, 46", "1980-11-24, 45", "2008-02-29, 18"})
    void saysTheNameInFullAndTheAgeOfToday(LocalDate born, int years) {
        var card = new ForTheCard(
                " Samuel Okoro Reyes ", Optional.of(born), "", "", "", "", "", Optional.empty(), "", "", "");

        assertEquals("Samuel Okoro Reyes, " + years + " years, born " + born, text(day(card), Entry.CLIENT));
    }

    @Test
    void namesWhatIsMissingAndFillsNothingIn() {
        var day = day(ForTheCard.NOTHING_KNOWN);

        for (var entry : List.of(
                Entry.HAPPENING,
                Entry.BREATHING,
                Entry.MEDICINE,
                Entry.VITALS,
                Entry.SEDATION,
                Entry.ALLERGIES,
                Entry.CONDITIONS,
                Entry.DISPATCH_CENTRE,
                Entry.SECOND_CONTACT)) {
            assertEquals(Known.MISSING, line(day, entry).known(), entry::name);
        }
        assertEquals("Samuel R., age not written down", text(day, Entry.CLIENT));
        assertEquals("Dr. Ito, number not written down", text(day, Entry.PRESCRIBER));
    }

    @Test
    void saysWhatWasMeasuredAndSeenAndHowLongAgo() {
        var day = Day.at(Phase.JOURNEY);
        day.ask(new TakeVitals(131, 82, 80)).ask(new SessionCommand.JudgeSedation(Sedation.SLOW_TO_NAME));
        day.ask(new EscalationCommand.SeeBreathing(Breathing.NORMAL));
        var seen = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(day.now.atZone(Day.ZONE));
        day.pass(Duration.ofMinutes(7));

        assertEquals("131 over 82, pulse 80, taken " + seen + " (7 min ago)", text(day, Entry.VITALS));
        assertEquals("answers slowly to the name", text(day, Entry.SEDATION));
        assertEquals("normal, seen " + seen + " (7 min ago)", text(day, Entry.BREATHING));
    }

    @Test
    void saysTheTimeAloneWhereNobodyCanMakeItAnew() {
        var day = Day.at(Phase.JOURNEY).ask(new TakeVitals(131, 82, 80));
        day.ask(new EscalationCommand.SeeBreathing(Breathing.NORMAL))
                .ask(new SessionCommand.NoteMedicineOutsidePlan("one lozenge"))
                .pass(Duration.ofMinutes(7));

        var now = CallSheet.card(day.session, Alarms.none(), day.now);
        var later = CallSheet.cardForLater(day.session, Alarms.none(), day.now);

        assertEquals(
                List.of(),
                later.lines().stream()
                        .filter(line -> line.text().contains("ago"))
                        .toList());
        assertEquals(
                now.lines().stream()
                        .map(line -> line.text().replaceAll(" \\(\\d+ min ago\\)", ""))
                        .toList(),
                later.lines().stream().map(Card.Line::text).toList());
    }

    @Test
    void saysTheTimeAloneWhenTheClockWasSetBack() {
        var day = day(WRITTEN).ask(new TakeVitals(131, 82, 80));
        assertEquals("131 over 82, pulse 80, taken 12:00 (0 min ago)", text(day, Entry.VITALS));

        day.pass(Duration.ofMinutes(-7));

        assertEquals("131 over 82, pulse 80, taken 12:00", text(day, Entry.VITALS));
    }

    @Test
    void saysMedicineOutsideThePlanAsItWasToldAndWhenItWasNoted() {
        var day = day(WRITTEN).ask(new SessionCommand.NoteMedicineOutsidePlan("one lozenge of last week"));
        day.pass(Duration.ofMinutes(2)).ask(new SessionCommand.NoteMedicineOutsidePlan(""));

        assertEquals(
                "Outside the plan, noted 12:00 (2 min ago): one lozenge of last week\n"
                        + "Outside the plan, noted 12:02 (0 min ago): what and how much is not known",
                text(day, Entry.MEDICINE));
    }

    @Test
    void aNumberThatWasSaidTodayIsCalledAndNotTheOneOfTheFile() {
        var day = day(WRITTEN).ask(new SessionCommand.KeepItem(Item.CALL_BACK_NUMBER, "555-0777"));

        assertEquals("Samuel R. 555-0777", text(day, Entry.CALL_BACK));
        assertEquals("555-0777", CallSheet.people(day.session).clientPhone());
        assertEquals("1-800-222-1222", CallSheet.people(day.session).poisonLine());
        assertEquals("988", CallSheet.people(day.session).crisisLine());
    }

    @Test
    void everyRungOfTheLadderIsShownInItsOrder() {
        assertEquals(
                List.of(Rung.values()),
                CallSheet.calls(day(WRITTEN).session).stream()
                        .map(People.Call::rung)
                        .toList());
    }

    @Tag("SAFE-84")
    @ParameterizedTest
    @CsvSource({
        "'12 Elm St, unit 4',the same",
        "'12 elm st unit 4',the same",
        "'12 Elm St, unit 4, door code 7731, second floor',only more of it",
        "'12 Elm St',only less of it"
    })
    void aNumberOfTheFileIsGoodForTheAddressOnFileInWhateverWords(String today, String why) {
        var day = day(WRITTEN).ask(new SessionCommand.KeepItem(Item.ADDRESS, today));

        assertEquals("555-010-0199", CallSheet.people(day.session).dispatchCentre(), why);
        assertEquals("911", CallSheet.people(day.session).emergencyNumber(), why);
    }

    @Tag("SAFE-84")
    @Test
    void atAnotherAddressTheFilesNumbersSayThatTheyAreOfTheFile() {
        var day = day(WRITTEN).ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon"));
        var people = CallSheet.people(day.session);

        assertEquals("555-010-0199 (for the address on file, not for today's)", people.dispatchCentre());
        assertEquals("911 (for the address on file, not for today's)", people.emergencyNumber());
        assertEquals(
                List.of(
                        "Sitter dials 911 (for the address on file, not for today's)",
                        "You: 555-010-0199 (for the address on file, not for today's)"),
                people.call(Rung.EMERGENCY).numbers());
        assertEquals(people.dispatchCentre(), text(day, Entry.DISPATCH_CENTRE));
        assertEquals(people.emergencyNumber(), text(day, Entry.EMERGENCY_NUMBER));
    }

    @Tag("SAFE-84")
    @Test
    void theNumberThatWasAskedTodayIsTodays() {
        var day = day(WRITTEN)
                .ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon"))
                .ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "112"));

        assertEquals("112", CallSheet.people(day.session).emergencyNumber());
        assertEquals("112, asked today", text(day, Entry.EMERGENCY_NUMBER));
    }

    @Tag("SAFE-94")
    @Test
    void theFilesNumberThatWasSaidBeforeTodaysAddressIsTheFilesStill() {
        var day = day(WRITTEN).ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "911"));
        day.pass(Duration.ofMinutes(1)).ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon"));

        assertEquals("911 (for the address on file, not for today's)", text(day, Entry.EMERGENCY_NUMBER));
        assertEquals(new EmergencyToday("911", EmergencyToday.GoodFor.ADDRESS_ON_FILE), EmergencyToday.of(day.session));

        day.pass(Duration.ofMinutes(1)).ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "911"));
        assertEquals("911, asked today", text(day, Entry.EMERGENCY_NUMBER));
        assertEquals(new EmergencyToday("911", EmergencyToday.GoodFor.TODAYS_PLACE), EmergencyToday.of(day.session));
    }

    @Tag("SAFE-94")
    @Test
    void aNumberThatNobodyKnowsIsOfNoAddress() {
        assertEquals(
                new EmergencyToday("", EmergencyToday.GoodFor.TODAYS_PLACE), EmergencyToday.of(Session.notBegun()));
    }

    @Tag("SAFE-84")
    @Test
    void aDayOfVerificationIsOfNoOtherNumber() {
        var verified =
                new Contacts("Ana", "555-0142", "555-0143", "911", Optional.of(Day.DATE), "12 Elm St, unit 4", WRITTEN);
        var day = new Day()
                .ask(new SessionCommand.Begin(new SessionPlan(
                        "Robin Hale",
                        "Samuel R.",
                        List.of(Day.GUARD),
                        Day.prescription(),
                        verified,
                        VitalsLimits.DEFAULT,
                        Day.ZONE)));
        assertEquals("911, verified on " + Day.DATE, text(day, Entry.EMERGENCY_NUMBER));

        day.ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "911"));
        assertEquals("911, verified on " + Day.DATE, text(day, Entry.EMERGENCY_NUMBER));

        day.ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "112"));
        assertEquals("112, asked today", text(day, Entry.EMERGENCY_NUMBER));
    }

    @Tag("SAFE-94")
    @Test
    void aNumberThatWasAskedAtOneAddressSaysSoOnceAnotherStandsThere() {
        var day = day(WRITTEN)
                .ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon"))
                .ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "112"))
                .ask(new SessionCommand.KeepItem(Item.ADDRESS, "9 Harbour Road, Dover"));
        var said = "112 (asked for another address than the one that stands here now)";

        assertEquals(said, text(day, Entry.EMERGENCY_NUMBER));
        assertEquals(said, CallSheet.people(day.session).emergencyNumber());
        assertEquals(new EmergencyToday("112", EmergencyToday.GoodFor.EARLIER_ADDRESS), EmergencyToday.of(day.session));
        assertEquals(
                NumberAge.UNSAID,
                NumberAge.of(day.session, Rung.EMERGENCY, day.now).get(0));
        assertTrue(Warnings.of(day.session, day.now)
                .contains("The address was changed since the emergency number was asked."
                        + " Ask for the number of where your client is now."));
        assertEquals(
                List.of(),
                EarlierDays.of(List.of(day.session)).asked(),
                "on no later day it is told as asked for Harbour Road");

        day.ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "112"));
        assertEquals("112, asked today", text(day, Entry.EMERGENCY_NUMBER));
    }

    @Tag("SAFE-94")
    @Test
    void aNumberStaysAskedWhenTheAddressOnlySaysMore() {
        var day = day(WRITTEN)
                .ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon"))
                .ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "911"));
        day.pass(Duration.ofMinutes(1))
                .ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon, door code 7731"));

        assertEquals("911, asked today", text(day, Entry.EMERGENCY_NUMBER));
    }

    @Tag("SAFE-94")
    @Test
    void backAtTheAddressOnFileTheFilesNumberIsCalledAndNotTheOneThatWasAskedElsewhere() {
        var day = day(WRITTEN)
                .ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon"))
                .ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "112"))
                .ask(new SessionCommand.KeepItem(Item.ADDRESS, "12 Elm St, unit 4"));

        assertEquals("911, never verified", text(day, Entry.EMERGENCY_NUMBER));
        assertEquals("911", CallSheet.people(day.session).emergencyNumber());
    }

    @Tag("SAFE-84")
    @Test
    void aMissingNumberStaysMissingWhereverTheClientIs() {
        var none = new ForTheCard("", Optional.empty(), "", "", "", "", "", Optional.empty(), "", "", "");
        var day = day(none).ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon"));

        assertEquals(Known.MISSING, line(day, Entry.DISPATCH_CENTRE).known());
    }
}
