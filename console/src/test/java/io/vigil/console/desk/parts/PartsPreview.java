package io.vigil.console.desk.parts;

import io.vigil.console.client.InnerFile;
import io.vigil.console.client.MemoryClientBook;
import io.vigil.console.desk.control.Column;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.parts.map.MapsToShow;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.parts.Asking;
import io.vigil.console.parts.Described;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Stage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/** Draws the parts map in its states, to be looked at. Arguments: the folder, then optionally width, height, percent. */
public final class PartsPreview {
    private static final Instant NOW = Instant.parse("2026-11-23T14:30:45Z");
    private static final int LAYOUTS = 20;

    private PartsPreview() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var width = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1366;
        var height = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 768;
        var percent = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100;
        var appearance = Appearance.prepare(Theme.LIGHT, percent);
        for (var theme : Theme.values()) {
            for (var count : new int[] {0, 1, 5, 12, 30}) {
                draw(folder, "parts-" + count + "-" + theme, appearance, theme, width, height, count, model -> {});
            }
            draw(folder, "leaving-" + theme, appearance, theme, width, height, 5, model -> {
                model.type(model.shown().get().chosen().orElseThrow().typed().called("Little one"));
                model.leave(() -> {});
            });
            draw(folder, "locked-" + theme, appearance, theme, width, height, 5, PartsModel::locked);
            draw(folder, "compare-" + theme, appearance, theme, width, height, 5, PartsModel::compare);
        }
        System.exit(0);
    }

    private static void draw(
            Path folder,
            String name,
            Appearance appearance,
            Theme theme,
            int width,
            int height,
            int parts,
            Consumer<PartsModel> then)
            throws Exception {
        var book = new MemoryClientBook(Clock.fixed(NOW, ZoneOffset.UTC));
        book.keep(new InnerFile(MapsToShow.CLIENT, MapsToShow.of(Math.max(0, parts - 1)), List.of()));
        book.keep(new InnerFile(MapsToShow.CLIENT, later(MapsToShow.of(parts)), List.of()));
        var frame = new JFrame();
        SwingUtilities.invokeAndWait(() -> {
            appearance.show(theme);
            var model = new PartsModel(
                    MapsToShow.CLIENT,
                    new Clients(book, Runnable::run, () -> new UUID(9, 9)),
                    Runnable::run,
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    ZoneOffset.UTC,
                    notice -> {});
            var column = new Column();
            var panel = new PartsPanel(new Fittings(new KeyRing()), model, () -> {}, notice -> {});
            column.add(panel.component());
            frame.setUndecorated(true);
            frame.add(column.component());
            frame.setSize(width, height);
            frame.setVisible(true);
            model.read();
            then.accept(model);
        });
        for (var layouts = 0; layouts < LAYOUTS; layouts++) {
            SwingUtilities.invokeAndWait(frame::validate);
        }
        SwingUtilities.invokeAndWait(() -> {
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var graphics = picture.createGraphics();
            frame.getContentPane().paint(graphics);
            graphics.dispose();
            frame.dispose();
            save(picture, folder.resolve(name + ".png"));
        });
    }

    private static PartsMap later(PartsMap map) {
        if (map.parts().isEmpty()) {
            return map;
        }
        var first = map.parts().get(0);
        var met = MapsToShow.made(new Asking(map, MapsToShow.TODAY)
                .describe(first.id(), Described.of(first).at(Stage.TRUSTS_SELF)));
        return MapsToShow.made(new Asking(met, MapsToShow.TODAY).trust(first.id(), MapsToShow.TODAY, 7));
    }

    private static void save(BufferedImage picture, Path file) {
        try {
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
