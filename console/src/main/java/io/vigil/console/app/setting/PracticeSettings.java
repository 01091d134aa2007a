package io.vigil.console.app.setting;

import io.vigil.console.call.conference.Deployment;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.checklist.PracticeDay;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a practice has set for its consoles ({@code console/docs/settings.md}). Read strictly: a name that is not known and a
 * value that cannot be stop the start, with line and what is allowed.
 *
 * @param engine what carries the media
 * @param deployment where conferences are held; without one the Jitsi engine runs over Vigil's own server
 * @param library the build of lib-jitsi-meet that is used; without one that which Vigil brings
 * @param day how journey days are held
 * @param paths which paths media may take
 * @param second the practice's second server, beside the one that the console is started with
 */
public record PracticeSettings(
        Engine engine,
        Optional<Deployment> deployment,
        Optional<LibraryPin> library,
        PracticeDay day,
        Paths paths,
        Optional<SecondServer> second) {
    /** The file's name in the folder of the therapist. */
    public static final String FILE = "practice.settings";

    /** What is so when nothing is set. */
    public static final PracticeSettings USUAL =
            new PracticeSettings(Engine.DIRECT, Optional.empty(), Optional.empty());

    /** Settings of a practice that holds its days as is usual. */
    public PracticeSettings(Engine engine, Optional<Deployment> deployment, Optional<LibraryPin> library) {
        this(engine, deployment, library, PracticeDay.USUAL, Paths.ANY, Optional.empty());
    }

    /** The same, with a second server. */
    public PracticeSettings beside(SecondServer other) {
        return new PracticeSettings(engine, deployment, library, day, paths, Optional.of(other));
    }

    /** Those of the folder; the usual ones when it holds no such file. */
    public static PracticeSettings in(Path folder) throws CannotStart {
        return new PracticeReader(SettingLines.read(folder.resolve(FILE))).settings();
    }
}
