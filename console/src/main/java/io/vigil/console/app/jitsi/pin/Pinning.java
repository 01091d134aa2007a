package io.vigil.console.app.jitsi.pin;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.app.setting.LibraryPin;
import io.vigil.console.app.setting.PracticeSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Writes down which build of the library a practice uses: the file first, then the settings, each as a whole. */
public final class Pinning {
    private static final String FOLDER = "jitsi";

    private final Path folder;

    /** For the settings in this folder. */
    public Pinning(Path folder) {
        this.folder = folder;
    }

    /**
     * What was pinned.
     *
     * @param version what the build calls itself, when it does
     */
    public record Pinned(Path file, int bytes, String sha384, Optional<String> version) {}

    /**
     * Pins what was fetched from {@code from}.
     *
     * @param accepted the SHA-384 that is expected, in base64: needed once another was pinned before
     * @throws NotPinned with nothing changed
     * @throws CannotStart if the settings that are there cannot be
     */
    public Pinned pin(byte[] fetched, URI from, Optional<String> accepted) throws NotPinned, CannotStart {
        var library = Library.of(fetched, from);
        var sha384 = library.sha384();
        var before = PracticeSettings.in(folder).library();
        if (accepted.isPresent() && !accepted.get().equals(sha384)) {
            throw new NotPinned(NotPinned.Why.ANOTHER, PinNotices.notTheAccepted(from, sha384, accepted.get()));
        }
        if (accepted.isEmpty() && before.isPresent() && !before.get().sha384().equals(sha384)) {
            throw new NotPinned(
                    NotPinned.Why.ANOTHER,
                    PinNotices.another(from, sha384, before.get().sha384()));
        }
        var file = folder.resolve(FOLDER).resolve(library.fileName());
        try {
            WholeFile.write(file, library.bytes());
            PinnedLines.write(
                    folder.resolve(PracticeSettings.FILE),
                    Map.of(
                            LibraryPin.FILE,
                            FOLDER + "/" + library.fileName(),
                            LibraryPin.FROM,
                            from.toString(),
                            LibraryPin.SHA384,
                            sha384));
        } catch (IOException e) {
            throw new NotPinned(NotPinned.Why.FAILED, PinNotices.notWritten(folder), e);
        }
        return new Pinned(file, fetched.length, sha384, library.version());
    }
}
