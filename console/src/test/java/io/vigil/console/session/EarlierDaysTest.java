package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.checklist.Item;
import io.vigil.console.session.EarlierDays.Held;
import io.vigil.console.session.command.CorrectingCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.command.SessionCommand.TakeVitals;
import io.vigil.console.session.event.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EarlierDaysTest {
    private static Day measured() {
        return Day.begun().ask(new TakeVitals(138, 86, 70));
    }

    @Test
    void ofADayTheFirstAndTheLastReadingAreTold() {
        var day = measured();
        day.pass(Duration.ofMinutes(5)).ask(new TakeVitals(130, 84, 68));
        day.pass(Duration.ofMinutes(5)).ask(new TakeVitals(124, 80, 66));

        var readings = EarlierDays.of(List.of(day.session)).readings();

        assertEquals(1, readings.size());
        assertEquals(Day.DATE, readings.get(0).on());
        assertEquals("138/86 · 70", readings.get(0).first().text());
        assertEquals("124/80 · 66", readings.get(0).last().orElseThrow().text());
        assertEquals(Held.OFF, readings.get(0).held());
    }

    @Test
    void oneReadingIsToldOnce() {
        assertEquals(
                Optional.empty(),
                EarlierDays.of(List.of(measured().session)).readings().get(0).last());
    }

    @Test
    void aReadingThatWasTypedWronglyIsNone() {
        var day = measured();
        day.pass(Duration.ofSeconds(9)).ask(new CorrectingCommand.CorrectVitals(new TakeVitals(118, 76, 64)));

        var readings = EarlierDays.of(List.of(day.session)).readings();

        assertEquals("118/76 · 64", readings.get(0).first().text());
    }

    private static Day at(String address, String number) {
        return Day.begun()
                .ask(new SessionCommand.KeepItem(Item.ADDRESS, address))
                .ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, number));
    }

    @Tag("SAFE-94")
    @Test
    void theNumberThatWasAskedAtAPlaceIsToldWhereverItsAddressIsSaidAgain() {
        var earlier = EarlierDays.of(List.of(
                at("3 Rue de la Paix, Lyon", "17").session,
                at("3 Rue de la Paix, Lyon", "112").session,
                at("9 Harbour Road", "999").session));
        var today = Day.begun().ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 rue de la paix, Lyon, 2nd floor"));

        assertEquals(
                Optional.of(new EarlierDays.AskedNumber(Day.DATE, "3 Rue de la Paix, Lyon", "112")),
                earlier.askedHere(today.session));
        assertEquals(Optional.empty(), earlier.askedHere(Day.begun().session), "at home none was asked");
        assertEquals(Optional.empty(), earlier.askedHere(Session.notBegun()));
    }

    @Tag("SAFE-94")
    @Test
    void aNumberThatWasTakenBackOrSaidBeforeTheAddressIsOfNoPlace() {
        var takenBack = at("9 Harbour Road", "999").ask(new SessionCommand.TakeItemBack(Item.EMERGENCY_NUMBER));
        var before = Day.begun().ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "911"));
        before.pass(Duration.ofMinutes(1)).ask(new SessionCommand.KeepItem(Item.ADDRESS, "9 Harbour Road"));

        assertEquals(
                List.of(),
                EarlierDays.of(List.of(takenBack.session, before.session)).asked());
    }

    @Tag("SAFE-94")
    @Test
    void aNumberIsToldOfATalkAsWell() {
        var talk = new Day().ask(new SessionCommand.Begin(Day.plan().forATalk()));
        talk.ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "911"));

        assertEquals(1, EarlierDays.of(List.of(talk.session)).asked().size());
    }

    @Tag("P22")
    @Test
    void aJourneyIsADayOnWhichMedicineWasTaken() {
        var journey = Day.at(Phase.JOURNEY).session;
        var outside = Day.begun().ask(new SessionCommand.NoteMedicineOutsidePlan("one lozenge")).session;
        var held = measured().ask(new SessionCommand.HoldOff("not today")).session;

        var earlier = EarlierDays.of(List.of(journey, held, outside));

        assertEquals(2, earlier.journeys());
        assertEquals(
                List.of(Held.TO_THE_JOURNEY, Held.OFF),
                earlier.readings().stream().map(EarlierDays.Readings::held).toList());
    }

    @Test
    void aTalkAndAPlaceThatWasNeverBegunAreNoDays() {
        var talk =
                new Day().ask(new SessionCommand.Begin(Day.plan().forATalk())).ask(new TakeVitals(118, 76, 64));

        assertEquals(EarlierDays.NONE, EarlierDays.of(List.of(talk.session, Session.notBegun())));
    }

    @Test
    void ofManyDaysTheLatestAreShownAndAllAreCounted() {
        var days = new ArrayList<Session>();
        for (var count = 0; count < EarlierDays.MOST + 3; count++) {
            days.add(Day.at(Phase.JOURNEY).session);
        }

        var earlier = EarlierDays.of(days);

        assertEquals(EarlierDays.MOST + 3, earlier.journeys());
        assertEquals(EarlierDays.MOST, earlier.readings().size());
    }
}
