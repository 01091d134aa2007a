package io.vigil.signaling.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnConfigurationTest {
    private static final Relay UDP = new Relay("relay.example", 3478, Relay.Way.UDP);
    private static final Relay TCP = new Relay("relay.example", 3478, Relay.Way.TCP);
    private static final Relay TLS = new Relay("relay.example", 443, Relay.Way.TLS);

    private static List<String> lines(Optional<String> external, Relay... relays) {
        return new TurnConfiguration("practice.example", "shared", List.of(relays), external, 50_000, 50_100)
                .text()
                .lines()
                .toList();
    }

    @Test
    void hasTheSecretTheRealmAndThePorts() {
        var lines = lines(Optional.empty(), UDP, TCP, TLS);

        assertTrue(
                lines.containsAll(List.of(
                        "realm=practice.example",
                        "use-auth-secret",
                        "static-auth-secret=shared",
                        "listening-port=3478",
                        "tls-listening-port=443",
                        "min-port=50000",
                        "max-port=50100",
                        "no-dtls")),
                lines.toString());
        assertFalse(lines.contains("no-udp") || lines.contains("no-tcp") || lines.contains("no-tls"));
        assertFalse(lines.stream().anyMatch(line -> line.startsWith("external-ip")));
    }

    @Test
    void leadsNobodyIntoThePracticesOwnNetwork() {
        var lines = lines(Optional.empty(), UDP);

        for (var inside :
                List.of("10.0.0.0", "127.0.0.0", "169.254.0.0", "172.16.0.0", "192.168.0.0", "fc00::", "fe80::")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("denied-peer-ip=" + inside + "-")), inside);
        }
        assertTrue(lines.containsAll(List.of("denied-peer-ip=::1", "no-multicast-peers", "no-cli", "no-tcp-relay")));
    }

    @Test
    void givesNobodyMoreThanIsHisAndWritesNobodyDown() {
        var lines = lines(Optional.empty(), UDP);

        for (var quota : List.of("user-quota=", "total-quota=", "max-bps=", "stale-nonce=")) {
            assertTrue(lines.stream().anyMatch(line -> line.matches(quota + "[1-9][0-9]*")), quota);
        }
        assertTrue(lines.containsAll(List.of("no-stdout-log", "log-file=/dev/null")));
    }

    @Test
    void opensOnlyTheWaysClientsAreToldOf() {
        assertTrue(lines(Optional.empty(), UDP).containsAll(List.of("no-tcp", "no-tls")));
        assertTrue(lines(Optional.empty(), TLS).containsAll(List.of("no-tcp", "no-udp")));
    }

    @Test
    void saysByWhichAddressItIsReachedBehindARouter() {
        assertTrue(lines(Optional.of("203.0.113.7/10.0.0.7"), UDP).contains("external-ip=203.0.113.7/10.0.0.7"));
    }

    @Test
    void isNotTalkedIntoMoreLinesThanItHas() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new TurnConfiguration("a\ncli-password=x", "s", List.of(UDP), Optional.empty(), 50_000, 50_100));
        assertEquals(
                "TurnConfiguration[a]",
                new TurnConfiguration("a", "shared", List.of(UDP), Optional.empty(), 50_000, 50_100).toString());
    }
}
