package io.vigil.console.link.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two ends, a line between them that breaks at any moment, and reloads of either side. */
@DisplayName("Whatever happens to the line")
class TalkSurvivesTest {
    private static final int STEPS = 4_000;

    /** One end with the frames on their way to it: a handshake carries them in order, whole, until it breaks. */
    private static final class End {
        Talk talk;
        int saidInAll;
        final ArrayDeque<byte[]> arriving = new ArrayDeque<>();
        final List<String> applied = new ArrayList<>();
        int strangers;

        End(String instance) {
            talk = new Talk(new InstanceId(instance));
        }
    }

    private static final class Line {
        final Random random;
        final End console = new End("c000000000000000");
        final End guest = new End("a000000000000000");
        Duration uptime = Duration.ZERO;

        Line(long seed) {
            random = new Random(seed);
        }

        End other(End end) {
            return end.equals(console) ? guest : console;
        }

        void send(End from, List<Frame> frames) {
            frames.forEach(frame -> other(from).arriving.add(FrameJson.write(frame)));
        }

        void breaks() {
            for (var end : List.of(console, guest)) {
                end.arriving.clear();
                end.talk.pause();
            }
        }

        void handshake() {
            breaks();
            send(guest, List.of(guest.talk.begin(uptime)));
            send(console, List.of(console.talk.begin(uptime)));
        }

        void say(End end) throws OutboxFull {
            if (end.talk.waiting() < Talk.LARGEST_OUTBOX) {
                send(end, end.talk.say("{\"n\":" + ++end.saidInAll + "}"));
            }
        }

        Optional<String> deliver(End to) throws BadFrame {
            var frame = to.arriving.poll();
            if (frame == null) {
                return Optional.empty();
            }
            var heard = to.talk.hear(FrameJson.read(frame), uptime);
            to.applied.addAll(heard.bodies());
            to.strangers += heard.stranger().isPresent() ? 1 : 0;
            send(to, heard.answer());
            return heard.oddity();
        }

        void beat(End end) {
            send(end, end.talk.beat().stream().toList());
        }

        void settle() throws BadFrame {
            while (!console.arriving.isEmpty() || !guest.arriving.isEmpty()) {
                assertEquals(Optional.empty(), deliver(console));
                assertEquals(Optional.empty(), deliver(guest));
            }
        }

        End anyEnd() {
            return random.nextBoolean() ? console : guest;
        }
    }

    private static List<String> all(int count) {
        var all = new ArrayList<String>();
        for (var number = 1; number <= count; number++) {
            all.add("{\"n\":" + number + "}");
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void everyMessageArrivesOnceAndInOrderAcrossBreaks(long seed) throws OutboxFull, BadFrame {
        var line = new Line(seed);

        for (var step = 0; step < STEPS; step++) {
            switch (line.random.nextInt(40)) {
                case 0 -> line.breaks();
                case 1, 2 -> line.handshake();
                case 3, 4, 5, 6 -> line.say(line.anyEnd());
                case 7, 8 -> line.beat(line.anyEnd());
                default -> assertEquals(Optional.empty(), line.deliver(line.anyEnd()));
            }
        }
        line.handshake();
        line.settle();
        line.beat(line.console);
        line.beat(line.guest);
        line.settle();

        assertTrue(line.console.saidInAll > 100 && line.guest.saidInAll > 100);
        assertEquals(all(line.console.saidInAll), line.guest.applied);
        assertEquals(all(line.guest.saidInAll), line.console.applied);
        assertEquals(0, line.console.talk.waiting() + line.guest.talk.waiting());
        assertEquals(1, line.console.strangers, "who comes back with all it had is the same");
        assertEquals(1, line.guest.strangers);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void aNewTabMissesNothingThatTheOldOneHadNotAcknowledged(long seed) throws OutboxFull, BadFrame {
        var line = new Line(seed);
        var tabs = 0;
        var lostWithTheirTab = new ArrayList<String>();

        for (var step = 0; step < STEPS; step++) {
            switch (line.random.nextInt(60)) {
                case 0 -> line.breaks();
                case 1, 2 -> line.handshake();
                case 3, 4, 5, 6 -> line.say(line.console);
                case 7, 8 -> line.beat(line.anyEnd());
                case 9 -> { // another device, or storage cleared: its memory is gone, what it applied has been shown
                    line.breaks();
                    line.guest.talk = new Talk(new InstanceId("b%015x".formatted(++tabs)));
                    lostWithTheirTab.addAll(line.guest.applied);
                    line.guest.applied.clear();
                }
                default -> assertEquals(Optional.empty(), line.deliver(line.anyEnd()));
            }
        }
        line.handshake();
        line.settle();

        assertTrue(tabs > 20);
        assertEquals(increasing(line.guest.applied), line.guest.applied);
        var everything = new ArrayList<>(lostWithTheirTab);
        everything.addAll(line.guest.applied);
        assertTrue(everything.containsAll(all(line.console.saidInAll)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void aConsoleThatWasStartedAgainLosesNothingOfTheGuestAndIsItselfHeardOnce(long seed) throws OutboxFull, BadFrame {
        var line = new Line(seed);
        var consoles = 0;
        var heardBefore = new ArrayList<String>();

        for (var step = 0; step < STEPS; step++) {
            switch (line.random.nextInt(60)) {
                case 0 -> line.breaks();
                case 1, 2 -> line.handshake();
                case 3, 4, 5, 6 -> line.say(line.guest);
                case 7, 8 -> line.beat(line.anyEnd());
                case 9 -> {
                    line.breaks();
                    heardBefore.addAll(line.console.applied);
                    line.console.applied.clear();
                    line.console.talk = new Talk(new InstanceId("d%015x".formatted(++consoles)));
                    line.console.saidInAll = 0;
                    line.guest.applied.clear();
                }
                case 10, 11 -> line.say(line.console);
                default -> assertEquals(Optional.empty(), line.deliver(line.anyEnd()));
            }
        }
        line.handshake();
        line.settle();

        assertTrue(consoles > 20);
        assertEquals(all(line.console.saidInAll), line.guest.applied);
        heardBefore.addAll(line.console.applied);
        assertTrue(heardBefore.containsAll(all(line.guest.saidInAll)));
    }

    private static List<String> increasing(List<String> bodies) {
        return bodies.stream()
                .distinct()
                .sorted((one, other) -> Integer.compare(number(one), number(other)))
                .toList();
    }

    private static int number(String body) {
        return Integer.parseInt(body.replaceAll("\\D", ""));
    }
}
