package io.vigil.console.desk;

import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.session.Phase;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * Draws the drill, from the alarm to the ladder that is stood down, into pictures to be looked at. Arguments: the folder,
 * then optionally width, height and size in percent.
 */
public final class DrillPreview {
    private static final int LAYOUTS = 20;

    private final Path folder;
    private final Theme theme;
    private final Appearance appearance;
    private final int width;
    private final int height;
    private @Nullable DrillStage stage;

    private DrillPreview(Path folder, Theme theme, Appearance appearance, int width, int height) {
        this.folder = folder;
        this.theme = theme;
        this.appearance = appearance;
        this.width = width;
        this.height = height;
    }

    public static void main(String[] arguments) throws Exception {
        var width = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1366;
        var height = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 768;
        var percent = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100;
        var appearance = Appearance.prepare(Theme.LIGHT, percent);
        for (var theme : Theme.values()) {
            new DrillPreview(Path.of(arguments[0]), theme, appearance, width, height).draw();
        }
        System.exit(0);
    }

    private DrillStage stage() {
        return Objects.requireNonNull(stage);
    }

    private void draw() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            stage = new DrillStage(Phase.JOURNEY, appearance);
            stage().open(width, height);
            stage().askForHelp();
            stage().loseContact();
        });
        picture("1-help", Duration.ofSeconds(9));
        picture("2-lost", Duration.ofSeconds(25));
        press("3-taken", Shortcut.plain(KeyEvent.VK_F9));
        press("4-card", Shortcut.plain(KeyEvent.VK_F12));
        press("5-card-below", Shortcut.plain(KeyEvent.VK_PAGE_DOWN));
        press("6-card-end", Shortcut.plain(KeyEvent.VK_PAGE_DOWN), Shortcut.plain(KeyEvent.VK_PAGE_DOWN));
        press(
                "7-sitter-started",
                Shortcut.plain(KeyEvent.VK_PAGE_UP),
                Shortcut.plain(KeyEvent.VK_PAGE_UP),
                Shortcut.plain(KeyEvent.VK_PAGE_UP),
                Shortcut.plain(KeyEvent.VK_1));
        press("8-not-reached", Shortcut.plain(KeyEvent.VK_N));
        press("9-danger", Shortcut.alt(KeyEvent.VK_2), Shortcut.NEXT);
        press("10-reached", Shortcut.plain(KeyEvent.VK_R), Shortcut.ESCAPE);
        press("11-outside", Shortcut.control(KeyEvent.VK_M));
        SwingUtilities.invokeAndWait(() -> stage().close());
    }

    private void press(String name, Shortcut... keys) throws Exception {
        for (var key : keys) {
            SwingUtilities.invokeAndWait(() -> {
                if (!stage().press(key)) {
                    throw new IllegalStateException(name + ": " + key.shown() + " does nothing");
                }
            });
            settle();
        }
        picture(name, Duration.ofSeconds(3));
    }

    private void picture(String name, Duration after) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            stage().pass(after);
            appearance.show(theme);
        });
        settle();
        SwingUtilities.invokeAndWait(() -> stage().save(folder.resolve("drill-" + name + "-" + theme + ".png")));
    }

    private static void settle() throws Exception {
        for (var layouts = 0; layouts < LAYOUTS; layouts++) {
            SwingUtilities.invokeAndWait(() -> {}); // what was asked of the layout later has happened after this
        }
    }
}
