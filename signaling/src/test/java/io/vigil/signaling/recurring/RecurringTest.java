package io.vigil.signaling.recurring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RecurringTest {
    private static final int TURNS = 3;
    private static final Duration SOON = Duration.ofMillis(1);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Recurring.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @BeforeEach
    void hear() {
        said.start();
        logger.addAppender(said);
    }

    @AfterEach
    void hearNoMore() throws InterruptedException {
        thread.shutdownNow();
        assertTrue(thread.awaitTermination(10, TimeUnit.SECONDS), "a last turn would be heard in the next test");
        logger.detachAppender(said);
    }

    private static Recurring failing(CountDownLatch turns) {
        var turn = new AtomicInteger();
        return new Recurring("the test of relays", () -> {
            turns.countDown();
            if (turn.getAndIncrement() % 2 == 0) {
                throw new IllegalStateException("203.0.113.7 said no");
            }
            throw new LinkageError("203.0.113.7 said no");
        });
    }

    @Test
    void whatItThrowsKeepsNoTurnFromComingInStep() throws InterruptedException {
        var turns = new CountDownLatch(TURNS);

        var clock = failing(turns).inStep(thread, SOON);

        assertTrue(turns.await(10, TimeUnit.SECONDS), clock.toString());
    }

    @Test
    void norWithPauses() throws InterruptedException {
        var turns = new CountDownLatch(TURNS);

        var clock = failing(turns).withPauses(thread, Duration.ZERO, SOON);

        assertTrue(turns.await(10, TimeUnit.SECONDS), clock.toString());
    }

    @Test
    void theLogSaysWhichAndWhereAndNotWhatWasSaidInTheFailure() {
        failing(new CountDownLatch(1)).run();

        var line = said.list.get(0).getFormattedMessage();
        assertTrue(
                line.startsWith("the test of relays failed and goes on: java.lang.IllegalStateException at "
                        + RecurringTest.class.getName()),
                line);
        assertFalse(line.contains("203.0.113.7"), line);
        assertEquals(1, said.list.size());
    }

    @Test
    void aFailureWithoutAPlaceOfOursIsNamedAlone() {
        var failure = new IllegalStateException("no");
        failure.setStackTrace(new StackTraceElement[0]);

        assertEquals("java.lang.IllegalStateException", Recurring.what(failure));
    }
}
