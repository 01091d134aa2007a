package io.vigil.console.link.invite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.crypto.line.LineSecret;
import io.vigil.crypto.line.Mistyped;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {
    private final LineSecret secret = LineSecret.create(new SecureRandom());

    private Invitation to(String server) {
        return new Invitation(URI.create(server), Optional.empty(), secret);
    }

    @Test
    void theLinkIsTheServerAndTheSecretBehindTheHash() throws Mistyped {
        var link = to("https://practice.example:8443").link();

        assertEquals("https://practice.example:8443/j#" + secret.fragment(), link);
        assertEquals(
                secret.lineId(),
                LineSecret.parse(link.substring(link.indexOf('#') + 1)).lineId());
    }

    @Test
    void aSecondServerStandsBehindATilde() {
        var invitation = new Invitation(URI.create("https://a.example"), Optional.of("b.example:444"), secret);

        assertEquals("https://a.example/j#" + secret.fragment() + "~b.example:444", invitation.link());
    }

    @Test
    void theSittersPageStandsBesideTheClients() {
        var invitation = new Invitation(URI.create("https://a.example"), Optional.of("b.example"), secret);

        assertEquals("https://a.example/s#" + secret.fragment() + "~b.example", invitation.link(Role.SITTER));
        assertEquals("https://a.example/p#" + secret.fragment() + "~b.example", invitation.link(Role.PRESCRIBER));
    }

    @Test
    void itsTextForLogsHoldsNoSecret() {
        assertFalse(to("https://practice.example").toString().contains(secret.fragment()));
    }

    @Test
    void onThisMachineAGuestMayComeWithoutTls() {
        assertEquals(
                "http://127.0.0.1:8080/j#" + secret.fragment(),
                to("http://127.0.0.1:8080").link());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://practice.example",
                "ws://127.0.0.1",
                "https://practice.example/",
                "https://practice.example/room",
                "https://practice.example#x",
                "practice.example"
            })
    void anythingElseIsNoServer(String server) {
        assertThrows(IllegalArgumentException.class, () -> to(server));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b example", "b.example/x", "b.example#", "~"})
    void aSecondHostIsAHostAndPerhapsAPort(String second) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Invitation(URI.create("https://a.example"), Optional.of(second), secret));
    }
}
