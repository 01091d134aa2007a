package io.vigil.console.demo;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;

/** The second session is opened; its client comes ten times, each time by another link. */
final class Joins {
    private static final int JOINS = 10;

    private final Scene scene;

    Joins(Scene scene) {
        this.scene = scene;
    }

    void all() {
        var before = scene.console.figures().toFirstFrame().size();
        for (var i = 0; i < JOINS; i++) {
            var done = before + i;
            var old = scene.session.link();
            if (i == 0) {
                scene.console.begin(OpenSession.fictional());
            } else {
                scene.console.acts().writeNewInvitation();
            }
            Patience.until(
                    "a new link", OpenSession.SOON, () -> !scene.session.link().equals(old));
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
