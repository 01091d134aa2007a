package io.vigil.console.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a computer's telephone is handed for a number as people write it. */
class TelephoneUriTest {
    @Tag("SAFE-99")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "112 | tel:112",
                "555-0142 | tel:5550142",
                "(555) 010-4400 | tel:5550104400",
                "+1 (555) 010-0177 | tel:+15550100177",
                "+49 (0)30 / 90 18 20 | tel:+4930901820",
                "(0)30 901820 | tel:030901820",
                "0049 30/123 45 | tel:00493012345",
                "1.800.222.1222 | tel:18002221222",
                "555\u201001\u201342 | tel:5550142",
                "555\u00a00142 | tel:5550142",
                "555-0142 ext 12 | tel:5550142;ext=12",
                "555-0142 ext. 12 | tel:5550142;ext=12",
                "555-0142x12 | tel:5550142;ext=12",
                "555-0142, extension: 12 | tel:5550142;ext=12",
                "030 901820 Durchwahl 7 | tel:030901820;ext=7",
                "1-800-FLOWERS | tel:18003569377",
                "*31#555 0142 | tel:*31%235550142",
                "988, or text 741741 | tel:988",
                "555-0142; at night 555-0143 | tel:5550142",
                "555-0142 (mobile) | tel:5550142",
                "911 (for the address on file, not for today's) | tel:911",
                "\u0660\u0661\u0662 | tel:012",
            })
    void aNumberIsHandedOverWithoutWhatParts(String typed, String uri) {
        assertEquals(Optional.of(uri), TelephoneUri.read(typed).uri().map(TelephoneUri::uri));
        assertEquals("", TelephoneUri.read(typed).why());
    }

    @Tag("SAFE-99")
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ask Ana", "(call the desk)", "+", "---", "\uD83D\uDCDE"})
    void whatHoldsNothingToDialIsRefusedInWords(String typed) {
        var reading = TelephoneUri.read(typed);

        assertEquals(Optional.empty(), reading.uri());
        assertEquals("There is nothing to dial in this number. Ask for it again.", reading.why());
    }

    @Tag("SAFE-99")
    @ParameterizedTest
    @ValueSource(strings = {"call the desk, then 4", "555-0142 or 555-0143", "Ben 555-0150", "12+34", "5 PM"})
    void wordsAreNotDialled(String typed) {
        assertEquals(
                "There are words in this number that no telephone takes. Dial it by hand.",
                TelephoneUri.read(typed).why());
    }

    @Tag("SAFE-99")
    @ParameterizedTest
    @ValueSource(strings = {"555-0142 / 555-0143 / 55", "1234567890123456"})
    void moreDigitsThanANumberHasAreNotOne(String typed) {
        assertEquals(
                "This is longer than a number can be. Dial it by hand.",
                TelephoneUri.read(typed).why());
    }

    @Tag("SAFE-99")
    @Test
    void whatIsShownIsWhatWasTypedWithoutWhatStoodBesideIt() {
        assertEquals(
                "(555) 010-4400",
                TelephoneUri.read(" (555) 010-4400 (for the address on file, not for today's)")
                        .uri()
                        .orElseThrow()
                        .shown());
    }

    @Property
    void nothingButDigitsAndSignsOfTheStandardLeaves(@ForAll String typed) {
        var reading = TelephoneUri.read(typed);

        assertEquals(reading.uri().isEmpty(), !reading.why().isEmpty());
        reading.uri().ifPresent(uri -> assertTrue(uri.uri().matches("tel:\\+?([0-9*]|%23)+(;ext=[0-9]{1,10})?")));
    }

    @Tag("SAFE-99")
    @Test
    void nothingOfItIsSaidInALog() {
        var reading = TelephoneUri.read("555-0142");

        assertFalse((reading + "" + reading.uri()).contains("555"));
    }
}
