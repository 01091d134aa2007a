package io.vigil.console.call.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceAddressTest {
    @Test
    void itIsReadAndWrittenAsItStands() {
        var address = ServiceAddress.of("wss://meet.example:8443/xmpp-websocket");

        assertEquals(ServiceAddress.Transport.TLS, address.transport());
        assertEquals("meet.example", address.host());
        assertEquals("wss://meet.example:8443", address.origin());
        assertEquals("wss://meet.example:8443/xmpp-websocket", address.toString());
        assertEquals(
                "wss://meet.example", ServiceAddress.of("wss://meet.example/x").origin());
        assertEquals("ws://[::1]:5280", ServiceAddress.of("ws://[::1]:5280/x").origin());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wss://meet.example",
                "https://meet.example/xmpp-websocket",
                "ws://meet.example/xmpp-websocket",
                "ws://127.0.0.1.meet.example/xmpp-websocket",
                "wss://meet.example:0/x",
                "wss://meet.example:65536/x",
                "wss://meet.example/x?token=1",
                "wss://meet.example/x#1",
                "wss://somebody@meet.example/x",
                "wss://meet.example/a b",
                "wss://meet.example/x; script-src *",
                "wss:///x"
            })
    void whatIsNoneOrWouldBeInTheClearIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> ServiceAddress.of(text));
    }

    @Test
    void aBridgeIsNotFoundWithoutAFocus() {
        var service = ServiceAddress.of("wss://meet.example/x");

        assertThrows(
                IllegalArgumentException.class,
                () -> new Deployment(service, "meet.example", "c", Optional.empty(), Media.BRIDGE, Optional.empty()));
    }

    @Test
    void aSecretIsLongAndInNoText() {
        var secret = new TokenSecret(new byte[32]);

        assertEquals("TokenSecret", secret.toString());
        assertEquals(32, secret.bytes().length);
        assertEquals(
                "TokenTerms[issuer=a, audience=b, subject=c, secret=TokenSecret, life=PT5M]",
                new TokenTerms("a", "b", "c", secret).toString());
        assertThrows(IllegalArgumentException.class, () -> new TokenSecret(new byte[31]));
    }
}
