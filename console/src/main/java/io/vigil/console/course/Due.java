package io.vigil.console.course;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A next step that is due. It reminds and forbids nothing; what forbids are the {@link CourseGates}.
 *
 * @param by the day until which it should be done, if there is one
 * @param sentence what is due
 * @param where it is done
 * @param commitment the number of the commitment that is followed up, if it is one
 */
public record Due(Optional<LocalDate> by, String sentence, Where where, Optional<FollowUp> commitment) {
    /**
     * A follow-up that is due.
     *
     * @param number of the commitment
     * @param after which of its follow-ups it is
     */
    public record FollowUp(long number, Duration after) {}

    static Due on(LocalDate by, String sentence, Where where) {
        return new Due(Optional.of(by), sentence, where, Optional.empty());
    }

    /** Without a day until which it should be done. */
    public static Due some(String sentence, Where where) {
        return new Due(Optional.empty(), sentence, where, Optional.empty());
    }

    /** Whether its day is over. */
    public boolean isLate(LocalDate today) {
        return by.filter(date -> date.isBefore(today)).isPresent();
    }

    /** What is due may name a commitment: it stays out of every log. */
    @Override
    public String toString() {
        return "Due[" + where + by.map(date -> ", " + date).orElse("") + "]";
    }
}
