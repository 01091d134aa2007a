package io.vigil.console.link.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TalkTest {
    private static final InstanceId CONSOLE = new InstanceId("c000000000000001");
    private static final InstanceId TAB = new InstanceId("a000000000000001");
    private static final InstanceId OTHER_TAB = new InstanceId("b000000000000002");
    private static final Duration NOON = Duration.ofHours(12);

    private final Talk talk = new Talk(CONSOLE);

    private static String body(int number) {
        return "{\"n\":" + number + "}";
    }

    private Talk.Heard greet(InstanceId tab, Optional<InstanceId> you, long ack) {
        talk.begin(NOON);
        return talk.hear(new Frame.Hello(tab, you, ack), NOON);
    }

    @Nested
    class BeforeTheFirstHandshake {
        @Test
        void whatIsSaidWaits() throws OutboxFull {
            assertEquals(List.of(), talk.say(body(1)));
            assertEquals(1, talk.waiting());
            assertEquals(Optional.empty(), talk.beat());
        }

        @Test
        void nothingCanBeHeard() {
            assertThrows(IllegalStateException.class, () -> talk.hear(new Frame.Beat(0), NOON));
        }

        @Test
        void thereIsNoSilence() {
            assertFalse(talk.silent(NOON));
        }
    }

    @Nested
    class AfterOurHelloAndBeforeTheirs {
        @Test
        void theHelloNamesWhatIsKnown() {
            assertEquals(new Frame.Hello(CONSOLE, Optional.empty(), 0), talk.begin(NOON));
        }

        @Test
        void nothingIsSaidYet() throws OutboxFull {
            talk.begin(NOON);

            assertEquals(List.of(), talk.say(body(1)));
        }

        @Test
        void aBeatAcknowledgesNothing() {
            greet(TAB, Optional.empty(), 0);
            talk.hear(new Frame.Said(7, 0, body(7)), NOON);
            talk.begin(NOON);

            assertEquals(Optional.of(new Frame.Beat(0)), talk.beat());
        }

        @Test
        void aMessageIsDroppedAndSaidToBeOdd() {
            talk.begin(NOON);

            var heard = talk.hear(new Frame.Said(1, 0, body(1)), NOON);

            assertEquals(List.of(), heard.bodies());
            assertTrue(heard.oddity().isPresent());
        }
    }

    @Nested
    class WhenOpen {
        @Test
        void theOutboxFollowsTheirHelloInOrder() throws OutboxFull {
            talk.say(body(1));
            talk.say(body(2));

            var heard = greet(TAB, Optional.empty(), 0);

            assertEquals(List.of(new Frame.Said(1, 0, body(1)), new Frame.Said(2, 0, body(2))), heard.answer());
        }

        @Test
        void anAcknowledgementForAnEarlierConsoleIsNotOurs() throws OutboxFull {
            talk.say(body(1));

            var heard = greet(TAB, Optional.of(OTHER_TAB), 9);

            assertEquals(1, heard.answer().size());
            assertEquals(1, talk.waiting());
        }

        @Test
        void whatTheirHelloAcknowledgesIsNotSentAgain() throws OutboxFull {
            talk.say(body(1));
            talk.say(body(2));
            greet(TAB, Optional.empty(), 0);

            var heard = greet(TAB, Optional.of(CONSOLE), 1);

            assertEquals(List.of(new Frame.Said(2, 0, body(2))), heard.answer());
            assertTrue(talk.acknowledges(1));
            assertFalse(talk.acknowledges(2));
        }

        @Test
        void aRepeatedMessageIsAppliedOnce() {
            greet(TAB, Optional.empty(), 0);
            var first = talk.hear(new Frame.Said(1, 0, body(1)), NOON);
            greet(TAB, Optional.of(CONSOLE), 0);

            var second = talk.hear(new Frame.Said(1, 0, body(1)), NOON);

            assertEquals(List.of(body(1)), first.bodies());
            assertEquals(List.of(), second.bodies());
            assertEquals(Optional.of(new Frame.Beat(1)), talk.beat());
        }

        @Test
        void anotherTabCountsFromTheNumberItBeginsWith() {
            greet(TAB, Optional.empty(), 0);
            talk.hear(new Frame.Said(5, 0, body(5)), NOON);
            greet(OTHER_TAB, Optional.empty(), 0);

            var heard = talk.hear(new Frame.Said(3, 0, body(3)), NOON);

            assertEquals(List.of(body(3)), heard.bodies());
        }

        @Test
        void whoeverComesFirstIsSentTheWholeOutbox() throws OutboxFull {
            talk.say(body(1));
            talk.say(body(2));

            var heard = greet(TAB, Optional.empty(), 0);

            assertEquals(List.of(new Frame.Said(1, 0, body(1)), new Frame.Said(2, 0, body(2))), heard.answer());
        }

        @Tag("SAFE-91")
        @Test
        void anotherIsSentNothingThatWasForTheOneBeforeAlone() throws OutboxFull {
            talk.say(body(1), Talk.Whom.WHO_IS_THERE);
            assertEquals(1, greet(TAB, Optional.empty(), 0).answer().size());
            talk.say(body(2));
            talk.say(body(3), Talk.Whom.WHO_IS_THERE);

            var heard = greet(OTHER_TAB, Optional.empty(), 0);

            assertEquals(List.of(new Frame.Said(2, 0, body(2))), heard.answer());
            assertEquals(List.of(new Frame.Said(4, 0, body(4))), talk.say(body(4)));
            assertEquals(List.of(), greet(OTHER_TAB, Optional.of(CONSOLE), 4).answer());
        }

        @Test
        void anotherTabIsSentTheRestOfTheOutbox() throws OutboxFull {
            greet(TAB, Optional.empty(), 0);
            talk.say(body(1));
            talk.hear(new Frame.Beat(1), NOON);
            talk.say(body(2));

            var heard = greet(OTHER_TAB, Optional.empty(), 0);

            assertEquals(List.of(new Frame.Said(2, 0, body(2))), heard.answer());
        }

        @Test
        void aSecondHelloIsOdd() {
            greet(TAB, Optional.empty(), 0);

            assertTrue(talk.hear(new Frame.Hello(OTHER_TAB, Optional.empty(), 0), NOON)
                    .oddity()
                    .isPresent());
        }

        @Test
        void anAcknowledgementOfWhatWasNeverSaidDropsNothing() throws OutboxFull {
            greet(TAB, Optional.empty(), 0);
            talk.say(body(1));

            var heard = talk.hear(new Frame.Beat(2), NOON);

            assertTrue(heard.oddity().isPresent());
            assertEquals(1, talk.waiting());
        }

        @Test
        void afterAPauseWhatIsSaidWaits() throws OutboxFull {
            greet(TAB, Optional.empty(), 0);
            talk.pause();

            assertEquals(List.of(), talk.say(body(1)));
            assertEquals(Optional.empty(), talk.beat());
        }
    }

    /** The tab was duplicated, or its browser was killed and has restored what it kept some time ago. */
    @Nested
    class WhenAMemoryGreetsThatLiesBehindWhatItAcknowledged {
        private void said(int number) throws OutboxFull {
            for (var each = 1; each <= number; each++) {
                talk.say(body(each));
            }
        }

        @Tag("SAFE-45")
        @Test
        void itIsAnotherThoughItHasTheSameName() throws OutboxFull {
            said(3);
            greet(TAB, Optional.empty(), 0);
            talk.hear(new Frame.Beat(3), NOON);

            var heard = greet(TAB, Optional.of(CONSOLE), 1);

            assertEquals(Optional.of(TAB), heard.stranger());
            assertEquals(Optional.empty(), heard.oddity());
        }

        @Test
        void itIsAnotherWhenItKnowsAnEarlierConsoleOnly() throws OutboxFull {
            said(3);
            greet(TAB, Optional.empty(), 0);
            talk.hear(new Frame.Beat(3), NOON);

            assertEquals(Optional.of(TAB), greet(TAB, Optional.of(OTHER_TAB), 7).stranger());
        }

        @Test
        void itIsToldOfOnce() throws OutboxFull {
            said(3);
            greet(TAB, Optional.empty(), 0);
            talk.hear(new Frame.Beat(3), NOON);
            greet(TAB, Optional.of(CONSOLE), 1);

            assertEquals(Optional.empty(), greet(TAB, Optional.of(CONSOLE), 1).stranger());
        }

        @Test
        void whatWasTakenInFromItIsNotTakenInAgain() throws OutboxFull {
            said(3);
            greet(TAB, Optional.empty(), 0);
            talk.hear(new Frame.Said(5, 3, body(5)), NOON);
            greet(TAB, Optional.of(CONSOLE), 1);

            assertEquals(
                    List.of(), talk.hear(new Frame.Said(5, 1, body(5)), NOON).bodies());
        }

        @Test
        void oneThatKnowsAllItAcknowledgedIsTheSame() throws OutboxFull {
            said(3);
            greet(TAB, Optional.empty(), 0);
            talk.hear(new Frame.Beat(2), NOON);

            assertEquals(Optional.empty(), greet(TAB, Optional.of(CONSOLE), 2).stranger());
            assertEquals(Optional.empty(), greet(TAB, Optional.of(CONSOLE), 3).stranger());
        }

        @Test
        void anotherTabIsMeasuredByWhatItAcknowledgedItself() throws OutboxFull {
            said(3);
            greet(TAB, Optional.empty(), 0);
            talk.hear(new Frame.Beat(3), NOON);
            greet(OTHER_TAB, Optional.empty(), 0);

            assertEquals(
                    Optional.empty(), greet(OTHER_TAB, Optional.of(CONSOLE), 0).stranger());
        }

        @Test
        void anAcknowledgementOfWhatWasNeverSaidMakesNobodyAnother() throws OutboxFull {
            said(1);
            greet(TAB, Optional.empty(), 0);
            talk.hear(new Frame.Beat(9), NOON);

            assertEquals(Optional.empty(), greet(TAB, Optional.of(CONSOLE), 1).stranger());
        }
    }

    @Nested
    class Bounds {
        @Test
        void theOutboxHoldsAsMuchAsItSays() throws OutboxFull {
            for (var number = 0; number < Talk.LARGEST_OUTBOX; number++) {
                talk.say(body(number));
            }

            assertThrows(OutboxFull.class, () -> talk.say(body(0)));
            assertEquals(Talk.LARGEST_OUTBOX, talk.waiting());
        }

        @Test
        void aBodyThatFillsAFrameCanBeReadAgain() throws OutboxFull, BadFrame {
            greet(TAB, Optional.empty(), 0);
            var longest = "{\"x\":\"" + "y".repeat(FrameJson.LONGEST_BODY_BYTES - 8) + "\"}";

            var frame = talk.say(longest).get(0);

            assertEquals(frame, FrameJson.read(FrameJson.write(frame)));
        }

        @Test
        void aLongerBodyIsRefused() {
            var longer = "{\"x\":\"" + "y".repeat(FrameJson.LONGEST_BODY_BYTES - 7) + "\"}";

            assertThrows(IllegalArgumentException.class, () -> talk.say(longer));
        }
    }

    @Nested
    class Silence {
        @Test
        void fiveSecondsWithoutAFrameAreSilence() {
            greet(TAB, Optional.empty(), 0);

            assertFalse(talk.silent(NOON.plusMillis(4_999)));
            assertTrue(talk.silent(NOON.plusSeconds(5)));
        }

        @Test
        void aFrameEndsIt() {
            greet(TAB, Optional.empty(), 0);
            talk.hear(new Frame.Beat(0), NOON.plusSeconds(6));

            assertFalse(talk.silent(NOON.plusSeconds(7)));
        }
    }
}
