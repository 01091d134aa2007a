package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity, location, sitter, clearance, vitals, setting, prescription: each closes the way alone. */
@Tag("P12")
@Tag("P14")
class GatesTest {
    static Stream<Item> beforeTheMedicine() {
        return Arrays.stream(Item.values()).filter(Openness::isBeforeTheMedicine);
    }

    static Stream<Item> gates() {
        return beforeTheMedicine().filter(item -> !item.mayBeWaived());
    }

    static Stream<Item> mayBeLeftOut() {
        return beforeTheMedicine().filter(Item::mayBeWaived);
    }

    private static void closesTheWay(Item item) {
        var day = Day.at(Phase.SELF_ADMINISTRATION);
        assertTrue(day.isConfirmable());

        day.ask(new SessionCommand.TakeItemBack(item));

        assertFalse(day.isConfirmable());
        assertEquals(
                List.of(Optional.of(item)),
                Gates.beforeNext(day.session, day.now).stream()
                        .map(Gates.Missing::item)
                        .toList());
    }

    @Nested
    class EachItem {
        @Tag("SAFE-08")
        @Test
        void identity() {
            closesTheWay(Item.IDENTITY);
        }

        @Tag("SAFE-09")
        @ParameterizedTest
        @EnumSource(
                value = Item.class,
                names = {"ADDRESS", "CALL_BACK_NUMBER", "EMERGENCY_NUMBER", "DISCONNECTION_PLAN"})
        void location(Item item) {
            closesTheWay(item);
        }

        @Tag("SAFE-10")
        @ParameterizedTest
        @EnumSource(
                value = Item.class,
                names = {"SITTER_SEEN", "SITTER_ADULT", "SITTER_ROLE", "SITTER_PHONES"})
        void sitter(Item item) {
            closesTheWay(item);
        }

        @Tag("SAFE-11")
        @ParameterizedTest
        @EnumSource(
                value = Item.class,
                names = {"CLEARANCE", "CONSENTS"})
        void clearance(Item item) {
            closesTheWay(item);
        }

        @Tag("SAFE-14")
        @ParameterizedTest
        @MethodSource("io.vigil.console.session.GatesTest#beforeTheMedicine")
        void everyOneBeforeTheMedicineAlone(Item item) {
            closesTheWay(item);
        }

        @Tag("SAFE-14")
        @ParameterizedTest
        @MethodSource("io.vigil.console.session.GatesTest#beforeTheMedicine")
        void keepsItsOwnStepOpen(Item item) {
            var phase = Arrays.stream(Phase.values())
                    .filter(step ->
                            step.part().filter(part -> part == item.part()).isPresent())
                    .findFirst()
                    .orElseThrow();
            var day = Day.at(phase.next().orElseThrow());
            var earlier = day.session.facts().stream()
                    .filter(fact -> !(fact instanceof SessionEvent.ItemKept kept && kept.item() == item))
                    .filter(fact -> !(fact instanceof SessionEvent.PhaseEntered entered
                            && entered.phase() == phase.next().orElseThrow()))
                    .toList();
            day.session = Session.of(earlier);

            assertTrue(day.refused(new SessionCommand.GoOn()).what().startsWith("Still open: "));
        }

        @Tag("SAFE-09")
        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n"})
        void anAddressOfNothingIsNotKept(String text) {
            assertEquals(
                    "There is nothing to keep yet.",
                    Day.begun()
                            .refused(new SessionCommand.KeepItem(Item.ADDRESS, text))
                            .what());
        }

        @Tag("SAFE-05")
        @Test
        void whatWasKeptYesterdayIsAskedAgain() {
            var day = Day.at(Phase.SELF_ADMINISTRATION).pass(Duration.ofDays(1));

            var missing = Gates.beforeTheMedicine(day.session, day.now);

            assertTrue(missing.stream().anyMatch(open -> open.sentence()
                    .equals("Address right now, with unit and door code: that was asked before."
                            + " Ask it again now.")));
            assertTrue(missing.stream().anyMatch(open -> open.sentence().startsWith("No vitals were taken today.")));
        }
    }

    @Nested
    class LeavingOut {
        @Tag("SAFE-15")
        @ParameterizedTest
        @MethodSource("io.vigil.console.session.GatesTest#gates")
        void aGateIsNotLeftOutWhateverTheReason(Item item) {
            var day = Day.at(Phase.SELF_ADMINISTRATION);
            day.ask(new SessionCommand.TakeItemBack(item));

            var notice = day.refused(new SessionCommand.WaiveItem(item, "the therapist knows the client well"));

            assertEquals("This cannot be left out.", notice.what());
            assertFalse(day.isConfirmable());
        }

        /** By name, and not by the rule that is asked. */
        @Tag("SAFE-08")
        @Tag("SAFE-09")
        @Tag("SAFE-10")
        @Tag("SAFE-11")
        @Tag("SAFE-15")
        @ParameterizedTest
        @EnumSource(
                value = Item.class,
                names = {
                    "IDENTITY",
                    "ADDRESS",
                    "CALL_BACK_NUMBER",
                    "EMERGENCY_NUMBER",
                    "DISCONNECTION_PLAN",
                    "SITTER_SEEN",
                    "SITTER_ADULT",
                    "SITTER_ROLE",
                    "SITTER_PHONES",
                    "CONSENTS",
                    "CLEARANCE"
                })
        void whoWhereWithWhomAndWhetherClearedIsNeverLeftOut(Item item) {
            assertFalse(item.mayBeWaived());
        }

