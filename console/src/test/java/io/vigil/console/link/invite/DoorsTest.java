package io.vigil.console.link.invite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vigil.console.link.place.Contacts;
import io.vigil.console.link.place.Place;
import io.vigil.console.link.place.ServerContact;
import io.vigil.crypto.line.LineSecret;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where guests come in, and by which link. */
@Tag("SAFE-93")
class DoorsTest {
    private final LineSecret secret = LineSecret.create(new SecureRandom());
    private final Links one = Doors.one(URI.create("https://one.example")).links(secret, Role.CLIENT);
    private final Links two =
            new Doors(URI.create("https://one.example:8443"), Optional.of("two.example")).links(secret, Role.SITTER);

    private static Contacts contacts(ServerContact first, ServerContact second) {
        return new Contacts(first, Optional.of(second));
    }

    @Test
    void oneServerHasOneLink() {
        assertEquals("https://one.example/j#" + secret.fragment(), one.usual());
        assertEquals(
                one.usual(), one.now(Contacts.one().with(Place.FIRST, ServerContact.UNREACHABLE)), "there is no other");
    }

    @Test
    void twoServersAreNamedInTheirOrder() {
        assertEquals("https://one.example:8443/s#" + secret.fragment() + "~two.example", two.usual());
        assertEquals(two.usual(), two.now(contacts(ServerContact.REACHED, ServerContact.REACHED)));
        assertEquals(two.usual(), two.now(contacts(ServerContact.REACHED, ServerContact.UNREACHABLE)));
        assertEquals(two.usual(), two.now(contacts(ServerContact.UNREACHABLE, ServerContact.UNREACHABLE)));
    }

    @Test
    void theSameLineIsReachedByTheSecondFirstWhileTheFirstIsAway() {
        assertEquals(
                "https://two.example/s#" + secret.fragment() + "~one.example:8443",
                two.now(contacts(ServerContact.UNREACHABLE, ServerContact.REACHED)));
    }

    @Test
    void aFirstServerThatCannotBeNamedAsASecondIsLeftOut() {
        var links =
                new Doors(URI.create("https://[2001:db8::1]"), Optional.of("two.example")).links(secret, Role.CLIENT);

        assertEquals(Optional.of("https://two.example/j#" + secret.fragment()), links.roundabout());
    }

    @Test
    void theSecretStaysOutOfTheLog() {
        assertFalse(two.toString().contains(secret.fragment()));
    }
}
