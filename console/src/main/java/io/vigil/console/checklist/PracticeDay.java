package io.vigil.console.checklist;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * What a practice has set for its journey days; starting values of ours, never a clinical rule.
 *
 * @param minutesInMouth how long the medicine is held in the mouth or swished, 7 to 15 as published
 * @param minutesOfMeditation how long the calming meditation before it is meant to be; empty in what an older release kept
 */
public record PracticeDay(SettingChecks checks, int minutesInMouth, OptionalInt minutesOfMeditation) {
    public static final int FEWEST_MINUTES_IN_MOUTH = 7;
    public static final int MOST_MINUTES_IN_MOUTH = 15;
    public static final int FEWEST_MINUTES_OF_MEDITATION = 3;
    public static final int MOST_MINUTES_OF_MEDITATION = 30;

    private static final int USUAL_MINUTES = 10;

    /** What is so when a practice has set nothing. */
    public static final PracticeDay USUAL = new PracticeDay(SettingChecks.DEFAULT, USUAL_MINUTES);

    public PracticeDay {
        if (minutesInMouth < FEWEST_MINUTES_IN_MOUTH || minutesInMouth > MOST_MINUTES_IN_MOUTH) {
            throw new IllegalArgumentException("the medicine is held 7 to 15 minutes, not " + minutesInMouth);
        }
        minutesOfMeditation.ifPresent(minutes -> {
            if (minutes < FEWEST_MINUTES_OF_MEDITATION || minutes > MOST_MINUTES_OF_MEDITATION) {
                throw new IllegalArgumentException("the meditation takes 3 to 30 minutes, not " + minutes);
            }
        });
    }

    /** With the usual meditation. */
    public PracticeDay(SettingChecks checks, int minutesInMouth) {
        this(checks, minutesInMouth, OptionalInt.empty());
    }

    /** How long the meditation is meant to be; it takes as long as it takes. */
    public Duration meditation() {
        return Duration.ofMinutes(minutesOfMeditation.orElse(USUAL_MINUTES));
    }
}
