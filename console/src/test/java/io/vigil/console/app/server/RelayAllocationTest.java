package io.vigil.console.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.pairing.Fault;
import io.vigil.signaling.client.IceService;
import io.vigil.signaling.client.IceService.Credentials;
import io.vigil.signaling.relay.TrialAllocation.Outcome;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayAllocationTest {
    private static final Optional<Credentials> GIVEN = Optional.of(new Credentials("1:line", "secret"));

    private final RelayAllocation trial = new RelayAllocation(new SecureRandom());

    @ParameterizedTest
    @CsvSource({
        "WORKS,",
        "SILENT,RELAY_SILENT",
        "NONSENSE,RELAY_SILENT",
        "UNTRUSTED,RELAY_UNTRUSTED",
        "WRONG_SECRET,RELAY_REFUSES",
        "FULL,RELAY_REFUSES"
    })
    void whatBecameOfItIsSaidAsItIs(Outcome outcome, Fault fault) {
        assertEquals(Optional.ofNullable(fault), RelayAllocation.fault(outcome));
    }

    @ParameterizedTest
    @CsvSource({"udp", "tcp"})
    void aRelayAtWhichNobodyListensIsSilent(String transport) throws Exception {
        int port;
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }

        assertEquals(
                Optional.of(Fault.RELAY_SILENT),
                trial.of(new IceService("turn:127.0.0.1:" + port + "?transport=" + transport, GIVEN)));
    }

    @Test
    void aRelayThatTheServerGivesNoPasswordForRefuses() {
        assertEquals(
                Optional.of(Fault.RELAY_REFUSES), trial.of(new IceService("turn:127.0.0.1:3478", Optional.empty())));
    }
}
