package io.vigil.console.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A next step that is due with a client. It comes from the course, which knows its own rules; the schedule only puts it
 * in order.
 *
 * @param sentence what is due, without a client's name
 */
public record Due(UUID client, LocalDate by, String sentence) {
    /** The most overdue first. */
    public static List<Due> inOrder(List<Due> due) {
        return due.stream()
                .sorted(Comparator.comparing(Due::by).thenComparing(Due::client).thenComparing(Due::sentence))
                .toList();
    }

    /** What is due with whom stays out of every log. */
    @Override
    public String toString() {
        return "Due[" + client + "]";
    }
}
