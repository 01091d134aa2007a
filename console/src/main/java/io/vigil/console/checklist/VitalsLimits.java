package io.vigil.console.checklist;

/**
 * The prescriber's limits for one client (domain.md §3; the defaults are starting values, never a clinical rule).
 *
 * @param amberSystolic from here: rest and take another reading
 * @param holdSystolic above this the session is held
 * @param holdHeartRate above this the session is held
 */
public record VitalsLimits(
        int amberSystolic, int amberDiastolic, int holdSystolic, int holdDiastolic, int holdHeartRate) {
    public static final VitalsLimits DEFAULT = new VitalsLimits(140, 90, 160, 100, 100);

    public VitalsLimits {
        if (amberSystolic > holdSystolic || amberDiastolic > holdDiastolic) {
            throw new IllegalArgumentException("amber begins before the hold, not at " + amberSystolic + "/"
                    + amberDiastolic + " before " + holdSystolic + "/" + holdDiastolic);
        }
    }

    /** What the limits say to a reading. */
    public enum Judgement {
        GREEN,
        /** Rest, and take another reading. */
        AMBER,
        /** Above the prescriber's line. */
        HOLD
    }

    public Judgement judge(Vitals vitals) {
        if (vitals.systolic() > holdSystolic
                || vitals.diastolic() > holdDiastolic
                || vitals.heartRate() > holdHeartRate) {
            return Judgement.HOLD;
        }
        return vitals.systolic() >= amberSystolic || vitals.diastolic() >= amberDiastolic
                ? Judgement.AMBER
                : Judgement.GREEN;
    }
}
