package io.vigil.console.demo;

import io.vigil.console.escalation.Cause;
import io.vigil.console.session.event.Experience;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.PageBeside;
import io.vigil.console.stage.guest.GuestBrowser;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** The sitter follows the journey on a page of their own, looks in, and calls for help. */
final class SitterInTheHome implements AutoCloseable {
    private final Scene scene;
    private final GuestBrowser browser = GuestBrowser.open(new GuestBrowser.Options());

    SitterInTheHome(Scene scene) {
        this.scene = scene;
    }

    void all() {
        var page = PageBeside.sitter(scene.session, browser);
        page.comesToTheDoor(UnaryOperator.identity());
        page.isLetIn();
        scene.takeWith(browser, "sitter");
        looksIn();
        asksForHelp();
    }

    private void looksIn() {
        browser.press("seen");
        Patience.until("the look-in is kept", OpenSession.SOON, () -> scene.therapist.session().facts().stream()
                .anyMatch(Experience.SitterLookedIn.class::isInstance));
    }

    private void asksForHelp() {
        var pressed = System.nanoTime();
        browser.press("help");
        Patience.until("the alarm stands", OpenSession.SOON, () -> rings());
        scene.report.millis("sitterHelpToAlarmMillis", Duration.ofNanos(System.nanoTime() - pressed));
        scene.takeWith(browser, "sitter-asks-for-help");
        scene.keys.press(KeyEvent.VK_F1);
        Patience.until("it is answered", OpenSession.SOON, () -> !rings());
        browser.until("the page is back at the day", OpenSession.SOON, "day");
    }

    private boolean rings() {
        return scene.console.vigilance().lookout().get().alarms().stands(Cause.SITTER_HELP);
    }

    @Override
    public void close() {
        browser.close();
    }
}
