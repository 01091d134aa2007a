package io.vigil.console.checklist;

import java.time.Instant;

/**
 * One reading of blood pressure and pulse.
 *
 * @param systolic mmHg
 * @param diastolic mmHg, below the systolic
 * @param heartRate beats a minute
 */
public record Vitals(int systolic, int diastolic, int heartRate, Instant at) {
    public Vitals {
        if (!isPossible(systolic, diastolic, heartRate)) {
            throw new IllegalArgumentException("no body has " + systolic + "/" + diastolic + " at " + heartRate);
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

    /** As it is read aloud: 118/76 · 64. */
    public String text() {
        return systolic + "/" + diastolic + " · " + heartRate;
    }
}
