package io.vigil.signaling.resume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StanzaWriter;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StreamResumptionTest {
    private static final long LAST = StreamResumption.COUNTERS - 1;

    private final ResumeId id = ResumeId.random(new SecureRandom());
    private final StreamResumption stream = StreamResumption.resumable(id, Duration.ofMinutes(2));

    private static Element stanza(int number) {
        return Element.of("message", Namespaces.CLIENT).with("id", Integer.toString(number));
    }

    private static List<String> ids(List<Element> stanzas) {
        return stanzas.stream().map(stanza -> stanza.attribute("id")).toList();
    }

    private void sends(StreamResumption from, int first, int last) {
        for (var number = first; number <= last; number++) {
            from.sent(stanza(number));
        }
    }

    @Nested
    class WhatIsNotAcknowledged {
        @Test
        void isSaidAgainInOrderAndAgainUntilItIs() throws HandledTooHigh {
            sends(stream, 1, 4);
            stream.acknowledged(1);

            assertEquals(List.of("2", "3", "4"), ids(stream.resumed(1)));
            assertEquals(List.of("3", "4"), ids(stream.resumed(2)));
            sends(stream, 5, 5);
            assertEquals(List.of("5"), ids(stream.resumed(4)));
            assertEquals(List.of(), stream.resumed(5));
        }

        @Test
        void isSaidAgainAcrossTheEndOfTheCounter() throws HandledTooHigh {
            var old = new StreamResumption(Optional.of(id), Duration.ofSeconds(1), LAST - 1);
            sends(old, 1, 4);

            assertEquals(List.of("2", "3", "4"), ids(old.resumed(LAST)));
            assertEquals(List.of("4"), ids(old.resumed(1)));
            var error = assertThrows(HandledTooHigh.class, () -> old.acknowledged(3));
            assertEquals(
                    "2", error.streamError().children().get(1).attribute("send-count"), "of 2^32 - 2 and four more");
        }

        @Test
        void endsTheResumabilityWhenItIsTooMuchAndIsNotKept() throws HandledTooHigh {
            sends(stream, 1, StreamResumption.MOST_UNACKNOWLEDGED);
            assertTrue(stream.mayResume());

            sends(stream, 0, 0);

            assertFalse(stream.mayResume());
            stream.acknowledged(StreamResumption.MOST_UNACKNOWLEDGED + 1);
            assertFalse(stream.mayResume());
            assertThrows(IllegalStateException.class, () -> stream.resumed(StreamResumption.MOST_UNACKNOWLEDGED + 1));
        }

        @Test
        void isTooMuchInBytesAsWell() throws HandledTooHigh {
            isTooMuch(stanza(1).withText("x".repeat(StreamResumption.MOST_UNACKNOWLEDGED_BYTES / 2)));
        }

        @Test
        void isCountedAsItIsWritten() throws HandledTooHigh {
            var ofFive = StreamResumption.MOST_UNACKNOWLEDGED_BYTES / 2 / 5;

            isTooMuch(stanza(1).withText("&".repeat(ofFive)));
        }

        private void isTooMuch(Element long1) throws HandledTooHigh {
            stream.sent(long1);
            stream.acknowledged(1);
            stream.sent(long1);
            assertTrue(stream.mayResume());

            stream.sent(long1);

            assertFalse(stream.mayResume());
        }
    }

    @Nested
    class AnAcknowledgement {
        @Test
        void ofMoreThanWasSentIsAnErrorThatChangesNothing() throws HandledTooHigh {
            sends(stream, 1, 2);

            var error = assertThrows(HandledTooHigh.class, () -> stream.acknowledged(3));

            assertEquals(
                    "<stream:error xmlns:stream=\"http://etherx.jabber.org/streams\">"
                            + "<undefined-condition xmlns=\"urn:ietf:params:xml:ns:xmpp-streams\"/>"
                            + "<handled-count-too-high xmlns=\"urn:xmpp:sm:3\" h=\"3\" send-count=\"2\"/></stream:error>",
                    StanzaWriter.write(error.streamError()));
            assertEquals(List.of("1", "2"), ids(stream.resumed(0)));
        }

        @Test
        void ofFewerThanBeforeIsOneToo() throws HandledTooHigh {
            sends(stream, 1, 3);
            stream.acknowledged(2);

            assertThrows(HandledTooHigh.class, () -> stream.acknowledged(1));
            assertThrows(HandledTooHigh.class, () -> stream.resumed(1));
        }

        @Test
        void isAskedForAfterFiveStanzasAndOnce() {
            sends(stream, 1, StreamResumption.ASK_AFTER - 1);
            assertFalse(stream.isToAsk());
            sends(stream, 5, 5);
            assertTrue(stream.isToAsk());

            stream.asked();

            assertFalse(stream.isToAsk());
        }
    }

    @Nested
    class WhatThePeerSaid {
        @Test
        void isCountedFromZeroAndFromZeroAgain() {
            assertEquals(0, stream.handled());
            stream.received();
            assertEquals(1, stream.handled());

            var old = new StreamResumption(Optional.of(id), Duration.ofSeconds(1), LAST);
            old.received();

            assertEquals(0, old.handled());
        }
    }

    @Nested
    class TheWindow {
        @Test
        void beginsWithTheCutAndEndsWithTheNextSocket() throws HandledTooHigh {
            var second = Duration.ofSeconds(1).toNanos();
            assertFalse(stream.hasRunOut(1_000 * second));

            stream.cut(-5 * second);
            assertFalse(stream.hasRunOut(115 * second - 1));
            assertTrue(stream.hasRunOut(115 * second));

            assertEquals(List.of(), stream.resumed(0));
            assertFalse(stream.hasRunOut(1_000 * second));
        }
    }

    @Nested
    class TheName {
        @Test
        void is128RandomBitsThatAreShownOnTheWireAlone() {
            var wire = Nonzas.enabled(stream).attribute("id");

            assertTrue(wire.matches("[A-Za-z0-9_-]{22}"), "16 bytes in base64url");
            assertTrue(stream.isNamed(wire));
            assertFalse(stream.isNamed(wire.substring(1)));
            assertFalse(stream.isNamed(""));
            assertFalse(stream.isNamed("é" + wire.substring(1)));
            assertFalse((id + " " + stream).contains(wire));
        }

        @Test
        void isNotGivenToAStreamThatOnlyCounts() {
            var counting = StreamResumption.acknowledgementsOnly();
            counting.sent(stanza(1));

            assertEquals("<enabled xmlns=\"urn:xmpp:sm:3\"/>", StanzaWriter.write(Nonzas.enabled(counting)));
            assertFalse(counting.mayResume());
            assertFalse(counting.isNamed(""));
        }
    }

    @Nested
    class ANonza {
        private OptionalLong count(String h) {
            return Nonzas.handled(Element.of("a", Namespaces.STREAM_MANAGEMENT).with("h", h));
        }

        @Test
        void countsInThirtyTwoBitsWithoutASign() {
            assertEquals(OptionalLong.of(0), count("0"));
            assertEquals(OptionalLong.of(LAST), count("4294967295"));
            for (var wrong : List.of("", "-1", "4294967296", "99999999999", "1.0", " 1", "٣")) {
                assertEquals(OptionalLong.empty(), count(wrong), wrong);
            }
        }

        @Test
        void saysForHowLongAStreamIsKept() {
            assertEquals("120", Nonzas.enabled(stream).attribute("max"));
            assertEquals("true", Nonzas.enabled(stream).attribute("resume"));
        }

        @Test
        void asksForResumptionInEitherSpelling() {
            var enable = Element.of("enable", Namespaces.STREAM_MANAGEMENT);

            assertFalse(Nonzas.asksForResumption(enable));
            assertFalse(Nonzas.asksForResumption(enable.with("resume", "false")));
            assertTrue(Nonzas.asksForResumption(enable.with("resume", "true")));
            assertTrue(Nonzas.asksForResumption(enable.with("resume", "1")));
        }
    }
}
