package io.vigil.console.desk.client.file;

import io.vigil.console.course.CourseGates.Missing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the client's course says to a journey day. Reads a disk: never on the event dispatch thread. */
@FunctionalInterface
public interface JourneyDoor {
    /** What keeps the journey day closed; empty when the way is free. A course that cannot be read is not free. */
    List<Missing> closed(UUID client, LocalDate today);
}
