package io.vigil.signaling.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.xmpp.Element;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String LINE = "0123456789abcdef0123456789abcdef";

    private static String wire(Element service) {
        return service.attribute("type") + " " + service.attribute("host") + " " + service.attribute("port") + " "
                + service.attribute("transport");
    }

    @Test
    void saysEachByXep0215WithItsUsualPortAndTransport() {
        var services = new Services(
                List.of(
                        "stun:a.example",
                        "stuns:a.example",
                        "turn:b.example:3479?transport=tcp",
                        "turns:[2001:db8::1]",
                        "turn:c.example?transport=udp"),
                "shared");

        assertEquals(
                List.of(
                        "stun a.example 3478 udp",
                        "stuns a.example 5349 tcp",
                        "turn b.example 3479 tcp",
                        "turns [2001:db8::1] 5349 tcp",
                        "turn c.example 3478 udp"),
                services.answer(LINE, NOON).children().stream()
                        .map(ServicesTest::wire)
                        .toList());
    }

    @Test
    void makesCredentialsThatCoturnChecksByTheSharedSecret() throws GeneralSecurityException {
        var turn = new Services(List.of("turn:relay.example"), "shared")
                .answer(LINE, NOON)
                .children()
                .get(0);

        var username = NOON.plus(Services.CREDENTIAL_LIVES).getEpochSecond() + ":" + LINE;
        var mac = Mac.getInstance("HmacSHA1"); // another implementation than ours
        mac.init(new SecretKeySpec("shared".getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        assertEquals(username, turn.attribute("username"));
        assertEquals(
                Base64.getEncoder().encodeToString(mac.doFinal(username.getBytes(StandardCharsets.UTF_8))),
                turn.attribute("password"));
        assertEquals("2026-11-24T00:00:00Z", turn.attribute("expires"));
    }

    @Test
    void makesNoneForStunNorForStrangers() {
        var services = new Services(List.of("stun:relay.example", "turn:relay.example"), "shared");

        assertEquals("", services.answer(LINE, NOON).children().get(0).attribute("username"));
        assertEquals(
                List.of("stun relay.example 3478 udp"),
                services.answerToStrangers().children().stream()
                        .map(ServicesTest::wire)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stun:",
                "relay.example",
                "http://relay.example",
                "turn:relay.example:99999",
                "turn:relay.example:",
                "turn:relay example",
                "turn:relay.example?transport=sctp",
                "TURN:relay.example",
                "turn:a\"b",
                "stun://a"
            })
    void refusesWhatIsNoAddress(String url) {
        assertFalse(Services.isAddress(url));
        assertThrows(IllegalArgumentException.class, () -> new Services(List.of(url), ""));
    }

    @Test
    void takesTheHighestPort() {
        assertTrue(Services.isAddress("turn:relay.example:65535"));
    }
}
