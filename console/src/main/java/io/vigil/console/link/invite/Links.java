package io.vigil.console.link.invite;

import io.vigil.console.link.place.Contacts;
import io.vigil.console.link.place.Place;
import java.util.Optional;

/**
 * What is sent to one guest. Each holds the secret.
 *
 * @param usual as it is written in an invitation
 * @param roundabout the same line, by the second server first: a page cannot be loaded from a server that is away
 */
public record Links(String usual, Optional<String> roundabout) {
    /** The one that leads somewhere now. */
    public String now(Contacts contacts) {
        var firstIsAway = contacts.missed()
                .filter(missed -> missed.place() == Place.FIRST)
                .isPresent();
        return firstIsAway ? roundabout.orElse(usual) : usual;
    }

    @Override
    public String toString() {
        return "Links[" + (roundabout.isPresent() ? "by two servers" : "by one server") + "]";
    }
}
