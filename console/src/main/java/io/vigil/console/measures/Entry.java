package io.vigil.console.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The head of one entry: whose it is, what was measured, and when.
 *
 * @param on the day for which the answers hold, where the therapist is
 * @param at when it was kept
 * @param corrects the entry in whose place it stands: that one is kept, and counts no more
 */
public record Entry(
        UUID id, UUID client, Measure measure, LocalDate on, EnteredBy by, Instant at, Optional<UUID> corrects) {
    public Entry {
        if (corrects.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("an entry does not correct itself: " + id);
        }
    }

    @Override
    public String toString() {
        return "Entry[" + id + "]";
    }
}
