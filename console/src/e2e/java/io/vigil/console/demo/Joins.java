package io.vigil.console.demo;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.List;

/** The second session is opened; its client comes ten times, each time by another link. */
final class Joins {
    private static final int JOINS = 10;
    private static final List<String> VIEWS = List.of("course", "parts", "measures", "records");
    private static final Duration DRAWN = Duration.ofMillis(700);

    private final Scene scene;

    Joins(Scene scene) {
        this.scene = scene;
    }

    /** From the list of clients, by keyboard: the file, and from it the room, if the course leads there. */
    private void fromTheCourse() {
        scene.takeConsole("clients");
        scene.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        Patience.settled(DRAWN);
        for (var view : VIEWS) {
            scene.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_2 + VIEWS.indexOf(view));
            scene.takeConsole(view);
        }
        scene.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
        Patience.settled(DRAWN);
        scene.takeConsole("file");
        scene.keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
    }

    void all() {
        var before = scene.console.figures().toFirstFrame().size();
        for (var i = 0; i < JOINS; i++) {
            var done = before + i;
            if (i == 0) {
                fromTheCourse();
                scene.session.awaitInvitation();
            } else {
                var old = scene.session.link();
                scene.console.acts().writeNewInvitation();
                Patience.until("a new link", OpenSession.SOON, () -> !scene.session
                        .link()
                        .equals(old));
            }
            OpenSession.goIn(scene.guest, scene.session.linkBy(scene.way.address()));
            scene.session.admit();
            Patience.until(
                    "the first picture",
                    OpenSession.SOON,
                    () -> scene.console.figures().toFirstFrame().size() > done);
        }
        var all = scene.console.figures().toFirstFrame();
        var measured = all.subList(before, before + JOINS);
        scene.report.millis("admissionToFirstFrameMillis", measured);
        scene.report.root().put("admissionToFirstFrameMedianMillis", Report.median(measured));
    }
}
