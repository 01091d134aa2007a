package io.vigil.console.app.setting;

import io.vigil.console.call.conference.Engine;
import io.vigil.console.video.ChromiumOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * How a console is started.
 *
 * @param folder what is the therapist's own: the console's key, the vaults
 * @param cache what can be made again: the unpacked Chromium
 * @param server a practice's server; without it the console brings its own, on this computer
 * @param dayClock the clock of the day: a demonstration runs it faster. Loss of contact never runs on it
 * @param practice what the practice has set for its consoles
 * @param video what tests and demonstrations need besides
 */
public record ConsoleOptions(
        Path folder,
        Path cache,
        Optional<PracticeServer> server,
        Clock dayClock,
        ZoneId zone,
        Set<ChromiumOptions.Extra> video,
        PracticeSettings practice) {
    /**
     * A practice's server.
     *
     * @param pin base64 of the SHA-256 of its public key, when no authority vouches for it
     */
    public record PracticeServer(URI address, Optional<String> pin) {}

    public ConsoleOptions {
        video = Set.copyOf(video);
    }

    /** As a therapist starts it, by the folders of the XDG base directory specification. */
    public static ConsoleOptions ofThisUser() {
        var home = Path.of(System.getProperty("user.home"));
        return new ConsoleOptions(
                xdg("XDG_DATA_HOME", home.resolve(".local/share")).resolve("vigil"),
                xdg("XDG_CACHE_HOME", home.resolve(".cache")).resolve("vigil"),
                Optional.empty(),
                Clock.systemUTC(),
                ZoneId.systemDefault(),
                Set.of(),
                PracticeSettings.USUAL);
    }

    /** Refuses a second server without a first, or the same twice. */
    public ConsoleOptions checked() throws CannotStart {
        if (practice.second().isPresent()) {
            var second = practice.second().get();
            var file = folder.resolve(PracticeSettings.FILE);
            if (server.isEmpty()) {
                throw new CannotStart(SettingNotices.secondAlone(file, second.host()));
            }
            if (second.is(server.get().address())) {
                throw new CannotStart(SettingNotices.secondIsFirst(file, second.host()));
            }
        }
        return this;
    }

    /** Where the vaults are. */
    public Path vaults() {
        return folder.resolve("vaults");
    }

    /** How its Chromium is started: the one that was installed, or the one in the cache. */
    public ChromiumOptions chromium() {
        return ChromiumOptions.in(cache)
                .lyingIn(Packed.here().flatMap(Packed::chromium))
                .with(video);
    }

    private static Path xdg(String variable, Path otherwise) {
        var set = System.getenv(variable);
        return set == null || set.isBlank() ? otherwise : Path.of(set);
    }

    public ConsoleOptions at(PracticeServer known) {
        return new ConsoleOptions(folder, cache, Optional.of(known), dayClock, zone, video, practice);
    }

    public ConsoleOptions in(Path ownFolder) {
        return new ConsoleOptions(ownFolder, cache, server, dayClock, zone, video, practice);
    }

    public ConsoleOptions on(Clock clock) {
        return new ConsoleOptions(folder, cache, server, clock, zone, video, practice);
    }

    public ConsoleOptions with(Set<ChromiumOptions.Extra> extras) {
        return new ConsoleOptions(folder, cache, server, dayClock, zone, extras, practice);
    }

    public ConsoleOptions by(PracticeSettings set) {
        return new ConsoleOptions(folder, cache, server, dayClock, zone, video, set);
    }

    /** The engine of tests and demonstrations, over the server of the lines. */
    public ConsoleOptions by(Engine engine) {
        return by(new PracticeSettings(engine, Optional.empty(), Optional.empty()));
    }
}
