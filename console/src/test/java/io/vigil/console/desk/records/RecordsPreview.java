package io.vigil.console.desk.records;

import io.vigil.console.client.Samuel;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.release.ExportKind;
import io.vigil.console.release.Exported;
import java.awt.BorderLayout;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Draws the records into pictures, to be looked at. Arguments: the folder, then the size in percent. Needs a display. */
public final class RecordsPreview {
    private static final int LAYOUTS = 10;
    private static final int WIDTH = 500;
    private static final int HEIGHT = 640;
    private static final int EDGE = 16;

    private static @Nullable JFrame frame;

    private RecordsPreview() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var percent = Integer.parseInt(arguments[1]);
        var appearance = Appearance.prepare(Theme.LIGHT, percent);
        for (var theme : Theme.values()) {
            draw(
                    folder.resolve("records-" + theme + "-" + percent + ".png"),
                    appearance,
                    theme,
                    percent,
                    new String[0]);
            draw(
                    folder.resolve("records-notes-" + theme + "-" + percent + ".png"),
                    appearance,
                    theme,
                    percent,
                    "Session sheet as PDF…",
                    "Psychotherapy notes…",
                    "Write the notes as PDF…");
        }
        System.exit(0);
    }

    private static void draw(Path file, Appearance appearance, Theme theme, int percent, String... presses)
            throws Exception {
        var records = new PlayedRecords();
        records.exports = List.of(
                new Exported(
                        Samuel.ID,
                        Optional.of(PlayedRecords.FIRST.session()),
                        ExportKind.SESSION_SHEET,
                        "Mira Okafor",
                        Instant.parse("2026-11-10T17:00:00Z")),
                new Exported(
                        Samuel.ID,
                        Optional.empty(),
                        ExportKind.PSYCHOTHERAPY_NOTES,
                        "Mira Okafor",
                        Instant.parse("2026-11-25T17:00:00Z")));
        SwingUtilities.invokeAndWait(() -> {
            appearance.show(theme);
            var panel = new RecordsPanel(new Fittings(new KeyRing()), records.model());
            records.drain();
            var around = new JPanel(new BorderLayout());
            around.setBorder(BorderFactory.createEmptyBorder(EDGE, EDGE, EDGE, EDGE));
            around.add(panel.component(), BorderLayout.NORTH);
            var made = new JFrame();
            made.setUndecorated(true);
            made.setContentPane(around);
            made.setSize(WIDTH, HEIGHT * Math.max(100, percent) / 100);
            made.setVisible(true);
            frame = made;
        });
        for (var press : presses) {
            SwingUtilities.invokeAndWait(() -> {
                press(Objects.requireNonNull(frame).getContentPane(), press);
                records.drain();
            });
        }
        for (var layouts = 0; layouts < LAYOUTS; layouts++) {
            SwingUtilities.invokeAndWait(() -> Objects.requireNonNull(frame).validate());
        }
        SwingUtilities.invokeAndWait(() -> {});
        var picture = new BufferedImage[1];
        SwingUtilities.invokeAndWait(() -> {
            var content = Objects.requireNonNull(frame).getContentPane();
            picture[0] = new BufferedImage(content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
            content.paint(picture[0].getGraphics());
            Objects.requireNonNull(frame).dispose();
        });
        ImageIO.write(picture[0], "png", file.toFile());
    }

    private static void press(Container from, String name) {
        for (var part : from.getComponents()) {
            if (part instanceof AbstractButton button
                    && name.equals(button.getAccessibleContext().getAccessibleName())) {
                button.doClick(0);
            } else if (part instanceof Container container) {
                press(container, name);
            }
        }
    }
}
