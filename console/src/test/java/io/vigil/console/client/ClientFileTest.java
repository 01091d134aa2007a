package io.vigil.console.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.parts.Asking;
import io.vigil.console.parts.Change;
import io.vigil.console.parts.Described;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Stage;
import io.vigil.console.session.event.SessionPlan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("E12")
class ClientFileTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Nested
    class APlan {
        @Test
        void saysAllThatTheFilesKnow() {
            var plan = Samuel.complete().plan(Samuel.inner(), Optional.of(Samuel.home()), CHICAGO);

            assertEquals(
                    new SessionPlan(
                                    "Mira Okafor",
                                    "Samuel",
                                    List.of("The Night Watchman", "The Organizer"),
                                    new SessionPlan.Prescription(
                                            "Dr. Amira Haddad",
                                            "Ketamine 100 mg rapid dissolve tablet:\n"
                                                    + "  one under the tongue, hold ten minutes, then spit.",
                                            Optional.of(LocalDate.of(2026, 11, 9)),
                                            Optional.of(LocalDate.of(2026, 12, 23))),
                                    new SessionPlan.Contacts(
                                            "Ana",
                                            "217-555-0142",
                                            "217 555 0117",
                                            "911",
                                            Optional.of(LocalDate.of(2026, 11, 16)),
                                            "12 Elm Street, Springfield, IL 62704, unit 4, door code 7731",
                                            new SessionPlan.ForTheCard(
                                                    "Samuel Adeyemi Reyes",
                                                    Optional.of(LocalDate.of(1988, 4, 9)),
                                                    "Penicillin",
                                                    "Asthma",
                                                    "Jo",
                                                    "+1 217 555 0190",
                                                    "217 555 0100",
                                                    Optional.of(LocalDate.of(2026, 11, 16)),
                                                    "217 555 0160",
                                                    "1-800-222-1222",
                                                    "988",
                                                    Optional.of(new SessionPlan.Checked(
                                                            Optional.of(LocalDate.of(2026, 11, 16)),
                                                            Optional.of(LocalDate.of(2026, 11, 16)),
                                                            Optional.of(LocalDate.of(2026, 11, 16)),
                                                            Optional.empty(),
                                                            Optional.empty())))),
                                    new VitalsLimits(135, 85, 150, 95, 95),
                                    CHICAGO)
                            .bringing(new SessionPlan.Brought(
                                    Samuel.inner().intentions(), List.of("The Night Watchman", "The Organizer"))),
                    plan);
        }

        @Test
        void leavesEmptyWhatIsNotKnown() {
            var plan = Samuel.bare().plan(InnerFile.empty(Samuel.ID), Optional.empty(), ZoneOffset.UTC);

            assertEquals(new SessionPlan.Contacts("", "", "", "", Optional.empty(), ""), plan.contacts());
            assertEquals(VitalsLimits.DEFAULT, plan.limits());
            assertEquals(List.of(), plan.protectors());
        }

        @Test
        void isNotMadeOfTwoClients() {
            var another = InnerFile.empty(new UUID(7, 2));

            assertThrows(IllegalArgumentException.class, () -> Samuel.complete()
                    .plan(another, Optional.empty(), ZoneOffset.UTC));
        }

        @Test
        void isNotMadeForAnAddressOfNobody() {
            var elsewhere = Address.in(Country.ELSEWHERE, "hotel", "1 Quay", "");

            assertThrows(IllegalArgumentException.class, () -> Samuel.complete()
                    .plan(Samuel.inner(), Optional.of(elsewhere), ZoneOffset.UTC));
        }
    }

    @Nested
    class Refuses {
        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "\n\t", "\u0000"})
        void aClientWithoutAName(String called) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ClientFile.Person(called, "", "", Optional.empty(), PhoneNumber.NONE));
        }

        @Test
        void aBirthBeforeNineteenHundred() {
            var born = Optional.of(LocalDate.of(1899, 12, 31));

            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ClientFile.Person("Samuel", "", "", born, PhoneNumber.NONE));
        }

        @Test
        void aPrescriptionThatEndsBeforeItBegins() {
            var written = Optional.of(Samuel.TODAY);
            var until = Optional.of(Samuel.TODAY.minusDays(1));

            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ClientFile.Prescription("", PhoneNumber.NONE, "one", written, until));
        }

        @Test
        void aSitterOfWhomNothingIsKnown() {
            assertThrows(IllegalArgumentException.class, () -> new Sitter(" ", PhoneNumber.NONE, Sitter.Adult.NOTED));
        }

        @Test
        void aDateOnWhichNoNumberWasVerified() {
            assertThrows(IllegalArgumentException.class, () -> new PhoneNumber(" ", Optional.of(Samuel.TODAY)));
        }

        @Test
        void moreThanAnybodyTypes() {
            var paste = "a".repeat(1_000_000);
            var many = Collections.nCopies(11, Samuel.home());

            assertThrows(IllegalArgumentException.class, () -> PhoneNumber.of(paste));
            assertThrows(IllegalArgumentException.class, () -> new ClientFile.Health(paste, ""));
            assertThrows(IllegalArgumentException.class, () -> new InnerFile(Samuel.ID, List.of(paste), List.of()));
            assertThrows(IllegalArgumentException.class, () -> at(many));
        }
    }

    @Nested
    class WhatWasWritten {
        @Test
        void ofAPrescriptionStaysWordForWord() {
            var text = "  one tablet\n\n\tthen wait  \n";

            assertEquals(text, prescription(text).text());
        }

        @Test
        void hasOneKindOfLineEndAndNoInvisibleControls() {
            assertEquals(
                    "one\ntwo\nthree",
                    prescription("one\r\ntwo\rth\u0000r\u001Bee").text());
        }

        @Test
        void losesHalfACharacterAndKeepsAWholeOne() {
            assertEquals("a b🌿", prescription("a\uD83C b🌿").text());
        }

        @Test
        void inALineHasNoLineEnds() {
            assertEquals("Ana Maria", new Sitter(" Ana\r\nMaria ", PhoneNumber.NONE, Sitter.Adult.NOTED).name());
        }

        @Test
        void ofProtectorsStandsOnceAndInItsOrder() {
            var inner = new InnerFile(Samuel.ID, List.of(" Organizer", "", "Watchman", "Organizer "), List.of());

            assertEquals(List.of("Organizer", "Watchman"), inner.protectors());
        }

        @Test
        void inAFormOfNamesKeepsWhateverElseIsKnown() {
            var inner = Samuel.inner();
            var watchman = inner.parts().parts().get(0);
            var met = assertInstanceOf(
                            Change.Made.class,
                            new Asking(inner.parts(), Samuel.TODAY)
                                    .describe(
                                            watchman.id(),
                                            Described.of(watchman).at(Stage.MET)))
                    .map();
            var written = new InnerFile.Written(
                    inner.protectors(), List.of("Fog", "The Night Watchman", "Fog ", ""), List.of("To rest."));

            var next = written.in(inner.with(met), Samuel.TODAY);

            assertEquals(List.of("Fog", "The Night Watchman"), next.protectors());
            assertEquals(Stage.MET, next.parts().part(watchman.id()).stage());
            assertEquals("The Organizer", next.parts().setAside().get(0).name());
            assertEquals(List.of("To rest."), next.intentions());
        }

        @Test
        void ofAnotherClientIsNotTaken() {
            var another = PartsMap.empty(new UUID(7, 2));

            assertThrows(IllegalArgumentException.class, () -> Samuel.inner().with(another));
        }

        @Test
        void isNotChangedFromOutside() {
            var sitters = new ArrayList<>(Samuel.complete().sitters());
            var addresses = new ArrayList<>(Samuel.complete().addresses());
            var file = Samuel.complete();
            var copied = new ClientFile(
                    file.id(),
                    file.therapist(),
                    file.person(),
                    sitters,
                    file.secondContact(),
                    addresses,
                    file.prescription(),
                    file.limits(),
                    file.health());

            sitters.clear();
            addresses.clear();

            assertEquals(file, copied);
        }

        @Test
        void standsInNoLog() {
            var file = Samuel.complete();
            var logged = String.join(
                    " ",
                    file.toString(),
                    file.person().toString(),
                    file.prescription().toString(),
                    file.health().toString(),
                    file.sitters().toString(),
                    file.addresses().toString(),
                    file.secondContact().toString(),
                    file.person().phone().toString(),
                    Samuel.inner().toString(),
                    new ClientSummary(Samuel.ID, "Samuel", java.time.Instant.EPOCH).toString());

            for (var secret : List.of("Samuel", "Ana", "Jo", "Elm", "555", "7731", "Ketamine", "Penicillin", "Watch")) {
                assertFalse(logged.contains(secret), () -> secret + " in " + logged);
            }
            assertTrue(logged.contains(Samuel.ID.toString()));
        }
    }

    @Nested
    class ANumber {
        @ParameterizedTest
        @CsvSource({
            "911, 911",
            "112, 112",
            "19240, 19240",
            "741741, 741 741",
            "5550142, 555 0142",
            "2175550142, 217 555 0142",
            "12175550142, 1 217 555 0142",
            "+12175550142, +1 217 555 0142",
            "+4930123456789, +493 012 345 6789",
            "+3222222222, +322 222 2222",
            "'(217) 555-0142 ext. 9', '(217) 555-0142 ext. 9'",
            "1-800-FLOWERS, 1-800-FLOWERS",
            "' 217.555.0142 ', 217.555.0142",
            "'', ''"
        })
        void isShownAsItIsReadAloud(String typed, String shown) {
            assertEquals(shown, PhoneNumber.of(typed).shown());
        }

        @ParameterizedTest
        @ValueSource(strings = {"911", "123456", "1234567", "12345678", "123456789012345678901", "+1", "+123456"})
        void losesAndGainsNoDigit(String typed) {
            var number = PhoneNumber.of(typed);

            assertEquals(typed, number.typed());
            assertEquals(typed, number.shown().replace(" ", ""));
            assertFalse(number.shown().matches(".* [0-9]"), number::shown);
        }
    }

    @Nested
    class AnAddress {
        @Test
        void inACountryBeginsWithItsNumbersOfWhichNoneIsVerified() {
            var address = Address.in(Country.UNITED_STATES, "home", "12 Elm Street", "");

            assertEquals(PhoneNumber.of("911"), address.emergency());
            assertEquals(PhoneNumber.of("988"), address.crisis());
            assertEquals(PhoneNumber.of("1-800-222-1222"), address.poison());
            assertEquals(PhoneNumber.NONE, address.dispatchCentre());
        }

        @Test
        void ofWhichNothingIsKnownIsReadAsNothing() {
            var address = Address.in(Country.ELSEWHERE, "", " \n", " ");

            assertEquals("", address.readAloud());
            assertFalse(address.isKnown());
        }
    }

    private static ClientFile.Prescription prescription(String text) {
        return new ClientFile.Prescription("", PhoneNumber.NONE, text, Optional.empty(), Optional.empty());
    }

    private static ClientFile at(List<Address> addresses) {
        var file = Samuel.complete();
        return new ClientFile(
                file.id(),
                file.therapist(),
                file.person(),
                file.sitters(),
                file.secondContact(),
                addresses,
                file.prescription(),
                file.limits(),
                file.health());
    }
}
