package io.vigil.console.desk.measures;

import io.vigil.console.desk.control.Column;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.live.Live;
import io.vigil.console.measures.Course;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.OnPage;
import io.vigil.console.measures.Questionnaire;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * Draws the states of the measures, with the card above them, into pictures, to be looked at. Arguments: the folder, then optionally width, height
 * and size in percent.
 */
public final class MeasuresPreview {
    private static final int LAYOUTS = 30;

    private static @Nullable JFrame frame;

    private MeasuresPreview() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var width = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 460;
        var height = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1000;
        var percent = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100;
        var appearance = Appearance.prepare(Theme.LIGHT, percent);
        for (var theme : Theme.values()) {
            SwingUtilities.invokeAndWait(() -> appearance.show(theme));
            draw(folder.resolve("nothing-" + theme + ".png"), width, height, new MeasuresStage(), stage -> {});
            draw(
                    folder.resolve("asking-" + theme + ".png"),
                    width,
                    height,
                    course(),
                    stage -> stage.answer(Measure.PHQ_9, 2, 1, 3));
            draw(folder.resolve("safety-" + theme + ".png"), width, height, course(), stage -> {
                stage.answer(Measure.PHQ_9, 1, 1, 1, 2, 1, 1, 0, 0, 1);
            });
            draw(folder.resolve("ready-" + theme + ".png"), width, height, course(), stage -> {
                stage.answer(Measure.PCL_5, Course.all(Questionnaire.PCL_5, 2));
            });
            draw(folder.resolve("page-asked-" + theme + ".png"), width, height, besideThePage(asked()), stage -> {});
            draw(
                    folder.resolve("page-given-" + theme + ".png"),
                    width,
                    height,
                    besideThePage(asked(), given(1, 2, 0, 1, -1, 0, 1, 1, 0)),
                    stage -> {});
            draw(
                    folder.resolve("page-concern-" + theme + ".png"),
                    width,
                    height,
                    besideThePage(asked(), given(1, 2, 0, 1, 1, 0, 1, 1, 2)),
                    stage -> {});
            draw(folder.resolve("typing-" + theme + ".png"), width, height, course(), stage -> {
                stage.answer(Measure.WSAS);
                stage.model.type("41");
                stage.model.keep();
            });
        }
        System.exit(0);
    }

    private static OnPage.Asked asked() {
        return new OnPage.Asked(
                Course.CLIENT, new UUID(5, 5), new UUID(6, 6), Questionnaire.PHQ_9, 1, Course.NOON.minusSeconds(300));
    }

    private static OnPage.Given given(int... items) {
        return new OnPage.Given(Course.CLIENT, new UUID(6, 6), Course.answers(Questionnaire.PHQ_9, items), Course.NOON);
    }

    private static MeasuresStage besideThePage(MeasureFact... facts) {
        var shown = new Live<>(new PageShown(Optional.of(Course.CLIENT), List.of(facts)));
        return new MeasuresStage(new PagePort(shown, new PagePort.Asks() {
            @Override
            public void ask(UUID client, Questionnaire of) {
                throw new AssertionError("a picture asks nothing");
            }

            @Override
            public void takeBack() {
                throw new AssertionError("a picture takes nothing back");
            }
        }));
    }

    /** Twelve weeks: a week apart, less and less, one of them corrected. */
    private static MeasuresStage course() {
        var stage = new MeasuresStage();
        var course = new Course();
        var totals = new int[] {3, 3, 2, 2, 2, 1, 1, 1};
        for (var week = 0; week < totals.length; week++) {
            var on = LocalDate.of(2026, 9, 21).plusWeeks(week);
            var items = Course.all(Questionnaire.PHQ_9, totals[week]);
            items[8] = 0;
            Arrays.fill(items, 0, week % 3, 1);
            stage.with(course.answered(Questionnaire.PHQ_9, on, items));
        }
        var wrong = course.answered(Questionnaire.PHQ_9, LocalDate.of(2026, 11, 16), 3, 3, 3, 3, 3, 3, 3, 3, 0);
        stage.with(wrong).with(course.correcting(wrong, 0, 1, 0, 1, 0, 1, 1, 0, 0));
        stage.with(course.answered(Questionnaire.PCL_5, LocalDate.of(2026, 9, 21), Course.all(Questionnaire.PCL_5, 3)));
        stage.with(course.totalled(Measure.WSAS, LocalDate.of(2026, 9, 21), "23"));
        return stage;
    }

    private static void draw(Path file, int width, int height, MeasuresStage stage, Consumer<MeasuresStage> act)
            throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            var panel = new MeasuresPanel(new Fittings(new KeyRing()), stage.model);
            var column = new Column();
            var card = new StandingCard(new Fittings(new KeyRing()), () -> {});
            stage.model.shown().watch(now -> card.show(now.card()));
            column.add(card.component());
            column.add(panel.component());
            var shown = new JFrame();
            shown.setUndecorated(true);
            shown.setContentPane(column.component());
            shown.setSize(width, height);
            shown.setVisible(true);
            stage.opened();
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
