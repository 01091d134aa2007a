package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.session.event.Phase;
import io.vigil.console.stage.Keys;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import io.vigil.console.stage.console.Window;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Alt F4 in the journey: the therapist is asked first, beside the video, and nothing stops until they say so. */
@Tag("SAFE-67")
class TheWindowIsNotClosedByAccident {
    private static final String QUESTION = "Close Vigil while the session goes on";

    @Test
    void whileTheSessionGoesOn() throws CannotStart, AWTException {
        var keys = new Keys(new Screen().robot());
        try (var session = OpenSession.start()) {
            var therapist = new Therapist(session.console());
            therapist.goesIntoTheJourney();
            var closed = awaitsTheEnd(session);

            altF4(session);
            Patience.until("it is asked", OpenSession.SOON, () -> Window.of(session.console())
                    .shows(QUESTION));
            keys.press(KeyEvent.VK_ESCAPE);
            Patience.until("the therapist stays", OpenSession.SOON, () -> !Window.of(session.console())
                    .shows(QUESTION));
            assertEquals(1, closed.getCount());
            assertFalse(therapist.session().isEnded());

            altF4(session);
            Patience.until("it is asked", OpenSession.SOON, () -> Window.of(session.console())
                    .shows(QUESTION));
            keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Q);
            Patience.until("it closes", OpenSession.SOON, () -> closed.getCount() == 0);
            assertEquals(Phase.JOURNEY, therapist.session().phase(), "closing the window ends no session");
            assertFalse(therapist.session().isEnded());
        }
    }

    private static void altF4(OpenSession session) {
        var frame = session.console().desk().frame();
        SwingUtilities.invokeLater(() -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
    }

    private static CountDownLatch awaitsTheEnd(OpenSession session) {
        var closed = new CountDownLatch(1);
        var waiting = new Thread(
                () -> {
                    try {
                        session.console().awaitClosed();
                        closed.countDown();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "awaits-the-end");
        waiting.setDaemon(true);
        waiting.start();
        return closed;
    }
}
