package io.vigil.console.desk.records;

import java.nio.file.Path;
import java.util.Optional;

/** Where a file is to be. On the event dispatch thread, and waits for the therapist. */
@FunctionalInterface
public interface Places {
    /** The place that was chosen for a file that would be called {@code name}; empty if none was. */
    Optional<Path> choose(String name);
}
