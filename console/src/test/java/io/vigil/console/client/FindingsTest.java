package io.vigil.console.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.Finding.Weight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
    private static final LocalDate TODAY = Samuel.TODAY;

    @Nested
    class OfACompleteFile {
        @Test
        void nothingIsFound() {
            assertEquals(List.of(), Findings.of(Samuel.complete(), Samuel.inner(), TODAY));
        }
    }

    @Nested
    class OfANameAlone {
        private final List<Finding> found = Findings.of(Samuel.bare(), InnerFile.empty(Samuel.ID), TODAY);

        @Test
        void whatKeepsTheRoomClosedComesFirst() {
            var closed = found.stream()
                    .filter(finding -> finding.weight() == Weight.KEEPS_THE_ROOM_CLOSED)
                    .map(Finding::field)
                    .toList();

            assertEquals(List.of(Field.THERAPIST, Field.PROTECTORS, Field.PRESCRIPTION), closed);
            assertEquals(closed, found.stream().map(Finding::field).limit(3).toList());
        }

        @Test
        void whoeverCannotBeCalledIsNamed() {
            var emergency = found.stream()
                    .filter(finding -> finding.weight() == Weight.BEFORE_THE_MEDICINE)
                    .map(Finding::field)
                    .toList();

            assertEquals(
                    List.of(
                            Field.CLIENT_PHONE,
                            Field.SITTER_NAME,
                            Field.SECOND_NAME,
                            Field.STREET,
                            Field.PRESCRIBER,
                            Field.PRESCRIBER_PHONE),
                    emergency);
        }

        @Test
        void whatTheCardWouldNotSayComesLast() {
            assertEquals(
                    List.of(Field.FULL_NAME, Field.BORN_ON, Field.INTENTIONS, Field.ALLERGIES, Field.CONDITIONS),
                    found.stream()
                            .filter(finding -> finding.weight() == Weight.WHEN_THERE_IS_TIME)
                            .map(Finding::field)
                            .toList());
        }

        @Test
        void everyFindingIsASentence() {
            for (var finding : found) {
                assertTrue(finding.sentence().matches("[A-Z].*\\."), () -> "no sentence: " + finding.sentence());
                assertFalse(finding.sentence().contains("{"), finding::sentence);
            }
        }
    }

    @Nested
    class OfANumber {
        @ParameterizedTest
        @CsvSource({"0", "1", "89", "90"})
        void verifiedWithinNinetyDaysIsGood(int daysAgo) {
            assertEquals(List.of(), found(emergency(new PhoneNumber("911", daysAgo(daysAgo)))));
        }

        @ParameterizedTest
        @CsvSource({"91", "120", "4000"})
        void verifiedLongerAgoIsOldAndTheDaysAreSaid(int daysAgo) {
            var found = found(emergency(new PhoneNumber("911", daysAgo(daysAgo))));

            assertEquals(
                    List.of("The emergency number for this address was verified " + daysAgo
                            + " days ago. Verify it again."),
                    sentences(found));
            assertEquals(Field.EMERGENCY_VERIFIED, found.get(0).field());
        }

        @Test
        void thePracticeMayWantItSooner() {
            var found = Findings.of(Samuel.complete(), Samuel.inner(), TODAY, Duration.ofDays(6));

            assertEquals(6, found.size()); // all that were verified seven days ago, and not the lines of the country
        }

        @Test
        void neverVerifiedIsSaid() {
            var found = found(emergency(PhoneNumber.of("911")));

            assertEquals(
                    List.of(
                            "The emergency number for this address was never verified. Try it, and write down the day."),
                    sentences(found));
        }

        @Test
        void verifiedTomorrowIsAMistakeInTheDate() {
            var found = found(emergency(new PhoneNumber("911", Optional.of(TODAY.plusDays(1)))));

            assertEquals(
                    List.of(
                            "The emergency number for this address was verified on 2026-11-24, which lies in the future."
                                    + " Read the date again."),
                    sentences(found));
        }

        @Test
        void withoutADigitIsAskedForAgain() {
            var found = found(emergency(PhoneNumber.of("ask Ana")));

            assertEquals(
                    List.of("The emergency number for this address has no digit in it: \"ask Ana\". Ask for it again."),
                    sentences(found));
            assertEquals(Field.EMERGENCY, found.get(0).field());
        }
    }

    @Nested
    class OfTheDispatchCentre {
        @Test
        void aShortNumberReachesTheWrongCentre() {
            var found = found(dispatch(Samuel.verified("911")));

            assertEquals(Field.DISPATCH, found.get(0).field());
            assertTrue(found.get(0).sentence().contains("911, is a short one"));
            assertTrue(found.get(0).sentence().contains("ten-digit"));
        }

        @Test
        void withoutItTheMissingNumberIsNamed() {
            assertEquals(
                    List.of("The number of the dispatch centre for this address is not written down."),
                    sentences(found(dispatch(PhoneNumber.NONE))));
        }
    }

    @Nested
    class OfSeveralAddresses {
        @Test
        void theOneIsNamedAndItsPlaceInTheListIsTold() {
            var sister = new Address(
                    "my sister's",
                    "",
                    "",
                    Country.EUROPEAN_UNION,
                    new PhoneNumber("112", daysAgo(120)),
                    Samuel.verified("+49 30 1234567"),
                    Samuel.verified("030 19240"),
                    PhoneNumber.NONE);

            var found = found(at(List.of(Samuel.home(), sister)));

            assertEquals(
                    List.of(
                            "The street is not written down for \"my sister's\". An ambulance cannot be sent there.",
                            "The emergency number for \"my sister's\" was verified 120 days ago. Verify it again.",
                            "No crisis line is written down for \"my sister's\"."),
                    sentences(found));
            assertTrue(found.stream().allMatch(finding -> finding.place() == 1));
        }
    }

    @Nested
    class OfALineOfTheWholeCountry {
        @Test
        void theOfferedOneIsGoodAsItStands() {
            assertEquals(List.of(), found(crisis(PhoneNumber.of("988"))));
        }

        @Test
        void anotherOneIsToBeVerified() {
            assertEquals(
                    List.of("The crisis line for this address was never verified. Try it, and write down the day."),
                    sentences(found(crisis(PhoneNumber.of("555-0111")))));
        }
    }

    @Nested
    class OfASitter {
        @Test
        void agedEighteenOrOverIsToBeNoted() {
            var found = found(sitting(new Sitter("Ana", Samuel.verified("555"), Sitter.Adult.NOT_ASKED)));

            assertEquals(List.of("It is not noted that Ana is 18 or over. Ask."), sentences(found));
        }

        @Test
        void withoutANumberIsNamed() {
            var found = found(sitting(new Sitter("Ana", PhoneNumber.NONE, Sitter.Adult.NOTED)));

            assertEquals(List.of("The number of Ana is not written down."), sentences(found));
        }

        @Test
        void withoutANameIsTheSitter() {
            var found = found(sitting(new Sitter("", PhoneNumber.of("555-0142"), Sitter.Adult.NOTED)));

            assertEquals(
                    List.of(
                            "The sitter's name is not written down.",
                            "The number of the sitter was never verified. Try it, and write down the day."),
                    sentences(found));
        }
    }

    @Nested
    class OfAPrescription {
        @Test
        void onItsLastDayIsValid() {
            assertEquals(List.of(), found(prescribed("One tablet", Optional.of(TODAY))));
        }

        @Test
        void onTheDayAfterIsOver() {
            var found = found(prescribed("One tablet", Optional.of(TODAY.minusDays(1))));

            assertEquals(
                    List.of("The prescription was valid until 2026-11-22. Ask the prescriber for another."),
                    sentences(found));
        }

        @Test
        void withoutAnEndIsAskedAbout() {
            assertEquals(
                    List.of(Field.VALID_UNTIL),
                    found(prescribed("One tablet", Optional.empty())).stream()
                            .map(Finding::field)
                            .toList());
        }

        @Test
        void withoutWordsKeepsTheRoomClosedWhateverItsDates() {
            var found = found(prescribed(" \n", Optional.of(TODAY.minusDays(1))));

            assertEquals(
                    List.of(Weight.KEEPS_THE_ROOM_CLOSED),
                    found.stream().map(Finding::weight).toList());
        }
    }

    @Test
    void whereAFindingIsMendedExistsForEveryNumber() {
        var numbers = new ArrayList<Field>();
        for (var field : Field.values()) {
            if (field.name().endsWith("_VERIFIED")) {
                numbers.add(Field.valueOf(field.name().replace("_VERIFIED", "")));
            }
        }

        assertEquals(8, numbers.size());
        numbers.forEach(number ->
                assertEquals(number.name() + "_VERIFIED", number.verified().name()));
    }

    @Test
    void aFindingThatIsLoggedTellsNothing() {
        var found = found(sitting(new Sitter("Ana", PhoneNumber.NONE, Sitter.Adult.NOTED)));

        assertEquals("[Finding[BEFORE_THE_MEDICINE, SITTER_PHONE 0]]", found.toString());
    }

    private static List<Finding> found(ClientFile file) {
        return Findings.of(file, Samuel.inner(), TODAY);
    }

    private static List<String> sentences(List<Finding> found) {
        return found.stream().map(Finding::sentence).toList();
    }

    private static Optional<LocalDate> daysAgo(int days) {
        return Optional.of(TODAY.minusDays(days));
    }

    private static ClientFile emergency(PhoneNumber number) {
        return numbers(number, Samuel.home().dispatchCentre(), Samuel.home().crisis());
    }

    private static ClientFile dispatch(PhoneNumber number) {
        return numbers(Samuel.home().emergency(), number, Samuel.home().crisis());
    }

    private static ClientFile crisis(PhoneNumber number) {
        return numbers(Samuel.home().emergency(), Samuel.home().dispatchCentre(), number);
    }

    private static ClientFile numbers(PhoneNumber emergency, PhoneNumber dispatch, PhoneNumber crisis) {
        var home = Samuel.home();
        return at(List.of(new Address(
                home.label(), home.street(), home.unit(), home.country(), emergency, dispatch, home.poison(), crisis)));
    }

    private static ClientFile at(List<Address> addresses) {
        var file = Samuel.complete();
        return with(file.sitters(), addresses, file.prescription());
    }

    private static ClientFile sitting(Sitter sitter) {
        var file = Samuel.complete();
        return with(List.of(sitter), file.addresses(), file.prescription());
    }

    private static ClientFile prescribed(String text, Optional<LocalDate> until) {
        var file = Samuel.complete();
        var prescription = new ClientFile.Prescription(
                "Dr. Amira Haddad", file.prescription().phone(), text, Optional.empty(), until);
        return with(file.sitters(), file.addresses(), prescription);
    }

    private static ClientFile with(
            List<Sitter> sitters, List<Address> addresses, ClientFile.Prescription prescription) {
        var file = Samuel.complete();
        return new ClientFile(
                file.id(),
                file.therapist(),
                file.person(),
                sitters,
                file.secondContact(),
                addresses,
                prescription,
                file.limits(),
                file.health());
    }
}
