package io.vigil.console.checklist;

/**
 * What a practice has set for its journey days; starting values of ours, never a clinical rule.
 *
 * @param minutesInMouth how long the medicine is held in the mouth or swished, 7 to 15 as published
 */
public record PracticeDay(SettingChecks checks, int minutesInMouth) {
    public static final int FEWEST_MINUTES_IN_MOUTH = 7;
    public static final int MOST_MINUTES_IN_MOUTH = 15;

    /** What is so when a practice has set nothing. */
    public static final PracticeDay USUAL = new PracticeDay(SettingChecks.DEFAULT, 10);

    public PracticeDay {
        if (minutesInMouth < FEWEST_MINUTES_IN_MOUTH || minutesInMouth > MOST_MINUTES_IN_MOUTH) {
            throw new IllegalArgumentException("the medicine is held 7 to 15 minutes, not " + minutesInMouth);
        }
    }
}