        @Tag("SAFE-15")
        @ParameterizedTest
        @MethodSource("io.vigil.console.session.GatesTest#mayBeLeftOut")
        void aSettingCheckMayBeLeftOutWithAReasonOnly(Item item) {
            var day = Day.at(Phase.SELF_ADMINISTRATION);
            day.ask(new SessionCommand.TakeItemBack(item));

            assertEquals(
                    "A reason is missing.",
                    day.refused(new SessionCommand.WaiveItem(item, "  ")).what());
            day.ask(new SessionCommand.WaiveItem(item, "no pets live here"));

            assertTrue(day.isConfirmable());
        }

        @Test
        void theGatesAreThoseOfTheField() {
            var fixed = gates().filter(item -> item.part() == Item.Part.SETTING || item == Item.FASTING);

            assertEquals(List.of(), fixed.toList());
            assertEquals(
                    13,
                    gates().filter(item -> item.part() == Item.Part.CHECK_IN).count());
        }
    }

    @Nested
    class OfVitals {
        @Tag("SAFE-12")
        @Test
        void aMissingReadingIsNotGreen() {
            var day = Day.begun();

            assertTrue(Gates.beforeNext(day.session, day.now).stream()
                    .anyMatch(missing -> missing.sentence().startsWith("No vitals were taken today.")));
        }

        @Tag("SAFE-12")
        @ParameterizedTest
        @CsvSource({"161,80,64", "150,101,64", "118,76,101"})
        void aReadingAboveTheLineClosesTheWayUntilAnotherIsBelow(int systolic, int diastolic, int heartRate) {
            var day = Day.at(Phase.SELF_ADMINISTRATION);

            day.ask(new SessionCommand.TakeVitals(systolic, diastolic, heartRate));
            assertFalse(day.isConfirmable());
            day.ask(new SessionCommand.TakeVitals(120, 80, 70));

            assertTrue(day.isConfirmable());
        }

        @Tag("SAFE-12")
        @Test
        void theThirdInARowStandsForToday() {
            var day = Day.at(Phase.SELF_ADMINISTRATION);
            for (var reading = 1; reading <= 3; reading++) {
                day.ask(new SessionCommand.TakeVitals(165, 95, 80));
            }

            day.ask(new SessionCommand.TakeVitals(118, 76, 64));

            assertFalse(day.isConfirmable());
        }

        @Tag("SAFE-13")
        @ParameterizedTest
        @CsvSource({"80,80,64", "80,118,64", "20,10,64", "300,90,64", "118,76,0", "118,76,400", "118,-5,64"})
        void aReadingThatNoBodyHasIsNotKept(int systolic, int diastolic, int heartRate) {
            var day = Day.begun();

            var notice = day.refused(new SessionCommand.TakeVitals(systolic, diastolic, heartRate));

            assertEquals("Those vitals cannot be right.", notice.what());
        }
    }

    @Tag("SAFE-57")
    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutANumberOfTheSitterTheWayToTheMedicineIsClosedAndTheGateSaysSoAtCheckIn(String number) {
        var known = Day.plan();
        var contacts = known.contacts();
        var day = new Day();
        day.ask(new SessionCommand.Begin(new SessionPlan(
                known.therapist(),
                known.client(),
                known.protectors(),
                known.prescription(),
                new SessionPlan.Contacts(
                        "Ana",
                        number,
                        contacts.clientPhone(),
                        contacts.emergencyNumber(),
                        contacts.emergencyVerifiedOn(),
                        contacts.address()),
                known.limits(),
                known.zone())));

        var missing = Gates.beforeNext(day.session, day.now);

        assertTrue(missing.stream().anyMatch(one -> one.sentence().startsWith("No number of the sitter")));
        assertTrue(Gates.beforeTheMedicine(day.session, day.now).containsAll(missing));
    }

    @Nested
    class OfThePrescription {
        private Day with(String text, Optional<LocalDate> until) {
            var day = new Day();
            var prescription = new SessionPlan.Prescription("Dr. Ito", text, Optional.empty(), until);
            return day.ask(new SessionCommand.Begin(Day.plan(List.of(Day.GUARD), prescription)));
        }

        @Tag("SAFE-16")
        @Test
        void withoutThePrescribersWordsThereIsNoMedicine() {
            var day = with("  ", Optional.empty());

            assertTrue(Gates.beforeNext(day.session, day.now).stream()
                    .anyMatch(missing -> missing.sentence().startsWith("No prescription text was entered.")));
        }

        @Tag("SAFE-16")
        @Test
        void itHoldsThroughItsLastDayAndNoLonger() {
            var last = with("one lozenge", Optional.of(Day.DATE));
            last.goOnTo(Phase.SELF_ADMINISTRATION);
            var over = with("one lozenge", Optional.of(Day.DATE.minusDays(1)));

            assertTrue(last.isConfirmable());
            assertTrue(Gates.beforeNext(over.session, over.now).stream().anyMatch(missing -> missing.sentence()
                    .startsWith("The prescription was valid until 2026-11-22.")));
        }

        @Tag("SAFE-16")
        @Test
        void theWordsAreShownAsTheyWereWritten() {
            var words = "  Take 1/2 of a 100 mg lozenge;\n wait -- do NOT swallow.  ";
            var day = with(words, Optional.empty());

            assertEquals(words, day.session.plan().orElseThrow().prescription().text());
        }
    }

    @Test
    void aRoomForATalkSaysFirstThatItHasNoMedicine() {
        var talk = new Day().ask(new SessionCommand.Begin(Day.plan().forATalk()));

        assertEquals(
                "This room was opened for a talk, so there is no medicine in it. For a journey day, end this session and"
                        + " open the room again.",
                Gates.beforeNext(talk.session, talk.now).get(0).sentence());
    }
}
