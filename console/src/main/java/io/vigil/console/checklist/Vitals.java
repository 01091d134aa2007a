package io.vigil.console.checklist;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One reading of blood pressure and pulse, with what else the device showed.
 *
 * @param systolic mmHg
 * @param diastolic mmHg, below the systolic
 * @param heartRate beats a minute
 * @param oxygen saturation in percent, when it was read; nothing is judged by it
 * @param breaths a minute, when they were counted; nothing is judged by them
 * @param by who took the reading, when it was said
 */
public record Vitals(
        int systolic,
        int diastolic,
        int heartRate,
        Instant at,
        OptionalInt oxygen,
        OptionalInt breaths,
        Optional<By> by) {
    /** Who took a reading in the client's home. */
    public enum By {
        CLIENT,
        SITTER
    }

    /** A reading of blood pressure and pulse alone. */
    public Vitals(int systolic, int diastolic, int heartRate, Instant at) {
        this(systolic, diastolic, heartRate, at, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    public Vitals {
        if (!isPossible(systolic, diastolic, heartRate)) {
            throw new IllegalArgumentException("no body has " + systolic + "/" + diastolic + " at " + heartRate);
        }
        if (!isPossibleOxygen(oxygen) || !isPossibleBreaths(breaths)) {
            throw new IllegalArgumentException("no body has " + oxygen + " at " + breaths);
        }
    }

    /** Whether a living body can have these: the refusal of a typing mistake, not a judgement. */
    public static boolean isPossible(int systolic, int diastolic, int heartRate) {
        return systolic >= 50
                && systolic <= 260
                && diastolic >= 30
                && diastolic <= 160
                && diastolic < systolic
                && heartRate >= 25
                && heartRate <= 230;
    }

    /** Whether a device on a living hand can show it; what was not read is possible. */
    public static boolean isPossibleOxygen(OptionalInt percent) {
        return percent.isEmpty() || (percent.getAsInt() >= 50 && percent.getAsInt() <= 100);
    }

    /** Whether a living body can breathe so; what was not counted is possible. */
    public static boolean isPossibleBreaths(OptionalInt breaths) {
        return breaths.isEmpty() || (breaths.getAsInt() >= 3 && breaths.getAsInt() <= 60);
    }

    /** As it is read aloud: 118/76 · 64. */
    public String text() {
        return systolic + "/" + diastolic + " · " + heartRate;
    }
}
