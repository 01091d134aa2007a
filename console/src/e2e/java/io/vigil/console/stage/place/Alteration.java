package io.vigil.console.stage.place;

import java.util.List;

/**
 * What an attacker who runs the server does with the stanzas that pass. Called with one whole stanza as text; what it
 * returns is passed on, in that order.
 */
@FunctionalInterface
public interface Alteration {
    /** Who said it. */
    enum From {
        GUEST,
        SERVER
    }

    Alteration NONE = (from, stanza) -> List.of(stanza);

    List<String> pass(From from, String stanza);
}
