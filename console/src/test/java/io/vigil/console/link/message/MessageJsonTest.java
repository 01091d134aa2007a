package io.vigil.console.link.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.CallSignal;
import io.vigil.console.call.Candidate;
import io.vigil.console.call.IceServer;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.life.OwnPicture;
import io.vigil.console.call.life.Picture;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.life.QualityLight;
import io.vigil.console.call.life.Sound;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.DeviceState;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.measures.page.PageAnswers;
import io.vigil.console.measures.page.PageAnswers.Ticked;
import io.vigil.console.measures.page.Paper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageJsonTest {
    private static final CallId CALL = new CallId("k1");
    private static final Candidate ADDRESS = new Candidate("candidate:1 1 udp 1 192.0.2.7 9 typ host", "0");

    static Stream<FromConsole> everythingAConsoleSays() {
        var turn = new IceServer(List.of("turn:relay.example:3478"), Optional.of("u"), Optional.of("c"));
        return Stream.of(
                new FromConsole.Welcome("Dr. Noor", "Ana"),
                new FromConsole.Admission(Standing.WAITING),
                new FromConsole.Admission(Standing.ADMITTED),
                new FromConsole.WordsConfirmed("0123456789abcdef"),
                new FromConsole.Ice(new IceSetup(List.of(turn, IceServer.stun("stun:relay.example")), true)),
                new FromConsole.Ice(IceSetup.DIRECT),
                new Spoken.Call(new CallSignal.Offer(CALL, 0, "v=0\r\n")),
                new Spoken.Call(new CallSignal.Candidates(CALL, List.of(ADDRESS))),
                new Spoken.Call(new CallSignal.Candidates(CALL, List.of())),
                new Spoken.Media(new MediaState(TrackState.ON, TrackState.REFUSED)),
                new Spoken.Received(new Quality(QualityLight.POOR, Picture.FROZEN, Sound.ALIVE)),
                new FromConsole.Phase(PagePhase.JOURNEY, Optional.of("Sam"), Optional.of("112")),
                new FromConsole.Phase(PagePhase.BEFORE, Optional.empty(), Optional.empty()),
                new FromConsole.Phase(
                        PagePhase.TALK,
                        Optional.of("Sam"),
                        Optional.of("555 0142"),
                        Optional.of("+1 555 0100"),
                        Optional.of("911"),
                        NumberOf.FILE),
                new FromConsole.HelpSeen("h1", 1),
                new FromConsole.HelpSeen("h1", 50),
                new FromConsole.HelpOver("h1"),
                new FromConsole.CheckIn("c1"),
                new FromConsole.CheckInOver("c1"),
                new Questions.Ask("q1", Paper.of(Questionnaire.PHQ_9)),
                new Questions.Ask("q1", Paper.of(Questionnaire.GAD_7)),
                new Questions.Ask("q1", Paper.of(Questionnaire.PCL_5)),
                new Questions.Over("q1", Questions.Why.TAKEN),
                new Questions.Over("q1", Questions.Why.WITHDRAWN),
                new FromConsole.End(EndReason.FINISHED),
                new FromConsole.End(EndReason.MOVED));
    }

    static Stream<FromGuest> everythingAGuestSays() {
        return Stream.of(
                new Spoken.Call(new CallSignal.Answer(CALL, 3, "v=0\r\n")),
                new Spoken.Call(new CallSignal.Candidates(CALL, List.of(ADDRESS))),
                new Spoken.Call(new CallSignal.Restart(CALL)),
                new Spoken.Media(new MediaState(TrackState.MUTED, TrackState.MISSING)),
                new FromGuest.Device(DeviceState.UNTOLD),
                new FromGuest.Device(new DeviceState(
                        OptionalDouble.of(0.25),
                        Optional.of(false),
                        Optional.of(true),
                        Optional.of("wifi"),
                        Optional.of(true))),
                new Spoken.Received(Quality.NONE),
                new FromGuest.Camera(OwnPicture.STILL),
                new FromGuest.Help("h1", Instant.parse("2026-11-23T14:07:12.5Z")),
                new FromGuest.Help("h1", Instant.parse("2026-11-23T14:07:12Z"), 50),
                new FromGuest.CheckInAnswer("c1"),
                new Questions.Answered(
                        "q1",
                        new PageAnswers("phq_9", 1, List.of(new Ticked(1, 0), new Ticked(9, 3)), OptionalInt.of(2))),
                new Questions.Answered("q1", new PageAnswers("pcl_5", 7, List.of(), OptionalInt.empty())),
                new Questions.Declined("q1"));
    }

    @ParameterizedTest
    @MethodSource("everythingAConsoleSays")
    void whatAConsoleSaysIsReadAsItWasMeant(FromConsole message) throws BadMessage {
        assertEquals(Optional.of(message), MessageJson.fromConsole(MessageJson.write(message)));
    }

    @ParameterizedTest
    @MethodSource("everythingAGuestSays")
    void whatAGuestSaysIsReadAsItWasMeant(FromGuest message) throws BadMessage {
        assertEquals(Optional.of(message), MessageJson.fromGuest(MessageJson.write(message)));
    }

    @Test
    void theTypeComesFirst() {
        assertEquals(
                "{\"type\":\"admission\",\"state\":\"waiting\"}",
                MessageJson.write(new FromConsole.Admission(Standing.WAITING)));
    }

    @Nested
    class WhatIsNotKnownHere {
        @ParameterizedTest
        @ValueSource(strings = {"{\"type\":\"hologram\",\"at\":1}", "{\"type\":\"offer\",\"call\":\"k1\"}"})
        void anUnknownKindAndAKindOnlyTheConsoleSaysAreNothingFromAGuest(String body) throws BadMessage {
            assertEquals(Optional.empty(), MessageJson.fromGuest(body));
        }

        @Test
        void anUnknownFieldIsIgnored() throws BadMessage {
            assertEquals(
                    Optional.of(new FromGuest.CheckInAnswer("c1")),
                    MessageJson.fromGuest("{\"type\":\"checkInAnswer\",\"id\":\"c1\",\"mood\":[{}]}"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SECRET",
                "[\"SECRET\"]",
                "{\"id\":\"SECRET\"}",
                "{\"type\":7}",
                "{\"type\":\"help\",\"id\":\"SECRET\"}",
                "{\"type\":\"help\",\"id\":\"SECRET\",\"at\":\"yesterday\"}",
                "{\"type\":\"help\",\"id\":\"SECRET\",\"at\":\"2026-11-23T14:07:12+01:00\",\"at\":\"x\"}",
                "{\"type\":\"help\",\"id\":\"\",\"at\":\"2026-11-23T14:07:12Z\"}",
                "{\"type\":\"help\",\"id\":\"SECRET\",\"at\":\"2026-11-23T14:07:12Z\",\"presses\":0}",
                "{\"type\":\"help\",\"id\":\"SECRET\",\"at\":\"2026-11-23T14:07:12Z\",\"presses\":\"many\"}",
                "{\"type\":\"help\",\"id\":null,\"at\":\"2026-11-23T14:07:12Z\"}",
                "{\"type\":\"answer\",\"call\":\"k1\",\"round\":-1,\"sdp\":\"SECRET\"}",
                "{\"type\":\"answer\",\"call\":\"k1\",\"round\":0.5,\"sdp\":\"SECRET\"}",
                "{\"type\":\"answer\",\"call\":\"k1\",\"round\":99999999999,\"sdp\":\"SECRET\"}",
                "{\"type\":\"answer\",\"call\":\"\",\"round\":0,\"sdp\":\"SECRET\"}",
                "{\"type\":\"candidates\",\"call\":\"k1\",\"candidates\":\"SECRET\"}",
                "{\"type\":\"candidates\",\"call\":\"k1\",\"candidates\":[\"SECRET\"]}",
                "{\"type\":\"media\",\"microphone\":\"SECRET\",\"camera\":\"on\"}",
                "{\"type\":\"media\",\"microphone\":\"ON\",\"camera\":\"on\"}",
                "{\"type\":\"device\",\"battery\":1.5}",
                "{\"type\":\"device\",\"battery\":\"SECRET\"}",
                "{\"type\":\"device\",\"charging\":1}",
                "{\"type\":\"quality\",\"light\":\"good\",\"picture\":\"alive\"}",
                "{\"type\":\"answers\",\"id\":\"SECRET\"}",
                "{\"type\":\"answers\",\"id\":\"q\",\"of\":\"SECRET\",\"version\":1,\"items\":[\"SECRET\"]}",
                "{\"type\":\"answers\",\"id\":\"q\",\"of\":\"SECRET\",\"version\":\"1\",\"items\":[]}",
                "{\"type\":\"answers\",\"id\":\"q\",\"of\":\"p\",\"version\":1,\"items\":[{\"item\":\"SECRET\",\"answer\":1}]}",
                "{\"type\":\"answers\",\"id\":\"q\",\"of\":\"p\",\"version\":1,\"items\":[],\"function\":\"SECRET\"}",
                "{\"type\":\"answersDeclined\",\"id\":null}",
            })
    void anImpossibleMessageIsRefusedWithoutRepeatingWhatItHeld(String body) {
        var refused = assertThrows(BadMessage.class, () -> MessageJson.fromGuest(body));

        var trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));
        assertFalse(trace.toString().contains("SECRET"), trace.toString());
    }

    @Test
    void aListWithoutEndIsRefused() {
        var list = String.join(",", Collections.nCopies(257, "{\"candidate\":\"\",\"sdpMid\":\"0\"}"));

        assertThrows(
                BadMessage.class,
                () -> MessageJson.fromGuest("{\"type\":\"candidates\",\"call\":\"k1\",\"candidates\":[" + list + "]}"));
    }

    /** Whatever stands in the fields: a message within its bounds, or none. */
    @Property(tries = 2_000)
    void answersOfAnyShapeAreWithinTheirBoundsOrRefused(
            @ForAll("anything") String id,
            @ForAll("anything") String of,
            @ForAll("anything") String version,
            @ForAll("anything") String item,
            @ForAll("anything") String answer,
            @ForAll @IntRange(max = 60) int times) {
        var one = "{\"item\":" + item + ",\"answer\":" + answer + "}";
        var body = "{\"type\":\"answers\",\"id\":" + id + ",\"of\":" + of + ",\"version\":" + version + ",\"items\":["
                + String.join(",", Collections.nCopies(times, one)) + "]}";
        try {
            var said = assertInstanceOf(
                    Questions.Answered.class, MessageJson.fromGuest(body).orElseThrow());
            assertTrue(said.id().length() <= Message.LONGEST_ID);
            assertTrue(said.answers().items().size() <= 1, "no item twice");
            assertTrue(said.answers().of().length() <= Paper.LONGEST_NAME);
            said.answers().items().forEach(each -> assertTrue(each.item() <= Paper.MOST_ITEMS));
        } catch (BadMessage e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        }
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(-2, 45).map(String::valueOf)),
                Tuple.of(6, Arbitraries.of("\"phq_9\"", "\"q-1\"", "1", "1")),
                Tuple.of(1, Arbitraries.of("null", "true", "[]", "{}", "1e9", "1.5", "99999999999", "\"\"", "\" \"")),
                Tuple.of(
                        1, Arbitraries.integers().between(1, 100_000).map(length -> "\"" + "x".repeat(length) + "\"")));
    }

    @Test
    void whatWasAnsweredStaysOutOfLogs() {
        var said = new Questions.Answered(
                "q1", new PageAnswers("phq_9", 1, List.of(new Ticked(9, 3)), OptionalInt.empty()));

        assertEquals("Answered[q1]", said.toString());
    }

    @Test
    void namesAndNumbersStayOutOfLogs() {
        assertEquals("Welcome[]", new FromConsole.Welcome("Noor", "Ana").toString());
        assertEquals(
                "Phase[JOURNEY]",
                new FromConsole.Phase(PagePhase.JOURNEY, Optional.of("Sam"), Optional.of("112")).toString());
    }
}
