package io.vigil.signaling.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.crypto.proof.ConsoleProof;
import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each stanza of SASL leads to: a challenge, somebody, or a condition (protocol.md §2.1 and §2.2). */
class AuthenticationTest {
    private static final String HOST = "practice.example";
    private static final String LINE = "0123456789abcdef0123456789abcdef";
    private static final byte[] CERTIFICATE = Digest.sha256(new byte[] {1});

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final Authentication door = authentication(CERTIFICATE);

    private Authentication authentication(byte[] channel) {
        return authentication(channel, Optional.empty());
    }

    private Authentication authentication(byte[] channel, Optional<Party.Media> anonymous) {
        return new Authentication(
                ConsoleKeys.of(Set.of(base64(key.publicKey()))), random, channel, "192.0.2.1", anonymous);
    }

    @AfterEach
    void wipe() {
        key.close();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Element sasl(String name, String text) {
        return Element.of(name, Namespaces.SASL).withText(text);
    }

    private static String outcome(Authentication door, Element stanza) {
        var outcome = new ArrayList<String>();
        door.take(stanza, HOST)
                .match(
                        challenge -> outcome.add(challenge.text()),
                        party -> outcome.add(
                                party instanceof Party.Guest guest
                                        ? guest.line() + " " + guest.ticketHash()
                                        : party.getClass().getSimpleName().toLowerCase(Locale.ROOT)),
                        outcome::add);
        assertEquals(1, outcome.size());
        return outcome.get(0);
    }

    @Nested
    class AGuest {
        private String plain(String message) {
            return outcome(
                    door,
                    sasl("auth", base64(message.getBytes(StandardCharsets.UTF_8)))
                            .with("mechanism", "PLAIN"));
        }

        private static String ticket(int length) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[length]);
        }

        @Test
        void isKnownByTheHashOfItsTicket() {
            var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.sha256(new byte[32]));

            assertEquals(LINE + " " + hash, plain("\0" + LINE + "\0" + ticket(32)));
        }

        @Test
        void actsForNobodyElse() {
            assertEquals("malformed-request", plain("somebody\0" + LINE + "\0" + ticket(32)));
        }

        @Test
        void saysThreeParts() {
            assertEquals("malformed-request", plain(""));
            assertEquals("malformed-request", plain("\0" + LINE));
            assertEquals("malformed-request", plain("\0" + LINE + "\0" + ticket(32) + "\0"));
        }

        @Test
        void hasALineAndATicketOfTheirShapes() {
            assertEquals("not-authorized", plain("\0" + LINE.toUpperCase(java.util.Locale.ROOT) + "\0" + ticket(32)));
            assertEquals("not-authorized", plain("\0" + LINE + "0\0" + ticket(32)));
            assertEquals("not-authorized", plain("\0" + LINE + "\0" + ticket(31)));
            assertEquals("not-authorized", plain("\0" + LINE + "\0"));
            assertEquals("malformed-request", plain("\0" + LINE + "\0+/+/"));
        }

        @Test
        void isNotShownInALog() {
            assertEquals("Guest", new Party.Guest(LINE, "hash", "192.0.2.1").toString());
        }
    }

    @Nested
    class AConsole {
        private byte[] challenged(Authentication at) {
            var auth = sasl("auth", base64(key.publicKey())).with("mechanism", "VIGIL-CONSOLE-1");
            return Base64.getDecoder().decode(outcome(at, auth));
        }

        private String responds(Authentication at, String host, byte[] nonce, byte[] channel) {
            return outcome(at, sasl("response", base64(key.sign(ConsoleProof.text(host, nonce, channel)))));
        }

        @Test
        void comesInByItsSignature() {
            assertEquals("console", responds(door, HOST, challenged(door), CERTIFICATE));
        }

        @Test
        void isNotBelievedForAnotherHostNonceOrCertificate() {
            challenged(door);
            assertEquals("not-authorized", responds(door, HOST, new byte[32], CERTIFICATE));
            assertEquals("not-authorized", responds(door, "evil.example", challenged(door), CERTIFICATE));
            assertEquals("not-authorized", responds(door, HOST, challenged(door), new byte[32]));
        }

        @Test
        void answersAChallengeOnce() {
            var nonce = challenged(door);
            assertEquals("console", responds(door, HOST, nonce, CERTIFICATE));

            assertEquals("malformed-request", responds(door, HOST, nonce, CERTIFICATE));
        }

        @Test
        void cannotUseTheChallengeOfAnotherStream() {
            var other = authentication(CERTIFICATE);
            var nonce = challenged(other);
            challenged(door);

            assertEquals("not-authorized", responds(door, HOST, nonce, CERTIFICATE));
        }

        @Test
        void isChallengedAndRefusedWhenItsKeyIsUnknown() {
            var closed = new Authentication(unknown -> false, random, CERTIFICATE, "192.0.2.1", Optional.empty());

            assertEquals("not-authorized", responds(closed, HOST, challenged(closed), CERTIFICATE));
        }

        @Test
        void isRefusedForAnythingThatIsNoKeyOrSignature() {
            assertEquals(
                    "malformed-request",
                    outcome(door, sasl("auth", base64(new byte[31])).with("mechanism", "VIGIL-CONSOLE-1")));
            assertEquals("malformed-request", outcome(door, sasl("response", base64(new byte[64]))));
            challenged(door);
            assertEquals("not-authorized", outcome(door, sasl("response", base64(new byte[64]))));
        }
    }

    @Nested
    class WhoeverHasNoName {
        private final Element auth = Element.of("auth", Namespaces.SASL).with("mechanism", "ANONYMOUS");

        @Test
        void isWhomItsTicketOrTheOpenDoorMakesIt() {
            var holder = authentication(CERTIFICATE, Optional.of(new Party.Participant("hash", "192.0.2.1")));
            var visitor = authentication(CERTIFICATE, Optional.of(new Party.Visitor()));

            assertEquals("participant", outcome(holder, auth));
            assertEquals("visitor", outcome(visitor, auth.withText("c2lyaGM=")), "RFC 4505 lets it say a trace");
            assertEquals(List.of("ANONYMOUS", "PLAIN", "VIGIL-CONSOLE-1"), holder.mechanisms());
        }

        @Test
        void isNotInvitedWithoutEither() {
            assertEquals("invalid-mechanism", outcome(door, auth));
            assertEquals(List.of("PLAIN", "VIGIL-CONSOLE-1"), door.mechanisms());
        }
    }

    @Nested
    class AnythingElse {
        @Test
        void isRefusedByItsName() {
            assertEquals("invalid-mechanism", outcome(door, sasl("auth", "").with("mechanism", "ANONYMOUS")));
            assertEquals("invalid-mechanism", outcome(door, sasl("auth", "")));
            assertEquals("malformed-request", outcome(door, sasl("auth", "%").with("mechanism", "PLAIN")));
            assertEquals("aborted", outcome(door, sasl("abort", "")));
            assertEquals("malformed-request", outcome(door, sasl("success", "")));
        }
    }
}
