package io.vigil.console.demo;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.guest.GuestBrowser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** The demo's pictures, numbered in the order they were taken. */
final class Album {
    private static final Duration DRAWN = Duration.ofMillis(700);

    private final Screen screen;
    private final Path folder;
    private int pictures;

    /** An empty one: the pictures of the last demo in this folder go. */
    Album(Screen screen, Path folder) {
        this.screen = screen;
        this.folder = folder;
        try (var old = Files.newDirectoryStream(folder, "[0-9][0-9]-*.png")) {
            for (var picture : old) {
                Files.delete(picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the last demo's pictures stay in " + folder, e);
        }
    }

    Screen screen() {
        return screen;
    }

    /** The window before the desk, or the desk alone, after it has drawn what is true now. */
    void takeConsole(String name) {
        Patience.settled(DRAWN);
        next(name).console();
    }

    /** Both ends. */
    void take(String name, GuestBrowser guest) {
        Patience.settled(DRAWN);
        var picture = next(name);
        picture.console();
        guest.save(picture.guest());
    }

    private Picture next(String name) {
        return new Picture(String.format(Locale.ROOT, "%02d-", ++pictures) + name);
    }

    /** One moment, as it is seen at each end. */
    private final class Picture {
        private final String name;

        private Picture(String name) {
            this.name = name;
        }

        void console() {
            screen.save(folder.resolve(name + "-console.png"));
        }

        Path guest() {
            return folder.resolve(name + "-guest.png");
        }
    }
}
