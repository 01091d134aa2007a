package io.vigil.console.app.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OneThreadTest {
    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final OneThread thread = new OneThread("tried", failures::add);

    @AfterEach
    void end() {
        thread.close();
    }

    /** An executor would keep either to itself. */
    static List<Throwable> whatATaskMayThrow() {
        return List.of(new IllegalStateException("wrong"), new NoClassDefFoundError("missing"));
    }

    @ParameterizedTest
    @MethodSource("whatATaskMayThrow")
    void aFailureIsToldAndWhatComesAfterItIsDone(Throwable failure) throws InterruptedException {
        var done = new CountDownLatch(1);

        thread.execute(() -> throwing(failure));
        thread.after(Duration.ofMillis(1), done::countDown);

        assertEquals(failure, failures.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private static void throwing(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    @Test
    void aClockGoesOnWhateverItThrows() throws InterruptedException {
        var turns = new CountDownLatch(3);

        thread.every(Duration.ofMillis(1), () -> {
            turns.countDown();
            throw new StackOverflowError();
        });

        assertTrue(turns.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /** What a therapist has just kept is kept, though the window is closed at once. */
    @Test
    @Timeout(PATIENCE_SECONDS)
    void whatWaitsForItsTurnIsDoneBeforeTheEnd() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayGoOn = new CountDownLatch(1);
        var done = new LinkedBlockingQueue<String>();
        thread.execute(() -> {
            begun.countDown();
            awaited(mayGoOn);
        });
        for (var task : List.of("first", "second")) {
            thread.execute(() -> done.add(task));
        }
        thread.after(Duration.ofHours(1), () -> done.add("in an hour"));
        thread.every(Duration.ofHours(1), () -> done.add("each hour"));
        assertTrue(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        var end = new Thread(thread::close);
        end.start();
        while (end.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        mayGoOn.countDown();
        end.join(Duration.ofSeconds(PATIENCE_SECONDS).toMillis());

        assertEquals(List.of("first", "second"), List.copyOf(done));
        assertEquals(List.of(), List.copyOf(failures));
    }

    @Test
    void whatNeverEndsIsInterrupted() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        thread.execute(() -> {
            begun.countDown();
            if (!awaited(new CountDownLatch(1))) {
                interrupted.countDown();
            }
        });
        assertTrue(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS));

        thread.close();

        assertTrue(interrupted.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /** @return whether it came, and was not interrupted */
    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
