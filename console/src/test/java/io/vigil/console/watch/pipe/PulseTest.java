package io.vigil.console.watch.pipe;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-64")
class PulseTest {
    private final Queue<Runnable> session = new ArrayDeque<>();
    private final Pulse pulse = Pulse.of(Map.of("session", session::add, "screen", Runnable::run));

    @Test
    void beatsWhileEveryThreadAnswersBetweenTwoBeats() {
        for (var i = 0; i < 5; i++) {
            assertTrue(pulse.beating());
            drain();
        }
    }

    @Test
    void stopsWhenOneThreadDoesNotAnswerAndGoesOnWhenItDoes() {
        assertTrue(pulse.beating());

        assertFalse(pulse.beating());
        assertFalse(pulse.beating());
        drain();
        assertTrue(pulse.beating());
    }

    @Test
    void aBusyThreadIsNotGivenAHeapOfQuestions() {
        for (var i = 0; i < 100; i++) {
            var unused = pulse.beating();
        }

        assertTrue(session.size() == 1, session.size() + " questions");
    }

    @Test
    void aThreadThatHasEndedIsNotAlive() {
        var ended = Pulse.of(Map.of("ended", task -> {
            throw new RejectedExecutionException("ended");
        }));

        var first = ended.beating();

        assertFalse(first && ended.beating());
    }

    private void drain() {
        for (var task = session.poll(); task != null; task = session.poll()) {
            task.run();
        }
    }
}
