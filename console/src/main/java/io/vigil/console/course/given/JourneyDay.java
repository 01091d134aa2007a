package io.vigil.console.course.given;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the log of one session says of its day. Never a fact of the course: it is read anew from the session each time.
 *
 * @param on the therapist's local date of the medicine, or of the day's beginning while none was taken
 */
public record JourneyDay(UUID session, LocalDate on, Set<Sign> signs) {
    /** What became of the day. */
    public enum Sign {
        /** By plan or outside it: from then on it is a journey. */
        MEDICINE_TAKEN,
        /** Held off for that date. */
        HELD_OFF,
        ENDED
    }

    public JourneyDay {
        signs = Collections.unmodifiableSet(new TreeSet<>(signs));
    }

    public static JourneyDay of(UUID session, LocalDate on, Sign... signs) {
        return new JourneyDay(session, on, Set.of(signs));
    }

    /** Whether medicine was taken, by plan or outside it. */
    public boolean isJourney() {
        return signs.contains(Sign.MEDICINE_TAKEN);
    }

    public boolean isHeldOff() {
        return signs.contains(Sign.HELD_OFF);
    }

    public boolean isEnded() {
        return signs.contains(Sign.ENDED);
    }
}
