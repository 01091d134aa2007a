package io.vigil.console.app.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneThreadTest {
    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final OneThread thread = new OneThread("tried", failures::add);

    @AfterEach
    void end() {
        thread.close();
    }

    @Test
    void aFailureIsToldAndWhatComesAfterItIsDone() throws InterruptedException {
        var wrong = new IllegalStateException("wrong");
        var done = new CountDownLatch(1);

        thread.execute(() -> {
            throw wrong;
        });
        thread.execute(done::countDown);

        assertEquals(wrong, failures.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void soIsAnErrorWhichAnExecutorWouldKeepToItself() throws InterruptedException {
        var missing = new NoClassDefFoundError("missing");
        var done = new CountDownLatch(1);

        thread.execute(() -> {
            throw missing;
        });
        thread.after(Duration.ofMillis(1), done::countDown);

        assertEquals(missing, failures.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertTrue(done.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
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
}
