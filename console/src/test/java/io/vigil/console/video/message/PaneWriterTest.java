package io.vigil.console.video.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.call.CallAction;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.Candidate;
import io.vigil.console.call.IceServer;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.TrackState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PaneWriterTest {
    private static final CallId CALL = new CallId("c1");
    private static final IceSetup ICE = new IceSetup(
            List.of(
                    IceServer.stun("stun:s"),
                    new IceServer(List.of("turn:t", "turns:t"), Optional.of("u"), Optional.of("p"))),
            true);

    @Nested
    class IsWrittenAsTheContractHasIt {
        @Test
        void devices() {
            assertEquals(
                    "{\"type\":\"devices\"}", PaneWriter.write(new ToPane.Devices(Optional.empty(), Optional.empty())));
            assertEquals(
                    "{\"type\":\"devices\",\"camera\":\"a\",\"microphone\":\"b\"}",
                    PaneWriter.write(new ToPane.Devices(Optional.of("a"), Optional.of("b"))));
        }

        @Test
        void aCallWithItsServers() {
            assertEquals(
                    "{\"type\":\"call\",\"call\":\"c1\",\"ice\":{\"relayOnly\":true,\"servers\":[{\"urls\":[\"stun:s\"]},"
                            + "{\"urls\":[\"turn:t\",\"turns:t\"],\"username\":\"u\",\"credential\":\"p\"}]}}",
                    PaneWriter.write(new ToPane.Call(CALL, ICE)));
        }

        @Test
        void whatTheGuestSaid() {
            assertEquals(
                    "{\"type\":\"answer\",\"call\":\"c1\",\"round\":1,\"sdp\":\"v=0\\r\\n\"}",
                    PaneWriter.write(new ToPane.Signal(new CallSignal.Answer(CALL, 1, "v=0\r\n"))));
            assertEquals(
                    "{\"type\":\"candidates\",\"call\":\"c1\",\"candidates\":[{\"candidate\":\"x\",\"sdpMid\":\"0\"}]}",
                    PaneWriter.write(
                            new ToPane.Signal(new CallSignal.Candidates(CALL, List.of(new Candidate("x", "0"))))));
        }

        @Test
        void restartAndHangUp() {
            assertEquals("{\"type\":\"restart\",\"call\":\"c1\"}", PaneWriter.write(new ToPane.Restart(CALL)));
            assertEquals("{\"type\":\"hangUp\",\"call\":\"c1\"}", PaneWriter.write(new ToPane.HangUp(CALL)));
        }

        @Test
        void whatStands() {
            assertEquals(
                    "{\"type\":\"microphone\",\"state\":\"muted\"}",
                    PaneWriter.write(new ToPane.Microphone(TrackState.MUTED)));
            assertEquals("{\"type\":\"camera\",\"state\":\"on\"}", PaneWriter.write(new ToPane.Camera(TrackState.ON)));
            assertEquals(
                    "{\"type\":\"look\",\"theme\":\"dark\"}", PaneWriter.write(new ToPane.Look(ToPane.Theme.DARK)));
            assertEquals(
                    "{\"type\":\"stale\",\"since\":\"14:07:12\"}",
                    PaneWriter.write(new ToPane.Stale(Optional.of("14:07:12"))));
            assertEquals("{\"type\":\"stale\"}", PaneWriter.write(new ToPane.Stale(Optional.empty())));
            assertEquals("{\"type\":\"say\"}", PaneWriter.write(new ToPane.Say(Optional.empty())));
        }

        @Test
        void aTextCannotBecomeScript() {
            assertEquals(
                    "{\"type\":\"say\",\"text\":\"\\\"});alert(1)//\\n\"}",
                    PaneWriter.write(new ToPane.Say(Optional.of("\"});alert(1)//\n"))));
        }
    }

    @Nested
    class IsRefused {
        @Test
        void anOfferToThePane() {
            var offer = new ToPane.Signal(new CallSignal.Offer(CALL, 0, "v=0"));

            assertThrows(IllegalArgumentException.class, () -> PaneWriter.write(offer));
        }

        @Test
        void aMicrophoneThatIsToldToBeMissing() {
            assertThrows(IllegalArgumentException.class, () -> new ToPane.Microphone(TrackState.MISSING));
            assertThrows(IllegalArgumentException.class, () -> new ToPane.Camera(TrackState.REFUSED));
        }
    }

    @Test
    void anActionOfTheCoordinatorBecomesAMessageToThePaneOrNone() {
        var answer = new CallSignal.Answer(CALL, 0, "v=0");

        assertEquals(Optional.of(new ToPane.Call(CALL, ICE)), ToPane.of(new CallAction.StartCall(CALL, ICE)));
        assertEquals(Optional.of(new ToPane.Signal(answer)), ToPane.of(new CallAction.PassToPane(answer)));
        assertEquals(Optional.of(new ToPane.Restart(CALL)), ToPane.of(new CallAction.RestartIce(CALL)));
        assertEquals(Optional.of(new ToPane.HangUp(CALL)), ToPane.of(new CallAction.EndCall(CALL)));
        assertEquals(Optional.empty(), ToPane.of(new CallAction.TellIce(ICE)));
        assertEquals(Optional.empty(), ToPane.of(new CallAction.PassToGuest(answer)));
        assertEquals(Optional.empty(), ToPane.of(new CallAction.ReloadPane()));
    }
}
