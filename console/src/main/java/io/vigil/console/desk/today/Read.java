package io.vigil.console.desk.today;

import io.vigil.console.client.ClientBook.NotRead;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.ClientSummary;
import io.vigil.console.client.Field;
import io.vigil.console.client.Finding;
import io.vigil.console.client.Findings;
import io.vigil.console.client.InnerFile;
import io.vigil.console.desk.today.TodayShown.Line;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.schedule.Due;
import io.vigil.console.schedule.Schedule;
import io.vigil.console.schedule.ScheduleBook;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the disk says of today, read in one go on the disk's thread.
 *
 * @param schedule empty when it cannot be read
 * @param clients the last changed first
 */
record Read(Optional<ScheduleBook.Kept> schedule, List<ClientSummary> clients, List<Due> due, List<Line> missing) {
    private static final Words WORDS = Words.of(Read.class);
    /** What only the psychotherapy vault knows. */
    private static final Set<Field> INNER = Set.of(Field.PROTECTORS, Field.INTENTIONS);

    static Read of(TodayPort port, LocalDate today, ZoneId zone) {
        var schedule = schedule(port);
        var clients = clients(port);
        var names = clients.stream().collect(Collectors.toMap(ClientSummary::id, ClientSummary::called, (a, b) -> a));
        var missing = Schedule.of(schedule.map(ScheduleBook.Kept::facts).orElse(List.of())).on(today, zone).stream()
                .map(Appointment::client)
                .distinct()
                .flatMap(client -> missing(port, client, names, today).stream())
                .toList();
        return new Read(schedule, clients, Due.inOrder(port.due().get()), missing);
    }

    private static Optional<ScheduleBook.Kept> schedule(TodayPort port) {
        try {
            return Optional.of(port.schedule().all());
        } catch (ScheduleBook.NotRead e) {
            return Optional.empty();
        }
    }

    private static List<ClientSummary> clients(TodayPort port) {
        try {
            return port.clients().list();
        } catch (NotRead e) {
            return List.of();
        }
    }

    private static List<Line> missing(TodayPort port, UUID client, Map<UUID, String> names, LocalDate today) {
        var name = names.getOrDefault(client, WORDS.text("row.unknown"));
        var file = file(port, client);
        if (file.isEmpty()) {
            return List.of(new Line(client, name, WORDS.text("missing.unread", name)));
        }
        var lines = new ArrayList<Line>();
        var inner = inner(port, client);
        if (inner.isEmpty()) {
            lines.add(new Line(client, name, WORDS.text("missing.locked", name)));
        }
        Findings.of(file.get(), inner.orElse(InnerFile.empty(client)), today).stream()
                .filter(finding -> finding.weight() != Finding.Weight.WHEN_THERE_IS_TIME)
                .filter(finding -> inner.isPresent() || !INNER.contains(finding.field()))
                .forEach(finding ->
                        lines.add(new Line(client, name, WORDS.text("missing.row", name, finding.sentence()))));
        return lines;
    }

    private static Optional<ClientFile> file(TodayPort port, UUID client) {
        try {
            return port.clients().read(client);
        } catch (NotRead e) {
            return Optional.empty();
        }
    }

    private static Optional<InnerFile> inner(TodayPort port, UUID client) {
        try {
            return Optional.of(port.clients().readInner(client).orElse(InnerFile.empty(client)));
        } catch (NotRead e) {
            return Optional.empty();
        }
    }

    /** Names stay out of every log. */
    @Override
    public String toString() {
        return "Read[" + clients.size() + "]";
    }
}
