package io.vigil.console.sheet;

import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times in the zone in which the session was held. */
record SheetTimes(ZoneId zone, LocalDate day) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter ANOTHER_DAY = DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH);

    static SheetTimes of(Session session) {
        var zone = session.plan().map(SessionPlan::zone).orElse(ZoneOffset.UTC);
        var begun = session.begunAt().orElse(Instant.EPOCH);
        return new SheetTimes(zone, begun.atZone(zone).toLocalDate());
    }

    /** The time of day; with the date when it is not the day on which the session began. */
    String time(Instant at) {
        var there = at.atZone(zone);
        return (there.toLocalDate().equals(day) ? TIME : ANOTHER_DAY).format(there);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }
}
