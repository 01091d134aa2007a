package io.vigil.console.app.seat;

import io.vigil.console.client.ClientBook;
import io.vigil.console.client.ClientSummary;
import io.vigil.console.course.log.CourseReader;
import io.vigil.console.schedule.Due;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The next steps of every course that can be read; one that cannot is named where it is opened. Reads a disk: never on the
 * event dispatch thread.
 *
 * @param clock the real one
 * @param zone the therapist's own
 */
public record DueSteps(ClientBook book, CourseReader reader, Clock clock, ZoneId zone) implements Supplier<List<Due>> {
    @Override
    public List<Due> get() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var due = new ArrayList<Due>();
        for (var client : clients()) {
            reader.of(client.id()).course().ifPresent(course -> course.due(today)
                    .forEach(step -> due.add(new Due(client.id(), step.by().orElse(today), step.sentence()))));
        }
        return due;
    }

    private List<ClientSummary> clients() {
        try {
            return book.list();
        } catch (ClientBook.NotRead e) {
            return List.of(); // the list says so by itself
        }
    }
}
