package io.vigil.console.desk.day;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and durations as they are read. */
record Times(ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The time of the day, 14:07. */
    String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    /** Hours and minutes, 1:12. */
    static String hours(Duration duration) {
        return String.format(Locale.ROOT, "%d:%02d", duration.toHours(), duration.toMinutesPart());
    }

    /** Minutes and seconds, 04:12. */
    static String minutes(Duration duration) {
        return String.format(
                Locale.ROOT, "%02d:%02d", Math.max(0, duration.toMinutes()), Math.max(0, duration.toSecondsPart()));
    }

    /** Hours, minutes and seconds, 00:23:41. */
    static String clock(Duration duration) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d", duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart());
    }
}
