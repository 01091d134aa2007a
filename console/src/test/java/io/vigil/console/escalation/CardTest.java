package io.vigil.console.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.escalation.Card.Entry;
import io.vigil.console.escalation.Card.Known;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {
    @Tag("SAFE-48")
    @ParameterizedTest
    @EnumSource(Entry.class)
    void whatIsMissingIsNamedAndNeverBlank(Entry entry) {
        for (var blank : new String[] {"", "   "}) {
            var line = Card.of(Map.of(entry, blank)).line(entry);

            assertEquals(Known.MISSING, line.known());
            assertTrue(line.text().contains("written down"), line.text());
            assertFalse(line.label().isBlank());
        }
    }

    @Tag("SAFE-48")
    @Test
    void theAddressIsReadFirst() {
        var text = Card.of(Map.of(Entry.ADDRESS, "12 Elm St, unit 4", Entry.CLIENT, "Samuel R."))
                .text();

        assertTrue(text.indexOf("12 Elm St") < text.indexOf("Samuel"), text);
        assertEquals(Entry.ADDRESS, Card.empty().lines().get(0).entry());
    }

    @Tag("SAFE-48")
    @ParameterizedTest
    @ValueSource(
            strings = {"+49 (0)30 / 901820", "555-0142 ext 12", "112", "call the desk, then 4", "٠١٢٣٤٥", "{0} 'x'"})
    void aNumberStandsAsItWasWrittenInAnyFormat(String number) {
        var card = Card.of(Map.of(Entry.DISPATCH_CENTRE, number));
        var people = new People("", "", "Ana", number, "", "", "", "", "", "", "", "", "");

        assertEquals(number, card.line(Entry.DISPATCH_CENTRE).text());
        assertEquals(number, people.call(Rung.SITTER).numbers().get(0));
    }

    @Tag("SAFE-48")
    @ParameterizedTest
    @EnumSource(Rung.class)
    void everyRungSaysWhomWhatNumberAndWhatToSayAlsoWhenNothingWasEntered(Rung rung) {
        var call = People.nobodyYet().call(rung);

        assertFalse(call.title().isBlank());
        assertFalse(call.whom().isBlank());
        assertFalse(call.say().isBlank());
        assertFalse(call.numbers().isEmpty());
        assertTrue(call.numbers().stream().noneMatch(String::isBlank));
        if (rung != Rung.DOCUMENT) {
            assertTrue(call.numbers().get(0).contains("not written down"), call.numbers()::toString);
        }
    }

    /** The emergency number of where the client is reaches, from here, the therapist's own centre. */
    @Tag("SAFE-47")
    @Test
    void theSitterDialsTheEmergencyNumberAndTheTherapistCallsTheCentre() {
        var people = new People("Samuel", "", "Ana", "", "", "", "112", "+49 30 901820", "", "", "", "", "");

        assertEquals(
                List.of("Sitter dials 112", "You: +49 30 901820"),
                people.call(Rung.EMERGENCY).numbers());
    }

    @Tag("SAFE-99")
    @Test
    void theEmergencyNumberIsTheSittersToDialAndHasNoKeyHere() {
        var people = new People("Samuel", "", "Ana", "", "", "", "112", "+49 30 901820", "", "", "", "", "");

        assertEquals(
                List.of("+49 30 901820"),
                people.call(Rung.EMERGENCY).lines().stream()
                        .flatMap(line -> line.dialling().uri().stream())
                        .map(TelephoneUri::shown)
                        .toList());
    }

    @Test
    void thePoisonAndCrisisLinesOfAnotherCountryAreNotGuessed() {
        var berlin = new People("", "", "", "", "", "", "112", "", "", "", "", "", "").call(Rung.LINES);
        var home = new People("", "", "", "", "", "", "911", "", "", "", "", "", "").call(Rung.LINES);

        assertTrue(berlin.numbers().get(0).contains("not written down"));
        assertTrue(home.numbers().contains("Poison: 1-800-222-1222"), home.numbers()::toString);
    }

    @Test
    void nothingOfItIsSaidInALog() {
        var card = Card.of(Map.of(Entry.ADDRESS, "12 Elm St"));

        assertFalse((card + card.lines().toString()).contains("Elm"));
    }
}
