package io.vigil.console.desk.day;

import java.time.Instant;
import java.util.Optional;

/** Where the day comes from: empty before a session. Asked at every change and every quarter of a second. */
public interface DaySource {
    Optional<DayShown> shown(Instant now);
}
