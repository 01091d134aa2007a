package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.port.CallShown.Progress;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.ConsoleBehind;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The console is killed while the client is in the journey and was asked for a touch, and started again: the same phase, the
 * same clocks, the same guest on the same link, verified still, nobody has to press anything, and the touch is asked for again.
 */
@Tag("SAFE-27")
class TheConsoleDiesInTheJourney {
    private static final long MORE_FRAMES = 10;

    @Tag("SAFE-50")
    @Test
    void andComesBackIntoTheSameSessionForTheSameGuest(@TempDir Path folder) {
        try (var guest = GuestBrowser.open(new GuestBrowser.Options())) {
            String before;
            try (var console = ConsoleBehind.start(folder)) {
                OpenSession.goIn(guest, console.link());
                Patience.until(
                        "somebody waits",
                        OpenSession.SOON,
                        () -> console.report().guest() == Guest.WAITING);
                console.admit();
                Patience.until(
                        "the same words", OpenSession.SOON, () -> guest.words().equals(console.words()));
                console.confirmWords();
                console.goesIntoTheJourney();
                guest.until("the page is dark", OpenSession.SOON, "journey");
                Patience.until(
                        "media flows", OpenSession.SOON, () -> console.report().framesDecoded() > MORE_FRAMES);
                console.asksForATouch();
                isAsked(guest);
                before = console.day();

                assertEquals(0, console.losses());

                console.kill();
                Patience.until(
                        "the page notices", OpenSession.SOON, () -> guest.line().equals("none"));
            }

            var began = System.nanoTime();
            try (var console = ConsoleBehind.start(folder)) {
                Patience.until(
                        "the guest is back, verified, seen",
                        OpenSession.SOON,
                        () -> isBack(console.report()),
                        () -> console.report() + " " + console.day() + " " + guest.screen() + " " + guest.line() + " "
                                + console.words());
                System.out.println("back after "
                        + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms, with a JVM to start");

                assertEquals(before, console.day());
                assertTrue(before.startsWith("JOURNEY "), before);
                assertEquals("journey", guest.screen());
                assertEquals(1, console.losses(), "nobody looked, and nobody knows how long: it rings at once");

                isAsked(guest);
                guest.driver().switchTo().activeElement().sendKeys("x");
                Patience.until(
                        "the touch that the console before it asked for is answered",
                        OpenSession.SOON,
                        () -> console.checkIns().equals(new ConsoleBehind.CheckInsKept(1, 1)));
            }
        }
    }

    private static void isAsked(GuestBrowser guest) {
        Patience.until(
                "the page asks for a touch",
                OpenSession.SOON,
                () -> Boolean.TRUE.equals(
                        guest.driver().executeScript("return document.body.dataset.asked === 'true'")));
    }

    private static boolean isBack(ConsoleBehind.Report report) {
        return report.guest() == Guest.ADMITTED
                && report.encryption() == Encryption.VERIFIED
                && report.progress() == Progress.CONNECTED
                && report.framesDecoded() > MORE_FRAMES;
    }
}
