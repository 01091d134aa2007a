package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.NumberAge.Judged;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.session.event.SessionPlan.Checked;
import io.vigil.console.session.event.SessionPlan.Contacts;
import io.vigil.console.session.event.SessionPlan.ForTheCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands beside a number of the ladder. */
@Tag("SAFE-94")
class NumberAgeTest {
    private static Day day(Optional<Checked> checked, Optional<LocalDate> emergency) {
        var card = new ForTheCard(
                "",
                Optional.empty(),
                "",
                "",
                "Ben",
                "555-0150",
                "555-010-0199",
                Optional.empty(),
                "555-0160",
                "1",
                "2",
                checked);
        var contacts = new Contacts("Ana", "555-0142", "555-0143", "911", emergency, "12 Elm St", card);
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

    private static Optional<Checked> all(LocalDate on) {
        var date = Optional.of(on);
        return Optional.of(new Checked(date, date, date, date, date));
    }

    private static List<String> words(Day day, Rung rung) {
        return NumberAge.of(day.session, rung, day.now).stream()
                .map(NumberAge::words)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Rung.class,
            names = {"SITTER", "PRESCRIBER", "SECOND_CONTACT", "LINES", "DOCUMENT"})
    void aNumberOfAnEarlierReleasesRecordWasNeverVerified(Rung rung) {
        assertEquals(
                "Never verified: it may be wrong",
                words(day(Optional.empty(), Optional.empty()), rung).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "0,RECENT,'Verified on 2026-11-23, today'",
        "1,RECENT,'Verified on 2026-11-22, yesterday'",
        "90,RECENT,'Verified on 2026-08-25, 90 days ago'",
        "91,TO_BE_TRIED,'Verified on 2026-08-24, 91 days ago: it may have changed'",
        "-1,TO_BE_TRIED,'Never verified: it may be wrong'"
    })
    void sayHowOldTheyAre(int daysAgo, Judged judged, String words) {
        var day = day(all(Day.DATE.minusDays(daysAgo)), Optional.empty());

        for (var rung : List.of(Rung.SITTER, Rung.PRESCRIBER, Rung.SECOND_CONTACT, Rung.LINES)) {
            assertEquals(
                    new NumberAge(words, judged),
                    NumberAge.of(day.session, rung, day.now).get(0),
                    rung::name);
        }
    }

    @Test
    void standOneBesideEachNumber() {
        var day = day(all(Day.DATE), Optional.of(Day.DATE));

        for (var rung : Rung.values()) {
            assertEquals(
                    CallSheet.people(day.session).call(rung).lines().size(),
                    NumberAge.of(day.session, rung, day.now).size(),
                    rung::name);
        }
        assertEquals(
                List.of("Verified on " + Day.DATE + ", today", "Never verified: it may be wrong"),
                words(day, Rung.EMERGENCY));
    }

    @Test
    void whatWasToldTodayIsAskedToday() {
        var day = day(Optional.empty(), Optional.empty());
        day.ask(new SessionCommand.KeepItem(Item.CALL_BACK_NUMBER, "555-0143"))
                .ask(new SessionCommand.KeepItem(Item.SITTER_PHONES, ""))
                .ask(new SessionCommand.KeepItem(Item.EMERGENCY_NUMBER, "911"));

        assertEquals(List.of("Asked today"), words(day, Rung.VOICE));
        assertEquals(List.of("Asked today"), words(day, Rung.SITTER));
        assertEquals("Asked today", words(day, Rung.EMERGENCY).get(0));
    }

    @Test
    void aNumberForAnotherAddressSaysThatAndNotItsAge() {
        var day = day(all(Day.DATE), Optional.of(Day.DATE))
                .ask(new SessionCommand.KeepItem(Item.ADDRESS, "3 Rue de la Paix, Lyon"));

        assertEquals(List.of("", ""), words(day, Rung.EMERGENCY));
    }

    @Test
    void closeNoGate() {
        var never = day(Optional.empty(), Optional.empty());
        var recent = day(all(Day.DATE), Optional.empty());

        assertEquals(Gates.beforeNext(recent.session, recent.now), Gates.beforeNext(never.session, never.now));
    }

    @Test
    void nothingBeforeTheDayBegan() {
        assertEquals(List.of(), NumberAge.of(Session.notBegun(), Rung.SITTER, Day.NOON));
    }
}
