package io.vigil.console.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is on the schedule, after all of its facts. */
public final class Schedule {
    private static final Comparator<Appointment> BY_TIME =
            Comparator.comparing(Appointment::start).thenComparing(Appointment::id);

    private final List<Appointment> appointments;

    private Schedule(Collection<Appointment> appointments) {
        this.appointments = appointments.stream().sorted(BY_TIME).toList();
    }

    /** The schedule after {@code facts}, in the order in which they were kept. */
    public static Schedule of(List<ScheduleFact> facts) {
        Map<UUID, Appointment> standing = new LinkedHashMap<>();
        for (var fact : facts) {
            fact.match(new ScheduleFact.Cases<Optional<Appointment>>() {
                @Override
                public Optional<Appointment> made(ScheduleFact.Made made) {
                    return Optional.ofNullable(standing.put(made.appointment(), made.made()));
                }

                @Override
                public Optional<Appointment> calledOff(ScheduleFact.CalledOff off) {
                    return Optional.ofNullable(standing.remove(off.appointment()));
                }
            });
        }
        return new Schedule(standing.values());
    }

    /** Everything that was not called off, the earliest first. */
    public List<Appointment> all() {
        return appointments;
    }

    /** What touches the day where the therapist is, the earliest first; also what began the evening before. */
    public List<Appointment> on(LocalDate day, ZoneId zone) {
        var from = day.atStartOfDay(zone).toInstant();
        var to = day.plusDays(1).atStartOfDay(zone).toInstant();
        return appointments.stream()
                .filter(each -> each.start().isBefore(to) && each.end().isAfter(from))
                .toList();
    }

    public Optional<Appointment> find(UUID appointment) {
        return appointments.stream()
                .filter(each -> each.id().equals(appointment))
                .findFirst();
    }

    /** One that would take the same time: a therapist sits with one client at a time. */
    public Optional<Appointment> overlapping(Appointment wished) {
        return appointments.stream()
                .filter(each -> !each.id().equals(wished.id()) && each.overlaps(wished))
                .findFirst();
    }
}
