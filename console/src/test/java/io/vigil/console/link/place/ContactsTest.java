package io.vigil.console.link.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.link.place.Contacts.Missed;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactsTest {
    private static Contacts of(ServerContact first, ServerContact second) {
        return new Contacts(first, Optional.of(second));
    }

    @ParameterizedTest
    @EnumSource(ServerContact.class)
    void oneServerIsAllThereIs(ServerContact contact) {
        var one = Contacts.one().with(Place.FIRST, contact);

        assertEquals(contact, one.best());
        assertEquals(Optional.empty(), one.missed());
        assertEquals(one, one.with(Place.SECOND, ServerContact.REACHED), "there is none");
    }

    @ParameterizedTest
    @CsvSource({
        "REACHED, UNREACHABLE, REACHED",
        "REACHED, REFUSED, REACHED",
        "REACHED, CONNECTING, REACHED",
        "REACHED, REACHED, REACHED",
        "CONNECTING, UNREACHABLE, CONNECTING",
        "CONNECTING, REFUSED, CONNECTING",
        "CONNECTING, CONNECTING, CONNECTING",
        "UNREACHABLE, REFUSED, UNREACHABLE",
        "UNREACHABLE, UNREACHABLE, UNREACHABLE",
        "REFUSED, REFUSED, REFUSED"
    })
    void theBetterOfTwoCounts(ServerContact one, ServerContact other, ServerContact best) {
        assertEquals(best, of(one, other).best());
        assertEquals(best, of(other, one).best());
    }

    @ParameterizedTest
    @EnumSource(ServerContact.class)
    void oneIsMissedOnlyWhileTheOtherCarriesTheLine(ServerContact contact) {
        var isMissed = contact == ServerContact.UNREACHABLE || contact == ServerContact.REFUSED;

        assertEquals(
                isMissed ? Optional.of(new Missed(Place.FIRST, contact)) : Optional.empty(),
                of(contact, ServerContact.REACHED).missed());
        assertEquals(
                isMissed ? Optional.of(new Missed(Place.SECOND, contact)) : Optional.empty(),
                of(ServerContact.REACHED, contact).missed());
        assertEquals(
                Optional.empty(),
                of(contact, ServerContact.UNREACHABLE).missed().filter(it -> contact != ServerContact.REACHED));
    }

    @Test
    void eachIsToldByItself() {
        var two = Contacts.two().with(Place.SECOND, ServerContact.REACHED).with(Place.FIRST, ServerContact.UNREACHABLE);

        assertEquals(of(ServerContact.UNREACHABLE, ServerContact.REACHED), two);
    }
}
