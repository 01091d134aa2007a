package io.vigil.console.about;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How old the embedded Chromium is. Chromium is renewed every four weeks, and what was mended is public from then on: an old one has holes
 * that everybody can read about.
 *
 * @param built the day it was built on
 * @param today by the therapist's clock and zone
 * @see <a href="https://chromium.googlesource.com/chromium/src/+/main/docs/process/release_cycle.md">Chromium's release cycle</a>
 */
public record BrowserAge(LocalDate built, LocalDate today) {
    /** Three of its releases: a default of ours. */
    public static final long OLD_AFTER_DAYS = 90;

    /** What is to be said of it. */
    public enum Verdict {
        RECENT,
        OLD,
        /** This computer's clock stands before the day it was built on: nothing can be said. */
        NOT_KNOWN
    }

    /** Whole days, less than none when the computer's clock is wrong. */
    public long days() {
        return ChronoUnit.DAYS.between(built, today);
    }

    /** The ninetieth day is not old yet. */
    public Verdict verdict() {
        if (days() < 0) {
            return Verdict.NOT_KNOWN;
        }
        return days() > OLD_AFTER_DAYS ? Verdict.OLD : Verdict.RECENT;
    }
}
