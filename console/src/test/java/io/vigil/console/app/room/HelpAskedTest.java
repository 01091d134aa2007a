package io.vigil.console.app.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.stage.Patience;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-45")
class HelpAskedTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final HelpAsked help = new HelpAsked();
    private final AtomicInteger raised = new AtomicInteger();
    private final AtomicBoolean rings = new AtomicBoolean();
    private final List<FromConsole> answers = new CopyOnWriteArrayList<>();

    private void hears(String id, int presses) {
        hears(id, presses, () -> {});
    }

    private void hears(String id, int presses, Runnable meanwhile) {
        help.heard(
                new FromGuest.Help(id, Instant.EPOCH, presses),
                () -> {
                    raised.incrementAndGet();
                    rings.set(true);
                    meanwhile.run();
                },
                answers::add);
    }

    private void standDown(Runnable meanwhile) {
        help.standDown(
                () -> {
                    meanwhile.run();
                    rings.set(false);
                },
                answers::add);
    }

    /** Runs on another thread, and goes on as soon as that thread has to wait for this one. */
    private static Thread beside(Runnable act) {
        var other = new Thread(act, "beside");
        other.start();
        Patience.until("the other waits", SOON, () -> other.getState() == Thread.State.BLOCKED);
        return other;
    }

    private static void ended(Thread other) throws InterruptedException {
        other.join(SOON.toMillis());
        assertFalse(other.isAlive());
    }

    @Test
    void onePressIsRaisedOnceAndAnsweredEveryTimeThePageRepeatsIt() {
        hears("a", 1);
        hears("a", 1);

        assertEquals(1, raised.get());
        assertEquals(List.of(new FromConsole.HelpSeen("a", 1), new FromConsole.HelpSeen("a", 1)), answers);
    }

    /** Raising an alarm that stands changes nothing; one that something took away meanwhile rings again. */
    @Test
    void everyFurtherPressIsRaised() {
        hears("a", 1);
        hears("a", 2);
        hears("b", 1); // by a page in another tab

        assertEquals(3, raised.get());
        assertEquals(
                List.of(
                        new FromConsole.HelpSeen("a", 1),
                        new FromConsole.HelpSeen("a", 2),
                        new FromConsole.HelpSeen("b", 1)),
                answers);
    }

    @Test
    void whatAnotherDidNotGetAnsweredIsNotTheirs() {
        hears("a", 1);
        help.forget();
        standDown(() -> {});

        assertEquals(List.of(new FromConsole.HelpSeen("a", 1)), answers);

        hears("a", 1);

        assertEquals(2, raised.get());
    }

    @Test
    void thatTheTherapistIsThereIsSaidOnceAndTheNextPressIsNews() {
        hears("a", 1);
        standDown(() -> {});
        standDown(() -> {});
        hears("a", 1); // the page has not heard yet that it is over
        assertEquals(1, raised.get());
        hears("b", 1);

        assertEquals(2, raised.get());
        assertEquals(
                List.of(
                        new FromConsole.HelpSeen("a", 1),
                        new FromConsole.HelpOver("a"),
                        new FromConsole.HelpOver("a"),
                        new FromConsole.HelpSeen("b", 1)),
                answers);
    }

    /** Otherwise the page takes the end for one of an earlier press, and goes on saying that the therapist knows. */
    @Test
    void aTherapistWhoAnswersWhileTheAlarmIsOnlyJustRaisedDoesNotOvertakeTheAnswerToThePage()
            throws InterruptedException {
        var therapist = new Thread[1];

        hears("a", 1, () -> therapist[0] = beside(() -> standDown(() -> {})));
        ended(therapist[0]);

        assertEquals(List.of(new FromConsole.HelpSeen("a", 1), new FromConsole.HelpOver("a")), answers);
    }

    @Test
    void aPressWhileTheOneBeforeIsBeingAnsweredRingsAnew() throws InterruptedException {
        var client = new Thread[1];
        hears("a", 1);

        standDown(() -> client[0] = beside(() -> hears("a", 2)));
        ended(client[0]);

        assertEquals(2, raised.get());
        assertTrue(rings.get());
        assertEquals(
                List.of(
                        new FromConsole.HelpSeen("a", 1),
                        new FromConsole.HelpOver("a"),
                        new FromConsole.HelpSeen("a", 2)),
                answers);
    }
}
