package io.vigil.console.desk.today;

import io.vigil.console.client.Samuel;
import io.vigil.console.desk.control.Column;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.schedule.Due;
import io.vigil.console.schedule.Kind;
import io.vigil.console.schedule.Week;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * Draws the states of today into pictures, to be looked at. Arguments: the folder, then optionally width, height and
 * size in percent.
 */
public final class TodayPreview {
    private static final int LAYOUTS = 30;

    private static @Nullable JFrame frame;

    private TodayPreview() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var width = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 460;
        var height = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 900;
        var percent = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100;
        var appearance = Appearance.prepare(Theme.LIGHT, percent);
        for (var theme : Theme.values()) {
            SwingUtilities.invokeAndWait(() -> appearance.show(theme));
            draw(folder.resolve("today-nobody-" + theme + ".png"), width, height, new TodayStage(), stage -> {});
            draw(folder.resolve("today-" + theme + ".png"), width, height, busy(), stage -> {});
            draw(folder.resolve("today-adding-" + theme + ".png"), width, height, busy(), stage -> {
                stage.model.add();
                stage.model.choose(Kind.JOURNEY);
                stage.model.typeTime("15:00");
                stage.model.keep();
            });
        }
        System.exit(0);
    }

    private static TodayStage busy() {
        var stage = new TodayStage()
                .with(
                        Week.made(1, Kind.FOLLOW_UP, "2026-11-23T15:00:00Z"),
                        Week.made(2, Kind.JOURNEY, "2026-11-23T19:00:00Z"),
                        Week.made(3, Kind.INTEGRATION, "2026-11-25T15:00:00Z"));
        stage.clients.keep(Samuel.old());
        stage.clients.keep(Samuel.inner());
        stage.due.add(new Due(Samuel.ID, LocalDate.of(2026, 11, 24), "Follow-up after 24 hours"));
        return stage;
    }

    private static void draw(Path file, int width, int height, TodayStage stage, Consumer<TodayStage> act)
            throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            var panel = new TodayPanel(new Fittings(new KeyRing()), stage.model);
            var column = new Column();
            column.add(panel.component());
            var shown = new JFrame();
            shown.setUndecorated(true);
            shown.setContentPane(column.component());
            shown.setSize(width, height);
            shown.setVisible(true);
            stage.read();
            act.accept(stage);
            frame = shown;
        });
        for (var layouts = 0; layouts < LAYOUTS; layouts++) {
            SwingUtilities.invokeAndWait(() -> {}); // what was asked of the layout later has happened after this
        }
        SwingUtilities.invokeAndWait(() -> {
            var shown = Objects.requireNonNull(frame);
            shown.validate();
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var graphics = picture.createGraphics();
            shown.getContentPane().paint(graphics);
            graphics.dispose();
            shown.dispose();
            try {
                ImageIO.write(picture, "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
