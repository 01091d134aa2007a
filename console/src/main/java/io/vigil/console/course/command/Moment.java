package io.vigil.console.course.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The present, by the therapist's clock and calendar.
 *
 * @param today the local date of {@code at}
 */
public record Moment(Instant at, LocalDate today) {
    /** The present in {@code zone}. */
    public static Moment of(Clock clock, ZoneId zone) {
        var at = clock.instant();
        return new Moment(at, LocalDate.ofInstant(at, zone));
    }
}
