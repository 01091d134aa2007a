package io.vigil.console.schedule;

import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * A time that is kept free for a client.
 *
 * @param start the moment; what a clock shows then depends on the two zones
 * @param length how long; as it was when it was put on the schedule
 */
public record Appointment(
        UUID id, UUID client, Kind kind, Instant start, Duration length, ZoneId therapistZone, ZoneId clientZone) {
    private static final Words WORDS = Words.of(Appointment.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public Appointment {
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("an appointment takes its time, not " + length);
        }
    }

    /** When it is over. */
    public Instant end() {
        return start.plus(length);
    }

    /** Whether both would take the same time; one that begins when the other ends does not. */
    public boolean overlaps(Appointment other) {
        return start.isBefore(other.end()) && other.start().isBefore(end());
    }

    /** The day where the therapist is. */
    public LocalDate day() {
        return LocalDate.ofInstant(start, therapistZone);
    }

    /** From when to when on the therapist's clock: 14:00 to 17:00. */
    public String therapistTime() {
        return span(therapistZone);
    }

    /** The same on the client's clock, with the client's day when it is another one. */
    public String clientTime() {
        if (span(clientZone).equals(span(therapistZone)) && dayIn(clientZone).equals(day())) {
            return WORDS.text("time.sameZone");
        }
        var span = span(clientZone);
        var said = dayIn(clientZone).equals(day())
                ? span
                : WORDS.text("time.ofDay", span, dayIn(clientZone).toString());
        return WORDS.text("time.client", said);
    }

    private LocalDate dayIn(ZoneId zone) {
        return LocalDate.ofInstant(start, zone);
    }

    private String span(ZoneId zone) {
        return WORDS.text("time.span", TIME.format(start.atZone(zone)), TIME.format(end().atZone(zone)));
    }

    /** Whose it is and when stays out of every log. */
    @Override
    public String toString() {
        return "Appointment[" + id + "]";
    }
}
