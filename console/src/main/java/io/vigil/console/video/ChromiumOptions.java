package io.vigil.console.video;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How Chromium is started. Fixed for the life of the process.
 *
 * @param cacheFolder a folder of this user alone; Chromium is unpacked into it (360 MB), unless it lies unpacked already, and keeps its
 *     short-lived profile there
 * @param unpacked where it lies unpacked already, for all users of the computer
 * @param relayHosts names of the STUN and TURN servers that a call may look up; every other name stays unknown to
 *     Chromium, so that nothing of it can telephone home
 * @param extras what tests and demonstrations need besides
 */
public record ChromiumOptions(Path cacheFolder, Optional<Path> unpacked, List<String> relayHosts, Set<Extra> extras) {
    /** What a therapist's console does not use. */
    public enum Extra {
        /** A made-up camera and microphone instead of those of the machine, and no loudspeaker. */
        FAKE_DEVICES,
        /** The made-up camera gives few pictures: two cores carry a call for hours and other work beside it. */
        FEW_PICTURES,
        /** Calls within a machine that has no network but loopback. */
        LOOPBACK_CALLS,
        /** What the page's scripts complain about is logged in full; it may hold addresses. */
        SPOKEN_ERRORS
    }

    public ChromiumOptions {
        relayHosts = List.copyOf(relayHosts);
        extras = Set.copyOf(extras);
        for (var host : relayHosts) {
            if (!host.matches("[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+]")) {
                throw new IllegalArgumentException("not the name of a host: " + host);
            }
        }
    }

    /** As on a therapist's computer. */
    public static ChromiumOptions in(Path cacheFolder) {
        return new ChromiumOptions(cacheFolder, Optional.empty(), List.of(), Set.of());
    }

    /** The same, and these hosts may be looked up. */
    public ChromiumOptions reaching(List<String> hosts) {
        return new ChromiumOptions(cacheFolder, unpacked, hosts, extras);
    }

    /** The same, with a Chromium that was installed and is not unpacked again. */
    public ChromiumOptions lyingIn(Optional<Path> folder) {
        return new ChromiumOptions(cacheFolder, folder, relayHosts, extras);
    }

    /** The same, and more of what tests and demonstrations need. */
    public ChromiumOptions with(Set<Extra> more) {
        var all = new HashSet<>(extras);
        all.addAll(more);
        return new ChromiumOptions(cacheFolder, unpacked, relayHosts, all);
    }

    /** The same with {@code extra}. */
    public ChromiumOptions with(Extra extra) {
        return with(Set.of(extra));
    }

    boolean has(Extra extra) {
        return extras.contains(extra);
    }
}
