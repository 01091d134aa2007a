package io.vigil.console.desk.today;

import io.vigil.console.client.ClientBook;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.schedule.Due;
import io.vigil.console.schedule.ScheduleBook;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What today's view asks of the rest.
 *
 * @param disk where both books and {@code due} are asked: one thread, never the event dispatch thread
 * @param due the next steps of every course
 * @param ids a new appointment's id, never used before
 * @param open opens a client's file; called on the screen's thread
 * @param save asks where, and writes a calendar file; called on the screen's thread, returns at once
 */
public record TodayPort(
        ScheduleBook schedule,
        ClientBook clients,
        Executor disk,
        Supplier<List<Due>> due,
        Supplier<UUID> ids,
        Consumer<UUID> open,
        Consumer<Appointment> save) {}
