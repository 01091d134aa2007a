package io.vigil.console.course.event;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which fact this is, and when.
 *
 * @param number counts up within one client's course, from 1, over both vaults
 * @param at when it was written down
 * @param on the therapist's local date of what it tells
 */
public record Kept(long number, Instant at, LocalDate on) {
    public Kept {
        if (number < 1) {
            throw new IllegalArgumentException("facts are counted from 1, not " + number);
        }
    }
}
