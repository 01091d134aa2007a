package io.vigil.console.desk.client.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.Country;
import io.vigil.console.client.Field;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.client.Sitter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {
    private static final TypedClient COMPLETE = TypedClient.of(Samuel.complete(), Samuel.inner());

    @Test
    void whatIsShownIsReadAsItWas() {
        assertEquals(Optional.of(Samuel.complete()), file(COMPLETE));
        assertEquals(Optional.of(Samuel.old()), file(TypedClient.of(Samuel.old(), Samuel.inner())));
        assertEquals(Optional.of(Samuel.bare()), file(TypedClient.of(Samuel.bare(), InnerFile.empty(Samuel.ID))));
    }

    @Nested
    class ADate {
        @ParameterizedTest
        @ValueSource(
                strings = {"23.11.2026", "2026-11-31", "2026-13-01", "26-11-23", "1899-12-31", "today", "+12026-01-01"})
        void thatCannotBeReadIsNamedAtItsField(String text) {
            for (var field : List.of(Field.BORN_ON, Field.WRITTEN_ON, Field.EMERGENCY_VERIFIED)) {
                assertEquals(List.of(field), faults(COMPLETE.with(Spot.of(field), text)));
            }
        }

        @Test
        void mayHaveSpacesAround() {
            var read = file(COMPLETE.with(Spot.of(Field.BORN_ON), " 1990-01-02 "));

            assertEquals(
                    "1990-01-02",
                    read.orElseThrow().person().bornOn().orElseThrow().toString());
        }

        @Test
        void beforeThePrescriptionWasWrittenIsNamed() {
            assertEquals(List.of(Field.VALID_UNTIL), faults(COMPLETE.with(Spot.of(Field.VALID_UNTIL), "2026-11-08")));
        }

        @Test
        void ofNoNumberIsNamedAtTheNumber() {
            assertEquals(List.of(Field.EMERGENCY), faults(COMPLETE.with(Spot.of(Field.EMERGENCY), " ")));
        }
    }

    @Nested
    class Limits {
        @ParameterizedTest
        @ValueSource(strings = {"140", "140-90", "90/140", "400/90", "-140/90", "a/b"})
        void thatNoBodyHasAreNamed(String text) {
            assertTrue(faults(COMPLETE.with(Spot.of(Field.AMBER), text)).contains(Field.AMBER));
        }

        @Test
        void leftEmptyAreTheStartingValues() {
            var empty = COMPLETE.with(Spot.of(Field.AMBER), "")
                    .with(Spot.of(Field.HOLD), "")
                    .with(Spot.of(Field.HOLD_HEART_RATE), "");

            assertEquals(VitalsLimits.DEFAULT, file(empty).orElseThrow().limits());
        }

        @Test
        void withAmberAboveTheHoldAreNamed() {
            assertEquals(List.of(Field.AMBER), faults(COMPLETE.with(Spot.of(Field.AMBER), "155/85")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"5", "999", "fast", "1e2"})
        void ofAPulseThatNoBodyHasAreNamed(String text) {
            assertEquals(List.of(Field.HOLD_HEART_RATE), faults(COMPLETE.with(Spot.of(Field.HOLD_HEART_RATE), text)));
        }
    }

    @Nested
    class APasteOfAMegabyte {
        @ParameterizedTest
        @EnumSource(Field.class)
        void isNamedAtItsFieldAndMakesNothing(Field field) {
            if (field == Field.COUNTRY || field == Field.SITTER_ADULT) { // chosen, never typed
                return;
            }

            var faults = faults(COMPLETE.with(Spot.of(field), "x".repeat(1_000_000)));

            assertEquals(List.of(field), faults);
        }
    }

    @Nested
    class WhatNobodyCanSee {
        @ParameterizedTest
        @EnumSource(Field.class)
        void makesNoMistakeAnywhere(Field field) {
            if (field == Field.COUNTRY || field == Field.SITTER_ADULT) {
                return;
            }
            var text = COMPLETE.text(field);

            assertEquals(file(COMPLETE), file(COMPLETE.with(Spot.of(field), "\u0000" + text + "\u0007\uD83C\u0085")));
        }

        @Test
        void isNoName() {
            assertEquals(List.of(Field.CALLED), faults(COMPLETE.with(Spot.of(Field.CALLED), "\u0000\uD83C ")));
        }
    }

    @Nested
    class Places {
        @Test
        void thatWereLeftEmptyAreNotKept() {
            var typed = COMPLETE.withAnotherSitter().withAnotherAddress();

            assertEquals(Optional.of(Samuel.complete()), file(typed));
        }

        @Test
        void whereOnlyAnAgeIsNotedAreAskedAbout() {
            var typed = COMPLETE.withAnotherSitter().with(new Spot(Field.SITTER_ADULT, 1), Sitter.Adult.NOTED.name());

            assertEquals(List.of(Field.SITTER_NAME), faults(typed));
        }

        @ParameterizedTest
        @CsvSource({"0, Ruth", "1, Ana"})
        void thatAreRemovedLeaveTheOthersAsTheyWere(int removed, String left) {
            var typed = TypedClient.of(Samuel.old(), Samuel.inner()).withoutSitter(removed);

            var sitters = file(typed).orElseThrow().sitters();

            assertEquals(1, sitters.size());
            assertEquals(
                    Samuel.old().sitters().stream()
                            .filter(sitter -> sitter.name().equals(left))
                            .toList(),
                    sitters);
        }

        @Test
        void ofWhichTheLastIsRemovedLeaveRoomForAnother() {
            var typed = COMPLETE.withoutAddress(0);

            assertEquals(1, typed.addresses());
            assertEquals(List.of(), file(typed).orElseThrow().addresses());
        }
    }

    @Nested
    class ACountry {
        @Test
        void bringsItsNumbersWhereNoneWasTyped() {
            var typed = TypedClient.blank("").inCountry(Country.UNITED_STATES, 0);

            assertEquals("911", typed.text(Field.EMERGENCY));
            assertEquals("988", typed.text(Field.CRISIS));
        }

        @Test
        void takesItsOwnNumbersAwayAgainAndNoOther() {
            var typed = TypedClient.blank("")
                    .inCountry(Country.UNITED_STATES, 0)
                    .with(Spot.of(Field.CRISIS), "555-0111")
                    .inCountry(Country.EUROPEAN_UNION, 0);

            assertEquals("112", typed.text(Field.EMERGENCY));
            assertEquals("", typed.text(Field.POISON));
            assertEquals("555-0111", typed.text(Field.CRISIS));
        }
    }

    @Test
    void theFormIsWrittenIntoNoLog() {
        assertTrue(COMPLETE.toString().matches("TypedClient\\[texts=\\d+\\]"));
    }

    private static Optional<ClientFile> file(TypedClient typed) {
        return FormReader.read(Samuel.ID, typed).files().map(FormReader.Files::file);
    }

    private static List<Field> faults(TypedClient typed) {
        return FormReader.read(Samuel.ID, typed).faults().stream()
                .map(fault -> fault.spot().field())
                .toList();
    }
}
