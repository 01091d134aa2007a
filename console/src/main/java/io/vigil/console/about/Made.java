package io.vigil.console.about;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What this program is made of.
 *
 * @param version of Vigil; empty when it was started from its sources
 * @param java the version of the Java it runs on
 * @param chromium the version of the browser that came with it
 * @param built the day that browser was built on
 * @param browser whether that browser has started
 * @param library the version of lib-jitsi-meet, or the hash of the build that the practice pinned
 * @param calls how calls are held
 * @param vaults where the vaults lie
 * @param licences where the licences lie, when it was installed
 * @param billOfMaterials where the list of its parts lies, when it was installed
 */
public record Made(
        Optional<String> version,
        String java,
        String chromium,
        LocalDate built,
        Browser browser,
        String library,
        Calls calls,
        String vaults,
        Optional<String> licences,
        Optional<String> billOfMaterials) {
    /** Whether the embedded browser is there. */
    public enum Browser {
        RUNNING,
        NOT_STARTED
    }

    /** How calls are held. */
    public enum Calls {
        DIRECT,
        CONFERENCES
    }
}
