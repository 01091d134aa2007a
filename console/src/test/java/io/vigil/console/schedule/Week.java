package io.vigil.console.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Appointments to test with, of a therapist in New York and clients elsewhere. */
public final class Week {
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    public static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    public static final UUID CLIENT = new UUID(7, 1);
    /** Monday, 9:00 in New York. */
    public static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");

    private Week() {}

    /** An appointment that begins at {@code start}, with a client in Chicago. */
    public static Appointment at(long id, Kind kind, String start) {
        return new Appointment(new UUID(15, id), CLIENT, kind, Instant.parse(start), kind.length(), NEW_YORK, CHICAGO);
    }

    public static ScheduleFact made(long id, Kind kind, String start) {
        return new ScheduleFact.Made(at(id, kind, start), NOW);
    }

    public static ScheduleFact calledOff(long id) {
        return new ScheduleFact.CalledOff(new UUID(15, id), CLIENT, NOW);
    }
}
