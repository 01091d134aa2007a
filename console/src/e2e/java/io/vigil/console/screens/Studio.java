package io.vigil.console.screens;

import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.screens.Picture.Screen;
import io.vigil.console.store.NotesOnDisk;
import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.WrongPassphrase;
import java.awt.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * Where views are drawn: every view has a practice of its own, as it was written once, so that no view shows what was done
 * for another. One at a time, not on the event dispatch thread, on a screen.
 */
final class Studio {
    private final Path folder;
    private final NotesOnDisk written;
    private final Appearance appearance;
    private Screen screen = Screen.ORDINARY;
    private int visits;

    private Studio(Path folder, NotesOnDisk written, Appearance appearance) {
        this.folder = folder;
        this.written = written;
        this.appearance = appearance;
    }

    /** @param temporary an empty folder, whose content nobody needs afterwards */
    static Studio open(Path temporary) throws Exception {
        var written = Past.into(temporary.resolve("written"));
        var appearance = OnSwing.get(() -> {
            Camera.holdCaretsStill();
            return Appearance.prepare(Theme.LIGHT, 100);
        });
        return new Studio(temporary, written, appearance);
    }

    /** From now on windows stand on this screen. */
    void moveTo(Screen next) {
        screen = next;
        OnSwing.run(() -> {
            appearance.show(Theme.LIGHT);
            appearance.size(next.percent());
        });
    }

    /** Takes the pictures of the view that belong to the present screen. @return how many */
    int draw(View view, Path into) throws IOException {
        var pictures = view.pictures().stream()
                .filter(picture -> picture.screen() == screen)
                .toList();
        if (pictures.isEmpty()) {
            return 0;
        }
        turn(Theme.LIGHT);
        try (var standing = view.opening().in(this)) {
            for (var picture : pictures) {
                standing.turn(picture.light());
                Files.write(into.resolve(picture.file()), SmallPng.of(Camera.take(standing.frame())));
            }
        }
        return pictures.size();
    }

    /** The desk of the practice, with nobody's file open. */
    Visit visit() {
        try {
            var copy = Files.createDirectory(folder.resolve("visit-" + ++visits));
            try (var files = Files.list(written.folder())) {
                for (var file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
            return new Visit(new Practice(NotesOnDisk.open(copy, new SecureRandom())), appearance, window());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WrongPassphrase | VaultDamaged | NewerVersion | VaultInUse | NotWritten e) {
            throw new IllegalStateException("the practice does not open", e);
        }
    }

    /** How large the window is to be. */
    Dimension window() {
        return screen.window();
    }

    /** The light of everything that has no desk. */
    void turn(Theme light) {
        OnSwing.run(() -> appearance.show(light));
    }
}
