package io.vigil.console.call.conference;

import java.util.Optional;

/**
 * Where a practice's conferences are held.
 *
 * @param service where both ends open their XMPP socket
 * @param domain the XMPP domain, in the {@code to} of a stream
 * @param muc the domain of the rooms
 * @param focus whom to ask for a conference before it is joined; without one nobody is asked
 * @param tokens how tokens are made for it; without them it is entered anonymously
 */
public record Deployment(
        ServiceAddress service,
        String domain,
        String muc,
        Optional<String> focus,
        Media media,
        Optional<TokenTerms> tokens) {
    public Deployment {
        if (domain.isBlank() || muc.isBlank()) {
            throw new IllegalArgumentException("a deployment has a domain and one for rooms: " + domain + ", " + muc);
        }
        if (media == Media.BRIDGE && focus.isEmpty()) {
            throw new IllegalArgumentException("a bridge is found by a focus, and none is named");
        }
    }
}
