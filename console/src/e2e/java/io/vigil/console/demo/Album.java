package io.vigil.console.demo;

import io.vigil.console.stage.Screen;
import java.nio.file.Path;
import java.util.Locale;

/** The demo's pictures, numbered in the order they were taken. */
final class Album {
    private final Screen screen;
    private final Path folder;
    private int pictures;

    Album(Screen screen, Path folder) {
        this.screen = screen;
        this.folder = folder;
    }

    Screen screen() {
        return screen;
    }

    /** The window before the desk, or the desk alone. */
    void takeConsole(String name) {
        next(name).console();
    }

    Picture next(String name) {
        return new Picture(String.format(Locale.ROOT, "%02d-", ++pictures) + name);
    }

    /** One moment, as it is seen at each end. */
    final class Picture {
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
