package io.vigil.signaling.door;

import io.vigil.crypto.proof.ConsoleProof;
import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.Signature;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * SASL on one stream: PLAIN with a line's ticket, VIGIL-CONSOLE-1 with a signature (protocol.md §2), ANONYMOUS (RFC 4505)
 * for whoever came to the door with a media ticket (§8.1). For one thread.
 */
public final class Authentication {
    private static final List<String> MECHANISMS = List.of("PLAIN", "VIGIL-CONSOLE-1");
    private static final List<String> WITH_ANONYMOUS = List.of("ANONYMOUS", "PLAIN", "VIGIL-CONSOLE-1");

    private final ConsoleKeys consoles;
    private final SecureRandom random;
    private final byte[] channel;
    private final String address;
    private final Optional<Party.Media> anonymous;
    private byte[] asked = {};
    private byte[] nonce = {};

    /**
     * For one stream.
     *
     * @param channel SHA-256 of the certificate, or 32 zero bytes on plain loopback
     * @param anonymous who it is that authenticates without a name; empty when nobody may
     */
    public Authentication(
            ConsoleKeys consoles,
            SecureRandom random,
            byte[] channel,
            String address,
            Optional<Party.Media> anonymous) {
        this.consoles = consoles;
        this.random = random;
        this.channel = channel.clone();
        this.address = address;
        this.anonymous = anonymous;
    }

    /** By which names it may be done here. */
    public List<String> mechanisms() {
        return anonymous.isPresent() ? WITH_ANONYMOUS : MECHANISMS;
    }

    /** What an authentication stanza leads to. */
    public interface Step {
        void match(Consumer<Element> challenge, Consumer<Party> proven, Consumer<String> refused);
    }

    /** One stanza of SASL; {@code host} is the name by which the stream was opened, which a console signs for. */
    public Step take(Element element, String host) {
        try {
            return switch (element.name()) {
                case "auth" ->
                    switch (element.attribute("mechanism")) {
                        case "PLAIN" -> plain(decoded(element));
                        case "VIGIL-CONSOLE-1" -> challenge(decoded(element));
                        case "ANONYMOUS" ->
                            anonymous.map(Authentication::proven).orElseGet(() -> refused("invalid-mechanism"));
                        default -> refused("invalid-mechanism");
                    };
                case "response" -> response(decoded(element), host);
                case "abort" -> refused("aborted");
                default -> refused("malformed-request");
            };
        } catch (IllegalArgumentException e) { // not base64, or not what it should be inside
            return refused("malformed-request");
        }
    }

    private Step plain(byte[] message) {
        var parts = new String(message, StandardCharsets.UTF_8).split("\0", -1);
        if (parts.length != 3 || !parts[0].isEmpty()) {
            return refused("malformed-request");
        }
        var line = parts[1];
        var ticket = Base64.getUrlDecoder().decode(parts[2]);
        if (!line.matches("[0-9a-f]{32}") || ticket.length != 32) {
            return refused("not-authorized");
        }
        var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.sha256(ticket));
        return proven(new Party.Guest(line, hash, address));
    }

    private Step challenge(byte[] publicKey) {
        if (publicKey.length != Signature.PUBLIC_KEY_BYTES) {
            return refused("malformed-request");
        }
        asked = publicKey;
        nonce = new byte[ConsoleProof.NONCE_BYTES];
        random.nextBytes(nonce);
        var challenge = Element.of("challenge", Namespaces.SASL)
                .withText(Base64.getEncoder().encodeToString(nonce));
        return (onChallenge, onProven, onRefused) -> onChallenge.accept(challenge);
    }

    private Step response(byte[] signature, String host) {
        if (nonce.length == 0) {
            return refused("malformed-request");
        }
        var text = ConsoleProof.text(host, nonce, channel);
        nonce = new byte[0];
        var key = Base64.getEncoder().encodeToString(asked);
        return consoles.knows(key) && Signature.verifies(asked, text, signature)
                ? proven(new Party.Console(key))
                : refused("not-authorized");
    }

    private static byte[] decoded(Element element) {
        return Base64.getDecoder().decode(element.text().strip());
    }

    private static Step proven(Party party) {
        return (onChallenge, onProven, onRefused) -> onProven.accept(party);
    }

    private static Step refused(String condition) {
        return (onChallenge, onProven, onRefused) -> onRefused.accept(condition);
    }
}
