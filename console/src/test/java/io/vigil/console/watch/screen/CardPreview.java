package io.vigil.console.watch.screen;

import io.vigil.console.desk.lock.LockPreview;
import io.vigil.console.desk.lock.LockWindow;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.watch.pipe.Card;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;

/** Draws the watch's window in its states into pictures, to be looked at. Argument: the folder. Needs a display. */
public final class CardPreview {
    private static final Card CARD = new Card(
            "Contact lost with Samuel R., since 14:29",
            List.of(
                    "12 Alder Lane, flat 4, third floor, door code 1984",
                    "Springfield, Greene County. Verified today at 13:52",
                    "Samuel R., 41 years",
                    "Ketamine lozenge, 200 mg, taken by himself at 14:07, seen on camera",
                    "Last reading 118 over 76, pulse 64, at 14:02",
                    "No allergies known. High blood pressure, treated",
                    "Call back: 555-0100, therapist"),
            List.of(
                    new Card.Call("Ana, the sitter, beside him", "555-0142"),
                    new Card.Call("Greene County 911 centre, ten digits", "(417) 555-0911"),
                    new Card.Call("Samuel himself", "555-0177"),
                    new Card.Call("Dr. Imani Okafor, prescriber", "+1 417 555 0123 ext. 44")));

    private final Path folder;
    private final Robot robot;

    private CardPreview(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        this.robot = new Robot();
    }

    public static void main(String[] arguments) throws Exception {
        var preview = new CardPreview(Path.of(arguments[0]));
        preview.draw("ended", Cause.ENDED, Optional.of(CARD), Sounding.RINGING, Duration.ofSeconds(2));
        preview.draw("unheard", Cause.HUNG, Optional.of(CARD), Sounding.UNHEARD, Duration.ofSeconds(12));
        preview.draw("back", Cause.BACK, Optional.of(CARD), Sounding.QUIET, Duration.ofSeconds(95));
        preview.draw("no-card", Cause.GIVEN_UP, Optional.empty(), Sounding.QUIET, Duration.ofMinutes(5));
        preview.draw("cannot-start", Cause.CANNOT_START, Optional.empty(), Sounding.QUIET, Duration.ofSeconds(44));
        preview.draw("long", Cause.ENDED, Optional.of(longest()), Sounding.RINGING, Duration.ofMinutes(72));
        preview.drawBesideTheLock();
        System.exit(0);
    }

    private void draw(String name, Cause cause, Optional<Card> card, Sounding sounding, Duration since)
            throws Exception {
        var taken = new AtomicInteger();
        var windows = new CardWindow[1];
        SwingUtilities.invokeAndWait(() -> {
            windows[0] = new CardWindow(CardShown.of(cause, card, since), taken::incrementAndGet, () -> {});
            windows[0].sound(sounding);
            windows[0].open();
        });
        keep(name + "-dark");
        robot.keyPress(KeyEvent.VK_SPACE); // what is typed by accident
        robot.keyRelease(KeyEvent.VK_SPACE);
        robot.keyPress(KeyEvent.VK_ENTER);
        robot.keyRelease(KeyEvent.VK_ENTER);
        robot.waitForIdle();
        if (taken.get() > 0) {
            throw new IllegalStateException("taken by accident");
        }
        SwingUtilities.invokeAndWait(windows[0]::otherLight);
        keep(name + "-light");
        SwingUtilities.invokeAndWait(windows[0]::dispose);
    }

    /** As after a crash: the console that was started again asks for the passphrase. */
    private void drawBesideTheLock() throws Exception {
        var appearance = new Appearance[1];
        SwingUtilities.invokeAndWait(() -> appearance[0] = Appearance.prepare(Theme.LIGHT, 100));
        for (var theme : List.of(Theme.DARK, Theme.LIGHT)) {
            var windows = new CardWindow[1];
            SwingUtilities.invokeAndWait(() -> {
                appearance[0].show(theme);
                windows[0] = new CardWindow(
                        CardShown.of(Cause.BACK, Optional.of(CARD), Duration.ofSeconds(9)), () -> {}, () -> {});
                windows[0].sound(Sounding.RINGING);
                windows[0].open();
                if (theme == Theme.LIGHT) {
                    windows[0].otherLight();
                }
            });
            var lock = LockPreview.Standing.afterAWrongPassphrase(LockWindow.Place.BESIDE_THE_CARD);
            keep("beside-the-lock-" + theme);
            lock.close();
            SwingUtilities.invokeAndWait(windows[0]::dispose);
        }
    }

    private void keep(String name) throws IOException {
        robot.delay(400);
        robot.waitForIdle();
        var screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        ImageIO.write(
                robot.createScreenCapture(new Rectangle(screen.width, screen.height)),
                "png",
                folder.resolve(name + ".png").toFile());
    }

    private static Card longest() {
        var line =
                "A line that a therapist has filled with everything that came to mind about allergies and conditions, "
                        .repeat(3);
        return new Card(
                line,
                Collections.nCopies(12, line),
                Collections.nCopies(9, CARD.calls().get(3)));
    }
}
