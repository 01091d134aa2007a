package io.vigil.console.video.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.call.CallAction;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.Candidate;
import io.vigil.console.call.IceServer;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.conference.Media;
import io.vigil.console.call.conference.Meeting;
import io.vigil.console.call.conference.ServiceAddress;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.TrackState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PaneWriterTest {
    private static final CallId CALL = new CallId("c1");
    private static final String KEY = "k".repeat(43);
    private static final String INTEGRITY = "sha384-" + "A".repeat(64);
    private static final Meeting OWN = new Meeting(
            Optional.empty(),
            "127.0.0.1",
            "conference.127.0.0.1",
            Optional.empty(),
            Media.PEER,
            "7f3a",
            KEY,
            Optional.empty(),
            INTEGRITY);
    private static final Meeting DEPLOYED = new Meeting(
            Optional.of(ServiceAddress.of("wss://meet.example/xmpp-websocket")),
            "meet.example",
            "conference.meet.example",
            Optional.of("focus.meet.example"),
            Media.BRIDGE,
            "7f3a",
            KEY,
            Optional.of("a.b.c"),
            INTEGRITY);
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
        void aCheckOfThisEnd() {
            assertEquals(
                    "{\"type\":\"check\",\"ice\":{\"relayOnly\":false,\"servers\":[]}}",
                    PaneWriter.write(new ToPane.Check(IceSetup.DIRECT)));
        }

        @Test
        void aCallWithItsServers() {
            assertEquals(
                    "{\"type\":\"call\",\"call\":\"c1\",\"ice\":{\"relayOnly\":true,\"servers\":[{\"urls\":[\"stun:s\"]},"
                            + "{\"urls\":[\"turn:t\",\"turns:t\"],\"username\":\"u\",\"credential\":\"p\"}]}}",
                    PaneWriter.write(new ToPane.Call(CALL, ICE)));
        }

        @Test
        void aConferenceOnTheLinesOwnServer() {
            assertEquals(
                    "{\"type\":\"conference\",\"call\":\"c1\",\"domain\":\"127.0.0.1\",\"muc\":\"conference.127.0.0.1\","
                            + "\"media\":\"peer\",\"room\":\"7f3a\",\"key\":\"" + KEY + "\",\"integrity\":\""
                            + INTEGRITY
                            + "\",\"ice\":{\"relayOnly\":false,\"servers\":[]}}",
                    PaneWriter.write(new ToPane.Conference(CALL, OWN, IceSetup.DIRECT)));
        }

        @Test
        void aConferenceOnADeploymentWithAllThatMayBeNamed() {
            assertEquals(
                    "{\"type\":\"conference\",\"call\":\"c1\",\"service\":\"wss://meet.example/xmpp-websocket\","
                            + "\"domain\":\"meet.example\",\"muc\":\"conference.meet.example\","
                            + "\"focus\":\"focus.meet.example\",\"media\":\"bridge\",\"room\":\"7f3a\",\"key\":\"" + KEY
                            + "\",\"token\":\"a.b.c\",\"integrity\":\"" + INTEGRITY
                            + "\",\"ice\":{\"relayOnly\":true,\"servers\":[{\"urls\":[\"stun:s\"]},"
                            + "{\"urls\":[\"turn:t\",\"turns:t\"],\"username\":\"u\",\"credential\":\"p\"}]}}",
                    PaneWriter.write(new ToPane.Conference(CALL, DEPLOYED, ICE)));
        }

        @Test
        void theLibraryAndAnotherToken() {
            assertEquals(
                    "{\"type\":\"library\",\"integrity\":\"" + INTEGRITY + "\"}",
                    PaneWriter.write(new ToPane.Library(INTEGRITY)));
            assertEquals(
                    "{\"type\":\"token\",\"call\":\"c1\",\"token\":\"a.b.c\"}",
                    PaneWriter.write(new ToPane.Token(CALL, "a.b.c")));
        }

        @Test
        void whatBecameOfASocket() {
            assertEquals("{\"type\":\"socketOpened\",\"socket\":2}", PaneWriter.write(new ToPane.SocketOpened(2)));
            assertEquals(
                    "{\"type\":\"socketText\",\"socket\":2,\"text\":\"<a b='\\\"'/>\"}",
                    PaneWriter.write(new ToPane.SocketText(2, "<a b='\"'/>")));
            assertEquals("{\"type\":\"socketClosed\",\"socket\":2}", PaneWriter.write(new ToPane.SocketClosed(2)));
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
    void noMessageInATextHoldsWhatOpensAConference() {
        assertEquals("Token[]", new ToPane.Token(CALL, "secret").toString());
        assertEquals("SocketText[2, 6 characters]", new ToPane.SocketText(2, "secret").toString());
        var conference = new ToPane.Conference(CALL, DEPLOYED, IceSetup.DIRECT).toString();
        assertFalse(conference.contains(KEY), conference);
        assertFalse(conference.contains("a.b.c"), conference);
        assertFalse(conference.contains("7f3a"), conference);
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
