package io.vigil.signaling.web;

import io.vigil.crypto.proof.ConsoleProof;
import io.vigil.crypto.proof.Digest;
import io.vigil.signaling.door.Allowance;
import io.vigil.signaling.door.ConsoleKey;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.room.PartyId;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SASL at the door: PLAIN for guests, VIGIL-CONSOLE-1 for consoles (protocol.md §2.1 and §2.2). */
final class DoorStep {
    private static final String NOT_AUTHORIZED = "not-authorized";

    private final Reception reception;
    private final String address;
    private @Nullable Challenge challenge;
    private int wrong;

    private record Challenge(Optional<ConsoleKey> key, String nonce) {}

    /** Whether the door is open now. */
    enum Outcome {
        LET_IN,
        STILL_OUTSIDE
    }

    record Step(Element answer, Outcome outcome) {}

    DoorStep(Reception reception, String address) {
        this.reception = reception;
        this.address = address;
    }

    Element mechanisms() {
        return Element.of("mechanisms", Namespaces.SASL)
                .with(Element.of("mechanism", Namespaces.SASL).withText("PLAIN"))
                .with(Element.of("mechanism", Namespaces.SASL).withText("VIGIL-CONSOLE-1"));
    }

    /** Whether this connection was wrong so often that it is to end. */
    boolean isExhausted() {
        return wrong >= Allowance.WRONG;
    }

    Step took(Element stanza, String host, PartyId candidate) {
        return switch (stanza.name()) {
            case "auth" -> begun(stanza, candidate);
            case "response" -> proven(stanza.text(), host, candidate);
            case "abort" -> failure("aborted");
            default -> wrong("malformed-request");
        };
    }

    private Step begun(Element auth, PartyId candidate) {
        challenge = null;
        return switch (auth.attribute("mechanism")) {
            case "PLAIN" -> guest(auth.text(), candidate);
            case "VIGIL-CONSOLE-1" -> challenged(auth.text());
            default -> wrong("invalid-mechanism");
        };
    }

    private Step guest(String credentials, PartyId candidate) {
        if (reception.allowance().mustWait(address, reception.now())) {
            return failure("temporary-auth-failure");
        }
        var parts = decode(credentials)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split("\0", -1))
                .filter(split -> split.length == 3 && split[0].isEmpty());
        var line = parts.flatMap(split -> LineId.parse(split[1]));
        var ticket = parts.flatMap(split -> ticket(split[2]));
        if (line.isEmpty() || ticket.isEmpty()) {
            return wrong(NOT_AUTHORIZED);
        }
        var admission = reception.hall().guestEnters(candidate, address, line.get(), Digest.sha256(ticket.get()));
        return switch (admission) {
            case ADMITTED, EARLY -> success();
            case WRONG_TICKET -> wrong(NOT_AUTHORIZED);
            case EXPIRED -> failure("credentials-expired");
            case LATER -> failure("temporary-auth-failure");
        };
    }

    /** Unknown keys are challenged too: who may not come in does not learn which keys are known. */
    private Step challenged(String key) {
        var nonce = reception.randomBytes(ConsoleProof.NONCE_BYTES);
        challenge = new Challenge(ConsoleKey.parse(key), Base64.getEncoder().encodeToString(nonce));
        return new Step(Element.of("challenge", Namespaces.SASL).withText(challenge.nonce), Outcome.STILL_OUTSIDE);
    }

    private Step proven(String response, String host, PartyId candidate) {
        var asked = challenge;
        challenge = null;
        if (asked == null) {
            return wrong(NOT_AUTHORIZED);
        }
        var text = ConsoleProof.text(host, Base64.getDecoder().decode(asked.nonce), reception.channel());
        var signature = decode(response);
        if (asked.key.isEmpty()
                || signature.isEmpty()
                || !reception.keys().know(asked.key.get())
                || !asked.key.get().signed(text, signature.get())) {
            return wrong(NOT_AUTHORIZED);
        }
        reception.hall().consoleEnters(candidate, asked.key.get());
        return success();
    }

    private Step wrong(String condition) {
        wrong++;
        reception.allowance().wrong(address, reception.now());
        return failure(condition);
    }

    private static Step success() {
        return new Step(Element.of("success", Namespaces.SASL), Outcome.LET_IN);
    }

    private static Step failure(String condition) {
        return new Step(
                Element.of("failure", Namespaces.SASL).with(Element.of(condition, Namespaces.SASL)),
                Outcome.STILL_OUTSIDE);
    }

    private static Optional<byte[]> decode(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> ticket(String base64url) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(base64url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
