package io.vigil.console.schedule;

import io.vigil.console.schedule.Decided.Accepted;
import io.vigil.console.schedule.Decided.Refused;
import io.vigil.console.words.Notice;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * An appointment as it is wished for, in the words that were typed. The time is the therapist's own.
 *
 * @param date year, month and day
 * @param time hours and minutes
 * @param clientZone the client's zone by its place; empty for the therapist's own
 */
public record Wish(UUID client, Kind kind, String date, String time, ZoneId therapistZone, String clientZone) {
    private static final Duration FARTHEST = Duration.ofDays(731);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Decides whether it may be kept: it is a time that the clock shows once, to come, and not taken. */
    public Decided decide(Schedule schedule, UUID id, Instant now) {
        var day = day();
        if (day.isEmpty()) {
            return new Refused(ScheduleNotices.noDate(date));
        }
        var hour = hour();
        if (hour.isEmpty()) {
            return new Refused(ScheduleNotices.noTime(time));
        }
        var there = zone();
        if (there.isEmpty()) {
            return new Refused(ScheduleNotices.noZone(clientZone));
        }
        var local = day.get().atTime(hour.get());
        return impossible(local)
                .<Decided>map(Refused::new)
                .orElseGet(() -> decide(
                        schedule,
                        new Appointment(
                                id,
                                client,
                                kind,
                                local.atZone(therapistZone).toInstant(),
                                kind.length(),
                                therapistZone,
                                there.get()),
                        now));
    }

    private static Decided decide(Schedule schedule, Appointment wished, Instant now) {
        if (wished.start().isBefore(now)) {
            return new Refused(ScheduleNotices.past(wished));
        }
        if (wished.start().isAfter(now.plus(FARTHEST))) {
            return new Refused(ScheduleNotices.far(wished));
        }
        return schedule.overlapping(wished)
                .<Decided>map(other -> new Refused(ScheduleNotices.taken(wished, other)))
                .orElseGet(() -> new Accepted(new ScheduleFact.Made(wished, now)));
    }

    /** A clock that goes forward leaves times out, one that goes back shows them twice: both are asked again. */
    private Optional<Notice> impossible(LocalDateTime local) {
        var rules = therapistZone.getRules();
        return switch (rules.getValidOffsets(local).size()) {
            case 0 -> Optional.of(ScheduleNotices.gap(local, therapistZone, rules.getTransition(local)));
            case 1 -> Optional.empty();
            default -> Optional.of(ScheduleNotices.twice(local, therapistZone));
        };
    }

    private Optional<LocalDate> day() {
        return read(() -> LocalDate.parse(date.strip(), DATE));
    }

    private Optional<LocalTime> hour() {
        return read(() -> LocalTime.parse(time.strip(), TIME));
    }

    /** An offset without a place is refused: it would be wrong by an hour for half of the year. */
    private Optional<ZoneId> zone() {
        var typed = clientZone.strip();
        if (typed.isEmpty()) {
            return Optional.of(therapistZone);
        }
        return ZoneId.getAvailableZoneIds().contains(typed) ? read(() -> ZoneId.of(typed)) : Optional.empty();
    }

    private static <T> Optional<T> read(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private interface Reading<T> {
        T read();
    }

    /** What was typed stays out of every log. */
    @Override
    public String toString() {
        return "Wish[" + kind + "]";
    }
}
