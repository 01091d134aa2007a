package io.vigil.console.desk.lock;

import io.vigil.console.app.vault.VaultNotices;
import io.vigil.console.desk.lock.LockWindow.Place;
import io.vigil.console.desk.port.VaultDoor.Answer;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.store.vault.VaultDamaged;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.swing.JComponent;

/** Draws the screens before the desk into pictures, to be looked at. Argument: the folder. Needs a display. */
public final class LockPreview {
    private static final int DRAWN_WITHIN_MILLIS = 400;
    private static final String GOOD = "the quiet river in june";

    private final Path folder;
    private final Appearance appearance;
    private final Robot robot;

    private LockPreview(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        this.appearance = Seen.onSwing(() -> Appearance.prepare(Theme.LIGHT, 100));
        this.robot = new Robot();
    }

    /** A window that is open, a door behind it that opens nothing, and a hand. */
    public static final class Standing implements AutoCloseable {
        private final PlayedDoor door;
        private final LockWindow window;
        private final Seen seen;

        Standing(Place place, PlayedDoor door) {
            this.door = door;
            window = Seen.onSwing(() -> {
                var made = new LockWindow(door, new Random(7), LocalDate.of(2026, 11, 23), place, () -> {});
                made.show();
                return made;
            });
            seen = new Seen(() -> (JComponent) window.frame().getContentPane());
        }

        /** The window that asks for the passphrase, with one that was wrong. */
        public static Standing afterAWrongPassphrase(Place place) {
            var standing = new Standing(place, new PlayedDoor());
            standing.unlock();
            standing.answer(new Answer.Refused(VaultNotices.wrongPassphrase()));
            return standing;
        }

        private void unlock() {
            seen.type("Passphrase", GOOD);
            seen.press("Unlock");
        }

        private void answer(Answer answer) {
            Seen.run(() -> door.answer(answer));
        }

        @Override
        public void close() {
            Seen.run(window::dispose);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var preview = new LockPreview(Path.of(arguments[0]));
        for (var place : Place.values()) {
            for (var theme : Theme.values()) {
                preview.drawAll(place, theme);
            }
        }
        System.exit(0);
    }

    private void drawAll(Place place, Theme theme) throws Exception {
        Seen.run(() -> appearance.show(theme));
        draw("first", place, firstStart(), standing -> {});
        draw("first-weak", place, firstStart(), standing -> {
            standing.seen.type("New passphrase", "passwordpassword");
            standing.seen.press("Make the vaults");
        });
        draw("code", place, firstStart(), LockPreview::made);
        draw("back-wrong", place, firstStart(), standing -> {
            made(standing);
            standing.seen.press("It is on paper");
            standing.seen.press("Open Vigil");
        });
        draw("unlock", place, new PlayedDoor(), standing -> {});
        draw("opening", place, new PlayedDoor(), Standing::unlock);
        draw("damaged", place, new PlayedDoor(), standing -> {
            standing.unlock();
            standing.answer(new Answer.Refused(VaultNotices.damaged(new VaultDamaged(
                    VaultDamaged.Place.SLOTS, "the file slots: the file's checksum does not fit its 457 bytes"))));
        });
        draw("renewed", place, new PlayedDoor(), standing -> {
            standing.unlock();
            standing.answer(new Answer.CodeRenewed(CodePaperTest.code()));
        });
        draw("recovery-mistyped", place, new PlayedDoor(), standing -> {
            standing.seen.press("Use the recovery code");
            standing.seen.type("Recovery code", "0410 6105 0R3G G28A 1C60 T3GF 208H 44RM 0DDR");
            standing.seen.type("New passphrase", GOOD);
            standing.seen.type("The same again", GOOD);
            standing.seen.press("Open with the code");
            standing.answer(new Answer.CodeMistyped(3));
        });
    }

    private static void made(Standing standing) {
        standing.seen.type("New passphrase", GOOD);
        standing.seen.type("The same again", GOOD);
        standing.seen.press("Make the vaults");
        standing.answer(new Answer.Created(CodePaperTest.code()));
    }

    private static PlayedDoor firstStart() {
        var door = new PlayedDoor();
        door.isFirstStart = true;
        return door;
    }

    private void draw(String name, Place place, PlayedDoor door, Consumer<Standing> act) throws Exception {
        try (var standing = new Standing(place, door)) {
            robot.waitForIdle();
            act.accept(standing);
            keep(name + "-" + place + "-" + appearance.theme());
        }
    }

    private void keep(String name) throws IOException {
        robot.delay(DRAWN_WITHIN_MILLIS);
        robot.waitForIdle();
        var screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        ImageIO.write(
                robot.createScreenCapture(screen),
                "png",
                folder.resolve(name.toLowerCase(Locale.ROOT) + ".png").toFile());
    }
}
