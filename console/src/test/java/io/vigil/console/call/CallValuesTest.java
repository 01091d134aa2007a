package io.vigil.console.call;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.DeviceState;
import io.vigil.console.call.media.Reports;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "0123456789012345678901234567890123456789012345678901234567890123x"})
    void aCallIsNamedByOneTo64Characters(String text) {
        assertThrows(IllegalArgumentException.class, () -> new CallId(text));
    }

    @Test
    void aDescriptionIsNotEmptyAndItsRoundNotBelowZero() {
        assertThrows(IllegalArgumentException.class, () -> new CallSignal.Offer(Reports.ONE, -1, "v=0"));
        assertThrows(IllegalArgumentException.class, () -> new CallSignal.Answer(Reports.ONE, 0, " "));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aShareIsZeroToOne(double share) {
        assertThrows(IllegalArgumentException.class, () -> Reports.path(1, share));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aBatteryIsZeroToOne(double battery) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new DeviceState(
                        OptionalDouble.of(battery),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void aReportCountsNothingBelowZero() {
        assertThrows(IllegalArgumentException.class, () -> Reports.of(Reports.ONE, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> Reports.of(Reports.ONE, 0, -1));
        assertThrows(IllegalArgumentException.class, () -> Reports.energy(Reports.ONE, -1));
        assertThrows(IllegalArgumentException.class, () -> Reports.path(-1, 0));
    }

    @Test
    void theRelayAloneLeadsNowhereWithoutARelay() {
        var relay = new IceServer(List.of("turns:relay.example:5349"), Optional.of("u"), Optional.of("p"));
        var stun = IceServer.stun("stun:relay.example:3478");

        assertTrue(new IceSetup(List.of(), true).leadsNowhere());
        assertTrue(new IceSetup(List.of(stun), true).leadsNowhere());
        assertFalse(new IceSetup(List.of(stun, relay), true).leadsNowhere());
        assertFalse(IceSetup.DIRECT.leadsNowhere());
    }

    @Test
    void aServerHasAnAddress() {
        assertThrows(
                IllegalArgumentException.class, () -> new IceServer(List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void addressesDescriptionsAndCredentialsAreKeptOutOfLogs() {
        var said = new CallSignal.Candidates(Reports.ONE, List.of(new Candidate("candidate:1 192.0.2.7", "0")))
                + new CallSignal.Offer(Reports.ONE, 0, "v=0 192.0.2.7").toString()
                + new CallSignal.Answer(Reports.ONE, 0, "v=0 192.0.2.7")
                + new IceServer(List.of("turn:relay.example"), Optional.of("user-9"), Optional.of("pass-9"));

        assertFalse(said.contains("192.0.2.7"), said);
        assertFalse(said.contains("-9"), said);
    }
}
