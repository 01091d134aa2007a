package io.vigil.console.video.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.CallSignal;
import io.vigil.console.call.Candidate;
import io.vigil.console.call.check.EndCheck;
import io.vigil.console.call.check.Relay;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import io.vigil.console.call.media.MediaDevice;
import io.vigil.console.call.media.MediaDevices;
import io.vigil.console.call.media.MediaPath;
import io.vigil.console.call.media.MediaReport;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.video.message.FromPane.NoConference.Why;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaneReaderTest {
    private static final CallId CALL = new CallId("c1");
    private static final String REPORT = """
            {"type":"report","call":"c1","connection":"connected","framesDecoded":30,"contentChanged":true,"brightness":0.4,"contrast":0.07,
             "audioPackets":50,"audioEnergy":0.25,"width":640,"height":480,"roundTripMillis":12.5,"lost":0.01,
             "path":"relay","framesSent":29,"ownSound":0.5,"refused":3}""";

    private static FromPane read(String text) throws BadMessage {
        return PaneReader.read(text).orElseThrow();
    }

    @Nested
    class WhatIsInTheContract {
        @Test
        void ready() throws BadMessage {
            assertEquals(new FromPane.Ready("146.0"), read("{\"type\":\"ready\",\"chromium\":\"146.0\"}"));
        }

        @Test
        void theDevicesFound() throws BadMessage {
            var found = read("""
                    {"type":"found","cameras":[{"id":"a","label":"Camera"}],"microphones":[],"camera":"a"}""");

            assertEquals(
                    new FromPane.Found(new MediaDevices(
                            List.of(new MediaDevice("a", "Camera")), List.of(), Optional.of("a"), Optional.empty())),
                    found);
        }

        @Test
        void theConsolesOwnMedia() throws BadMessage {
            assertEquals(
                    new FromPane.Media(new MediaState(TrackState.MUTED, TrackState.REFUSED)),
                    read("{\"type\":\"media\",\"microphone\":\"muted\",\"camera\":\"refused\"}"));
        }

        @Test
        void offersAndCandidates() throws BadMessage {
            assertEquals(
                    new FromPane.Signal(new CallSignal.Offer(CALL, 2, "v=0")),
                    read("{\"type\":\"offer\",\"call\":\"c1\",\"round\":2,\"sdp\":\"v=0\"}"));
            assertEquals(
                    new FromPane.Signal(new CallSignal.Candidates(CALL, List.of(new Candidate("candidate:1", "0")))),
                    read("{\"type\":\"candidates\",\"call\":\"c1\","
                            + "\"candidates\":[{\"candidate\":\"candidate:1\",\"sdpMid\":\"0\"}]}"));
            assertEquals(
                    new FromPane.Signal(new CallSignal.Candidates(CALL, List.of())),
                    read("{\"type\":\"candidates\",\"call\":\"c1\",\"candidates\":[]}"));
        }

        @Test
        void theStateOfTheConnectionAndTheFirstFrame() throws BadMessage {
            assertEquals(
                    new FromPane.ConnectionChanged(CALL, Connection.DISCONNECTED),
                    read("{\"type\":\"connection\",\"call\":\"c1\",\"state\":\"disconnected\"}"));
            assertEquals(new FromPane.FirstFrame(CALL), read("{\"type\":\"firstFrame\",\"call\":\"c1\"}"));
        }

        @Test
        void whatItFoundOutAboutItsEnd() throws BadMessage {
            assertEquals(
                    Optional.of(new FromPane.Checked(
                            new EndCheck(Relay.NOT_REACHED, OptionalInt.of(812), EndCheck.Hearing.HEARD))),
                    PaneReader.read(
                            "{\"type\":\"checked\",\"relay\":\"not_reached\",\"outgoingKbit\":812,\"hears\":true}"));
            assertEquals(
                    Optional.of(new FromPane.Checked(
                            new EndCheck(Relay.NONE, OptionalInt.empty(), EndCheck.Hearing.NOTHING))),
                    PaneReader.read("{\"type\":\"checked\",\"relay\":\"none\",\"hears\":false}"));
            assertThrows(
                    BadMessage.class,
                    () -> PaneReader.read(
                            "{\"type\":\"checked\",\"relay\":\"none\",\"outgoingKbit\":-5,\"hears\":false}"));
        }

        @Test
        void whatASocketOfThePageIsToDo() throws BadMessage {
            assertEquals(
                    new FromPane.SocketOpen(3, "room=7f&token=a.b-c_d~e"),
                    read("{\"type\":\"socketOpen\",\"socket\":3,\"query\":\"room=7f&token=a.b-c_d~e\"}"));
            assertEquals(new FromPane.SocketOpen(0, ""), read("{\"type\":\"socketOpen\",\"socket\":0,\"query\":\"\"}"));
            assertEquals(
                    new FromPane.SocketText(3, "<open/>"),
                    read("{\"type\":\"socketText\",\"socket\":3,\"text\":\"<open/>\"}"));
            assertEquals(new FromPane.SocketClose(3), read("{\"type\":\"socketClose\",\"socket\":3}"));
        }

        @Test
        void whoeverIsInTheConferenceWithoutTheKey() throws BadMessage {
            assertEquals(new FromPane.Impostor(CALL), read("{\"type\":\"impostor\",\"call\":\"c1\"}"));
        }

        @ParameterizedTest
        @CsvSource({
            "library,LIBRARY",
            "unreachable,UNREACHABLE",
            "expired,EXPIRED",
            "refused,REFUSED",
            "room,ROOM",
            "unsealed,UNSEALED"
        })
        void whyThereIsNoConference(String word, Why why) throws BadMessage {
            assertEquals(
                    new FromPane.NoConference(CALL, why),
                    read("{\"type\":\"noConference\",\"call\":\"c1\",\"why\":\"" + word + "\"}"));
        }

        @Test
        void everyReasonHasAWord() {
            assertEquals(6, Why.values().length, "each is in the table above");
        }

        @Test
        void aSocketInATextIsWithoutTicketAndWords() throws BadMessage {
            var open = read("{\"type\":\"socketOpen\",\"socket\":3,\"query\":\"token=secret\"}");
            var said = read("{\"type\":\"socketText\",\"socket\":3,\"text\":\"secret\"}");

            assertEquals("SocketOpen[3]", open.toString());
            assertEquals("SocketText[3, 6 characters]", said.toString());
        }

        @Test
        void aReport() throws BadMessage {
            var expected = new MediaReport(
                    Optional.of(CALL),
                    Connection.CONNECTED,
                    30,
                    true,
                    0.4,
                    0.07,
                    50,
                    0.25,
                    640,
                    480,
                    OptionalDouble.of(12.5),
                    OptionalDouble.of(0.01),
                    MediaPath.RELAY,
                    29,
                    0.5,
                    3);

            assertEquals(new FromPane.Report(expected), read(REPORT));
        }

        @Test
        void aReportWithoutACallAndWithoutAPath() throws BadMessage {
            var report = read(REPORT.replace("\"call\":\"c1\",", "")
                    .replace("\"roundTripMillis\":12.5,\"lost\":0.01,", "\"lost\":null,"));

            var said = ((FromPane.Report) report).report();
            assertEquals(Optional.empty(), said.call());
            assertEquals(OptionalDouble.empty(), said.roundTripMillis());
            assertEquals(OptionalDouble.empty(), said.lost());
        }

        @Test
        void fieldsThatAreNotKnownAreIgnored() throws BadMessage {
            assertEquals(
                    new FromPane.FirstFrame(CALL),
                    read("{\"type\":\"firstFrame\",\"call\":\"c1\",\"colour\":{\"of\":[\"the\",\"sky\"]}}"));
        }

        @Test
        void typesThatAreNotKnownAreIgnored() throws BadMessage {
            assertEquals(Optional.empty(), PaneReader.read("{\"type\":\"weather\"}"));
        }
    }

    @Nested
    class WhatIsNot {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "null",
                    "7",
                    "\"ready\"",
                    "[]",
                    "{}",
                    "{\"type\":7}",
                    "{\"type\":null}",
                    "{\"type\":\"ready\"}",
                    "{\"type\":\"ready\",\"chromium\":146}",
                    "{\"type\":\"ready\",\"chromium\":\"1\"} {}",
                    "{\"type\":\"ready\",\"chromium\":\"1\",\"chromium\":\"2\"}",
                    "{'type':'ready'}",
                    "{\"type\":\"firstFrame\",\"call\":\"\"}",
                    "{\"type\":\"media\",\"microphone\":\"ON\",\"camera\":\"on\"}",
                    "{\"type\":\"offer\",\"call\":\"c1\",\"round\":-1,\"sdp\":\"v=0\"}",
                    "{\"type\":\"offer\",\"call\":\"c1\",\"round\":0.5,\"sdp\":\"v=0\"}",
                    "{\"type\":\"offer\",\"call\":\"c1\",\"round\":3000000000,\"sdp\":\"v=0\"}",
                    "{\"type\":\"offer\",\"call\":\"c1\",\"round\":\"0\",\"sdp\":\"v=0\"}",
                    "{\"type\":\"offer\",\"call\":\"c1\",\"round\":0,\"sdp\":\"\"}",
                    "{\"type\":\"candidates\",\"call\":\"c1\",\"candidates\":{}}",
                    "{\"type\":\"candidates\",\"call\":\"c1\",\"candidates\":[\"candidate:1\"]}",
                    "{\"type\":\"connection\",\"call\":\"c1\",\"state\":\"wonderful\"}",
                    "{\"type\":\"socketOpen\",\"socket\":1}",
                    "{\"type\":\"socketOpen\",\"query\":\"token=1\"}",
                    "{\"type\":\"socketOpen\",\"socket\":-1,\"query\":\"\"}",
                    "{\"type\":\"socketOpen\",\"socket\":3000000000,\"query\":\"\"}",
                    "{\"type\":\"socketOpen\",\"socket\":\"1\",\"query\":\"\"}",
                    "{\"type\":\"socketOpen\",\"socket\":1,\"query\":\"token=1 HTTP/1.1\"}",
                    "{\"type\":\"socketOpen\",\"socket\":1,\"query\":\"token=1\\r\\nX: y\"}",
                    "{\"type\":\"socketOpen\",\"socket\":1,\"query\":\"token=1#there\"}",
                    "{\"type\":\"socketOpen\",\"socket\":1,\"query\":\"previd=%zz\"}",
                    "{\"type\":\"socketOpen\",\"socket\":1,\"query\":\"previd=%4\"}",
                    "{\"type\":\"socketOpen\",\"socket\":1,\"query\":\"token=\\u00e9\"}",
                    "{\"type\":\"socketText\",\"socket\":1}",
                    "{\"type\":\"socketText\",\"socket\":1,\"text\":{}}",
                    "{\"type\":\"socketClose\"}",
                    "{\"type\":\"socketClose\",\"socket\":0.5}",
                    "{\"type\":\"impostor\"}",
                    "{\"type\":\"noConference\",\"call\":\"c1\"}",
                    "{\"type\":\"noConference\",\"call\":\"c1\",\"why\":\"weather\"}",
                    "{\"type\":\"noConference\",\"call\":\"c1\",\"why\":\"EXPIRED\"}",
                    "{\"type\":\"noConference\",\"why\":\"expired\"}",
                    "{\"type\":\"ready\",\"chromium\":\"1\",\"x\":[[[[[[[[[[1]]]]]]]]]]}"
                })
        void isRefusedAsAWhole(String text) {
            assertThrows(BadMessage.class, () -> PaneReader.read(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"framesDecoded\":30->\"framesDecoded\":-1",
                    "\"framesDecoded\":30->\"framesDecoded\":1e300",
                    "\"audioEnergy\":0.25->\"audioEnergy\":-1",
                    "\"audioEnergy\":0.25->\"audioEnergy\":\"loud\"",
                    "\"lost\":0.01->\"lost\":1.5",
                    "\"ownSound\":0.5->\"ownSound\":2",
                    "\"width\":640->\"width\":640000",
                    "\"contentChanged\":true->\"contentChanged\":1",
                    "\"path\":\"relay\"->\"path\":\"tunnel\"",
                    "\"roundTripMillis\":12.5->\"roundTripMillis\":-3"
                })
        void aReportWithOneAbsurdFieldIsRefused(String change) {
            var parts = change.split("->", 2);

            assertThrows(BadMessage.class, () -> PaneReader.read(REPORT.replace(parts[0], parts[1])));
        }

        @Test
        void aReportThatDoesNotSayHowMuchWasRefusedIsRefused() {
            assertThrows(BadMessage.class, () -> PaneReader.read(REPORT.replace(",\"refused\":3", "")));
            assertThrows(BadMessage.class, () -> PaneReader.read(REPORT.replace("\"refused\":3", "\"refused\":-3")));
        }

        @Test
        void aQueryThatIsTooLongIsRefusedWithoutBeingQuoted() throws BadMessage {
            var longest = "s".repeat(8_192);
            var before = "{\"type\":\"socketOpen\",\"socket\":1,\"query\":\"";
            assertEquals(new FromPane.SocketOpen(1, longest), read(before + longest + "\"}"));

            var refusal = assertThrows(BadMessage.class, () -> PaneReader.read(before + longest + "s\"}"));
            assertTrue(refusal.toString().length() < 200, refusal.toString());
            assertTrue(refusal.toString().contains("8193 characters"), refusal.toString());
        }

        @Test
        void whatIsTooLongIsRefused() {
            var sdp = "x".repeat(PaneReader.LONGEST);

            assertThrows(
                    BadMessage.class,
                    () -> PaneReader.read("{\"type\":\"offer\",\"call\":\"c1\",\"round\":0,\"sdp\":\"" + sdp + "\"}"));
        }

        @Test
        void tooManyCandidatesAreRefused() {
            var one = "{\"candidate\":\"a\",\"sdpMid\":\"0\"}";
            var many = one + ("," + one).repeat(256);

            assertThrows(
                    BadMessage.class,
                    () -> PaneReader.read("{\"type\":\"candidates\",\"call\":\"c1\",\"candidates\":[" + many + "]}"));
        }

        @Test
        void theRefusalDoesNotQuoteWhatWasSaid() {
            var refusal = assertThrows(
                    BadMessage.class,
                    () -> PaneReader.read("{\"type\":\"offer\",\"call\":\"c1\",\"round\":\"192.0.2.7\",\"sdp\":1}"));

            assertFalse(refusal.toString().contains("192.0.2.7"), refusal.toString());
        }

        @Test
        void anyChangedCharacterIsReadOrRefusedButNeverThrowsAnythingElse() {
            var chance = new Random(3);
            var read = 0;
            for (var round = 0; round < 20_000; round++) {
                var text = new StringBuilder(REPORT);
                for (var change = chance.nextInt(3); change >= 0; change--) {
                    text.setCharAt(chance.nextInt(text.length()), (char) (' ' + chance.nextInt(95)));
                }
                try {
                    read += PaneReader.read(text.toString()).isPresent() ? 1 : 0;
                } catch (BadMessage e) {
                    assertTrue(e.toString().length() < 200, e.toString());
                }
            }

            assertTrue(read > 100 && read < 19_000, read + " of 20000 were read");
        }
    }
}
