package io.vigil.console.desk.port;

import io.vigil.console.client.ClientBook;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Where the desk finds clients.
 *
 * @param disk where {@code book} is read and written: one thread, never the event dispatch thread
 * @param ids a new client's id, never used before
 */
public record Clients(ClientBook book, Executor disk, Supplier<UUID> ids) {}
