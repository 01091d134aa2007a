package io.vigil.console.demo;

import io.vigil.console.escalation.Ladder.Outcome;
import io.vigil.console.escalation.Rung;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import java.awt.event.KeyEvent;

/** A drill before the medicine, by keyboard: the ladder is practised, and nothing of it is an emergency. */
final class Practised {
    private final Scene scene;

    Practised(Scene scene) {
        this.scene = scene;
    }

    void all() {
        scene.keys.press(KeyEvent.VK_F12);
        Patience.until("the drill begins", OpenSession.SOON, () -> {
            scene.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_D);
            return scene.therapist.session().drill().isOpen();
        });
        scene.keys.press(KeyEvent.VK_1);
        Patience.until(
                "the sitter is called in the drill",
                OpenSession.SOON,
                () -> scene.therapist.session().drill().outcome(Rung.SITTER) == Outcome.STARTED);
        scene.takeConsole("drill");
        scene.keys.press(KeyEvent.VK_R);
        Patience.until(
                "the sitter is reached in the drill",
                OpenSession.SOON,
                () -> scene.therapist.session().drill().outcome(Rung.SITTER) == Outcome.REACHED);
        scene.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
        Patience.until(
                "the drill is over",
                OpenSession.SOON,
                () -> !scene.therapist.session().drill().isOpen());
        scene.keys.press(KeyEvent.VK_ESCAPE);
        var session = scene.therapist.session();
        if (session.ladder().isOpen() || !session.alarms().on().isEmpty()) {
            throw new AssertionError("the drill was taken for earnest: " + session.alarms());
        }
    }
}
