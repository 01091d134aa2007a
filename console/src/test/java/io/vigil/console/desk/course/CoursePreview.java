package io.vigil.console.desk.course;

import io.vigil.console.desk.control.Column;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/** Draws the course into pictures, to be looked at. Arguments: the folder, the font in per cent. Needs a display. */
public final class CoursePreview {
    private static final int LAYOUTS = 6;

    private final Path folder;
    private final Appearance appearance;
    private final int width;
    private final int height;

    private CoursePreview(Path folder, int percent, int width, int height) throws Exception {
        this.folder = Files.createDirectories(folder);
        this.width = width;
        this.height = height;
        var prepared = new Appearance[1];
        SwingUtilities.invokeAndWait(() -> prepared[0] = Appearance.prepare(Theme.LIGHT, percent));
        this.appearance = prepared[0];
    }

    public static void main(String[] arguments) throws Exception {
        var preview = new CoursePreview(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]));
        for (var theme : Theme.values()) {
            preview.draw("beginning", theme, stage -> {});
            preview.draw("closed", theme, stage -> stage.model.choose(Step.REFERRAL));
            preview.draw("consents", theme, stage -> {
                stage.prepare();
                stage.model.choose(Step.CONSENTS);
            });
            preview.draw("after", theme, stage -> {
                stage.prepare();
                stage.journey();
                stage.model.choose(Step.THREAD);
                stage.keep(Forms.CHOICE, "COMMITMENT", Forms.WORDS_OF, "to call my brother on Sunday");
                stage.model.choose(Step.INTEGRATION);
            });
            preview.draw("locked", theme, stage -> stage.model.locked());
        }
        System.exit(0);
    }

    private void draw(String name, Theme theme, Consumer<CourseStage> play) throws Exception {
        var stage = new CourseStage();
        var frames = new JFrame[1];
        SwingUtilities.invokeAndWait(() -> {
            appearance.show(theme);
            var column = new Column();
            column.add(new CoursePanel(new Fittings(new KeyRing()), stage.model).component());
            var frame = new JFrame();
            frame.setUndecorated(true);
            frame.add(column.component());
            frame.setSize(width, height);
            frame.setVisible(true);
            stage.open();
            play.accept(stage);
            frames[0] = frame;
        });
        for (var layouts = 0; layouts < LAYOUTS; layouts++) {
            SwingUtilities.invokeAndWait(frames[0]::validate);
        }
        SwingUtilities.invokeAndWait(() -> {
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var graphics = picture.createGraphics();
            frames[0].getContentPane().paint(graphics);
            graphics.dispose();
            frames[0].dispose();
            try {
                ImageIO.write(
                        picture,
                        "png",
                        folder.resolve(name + "-" + theme + ".png").toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
