package io.vigil.console.desk.measures;

import io.vigil.console.measures.MeasureLog;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Where the desk finds measures.
 *
 * @param disk where {@code log} is read and written: one thread, never the event dispatch thread
 * @param ids a new entry's id, never used before
 * @param page the client's page, beside a day
 */
public record MeasuresPort(MeasureLog log, Executor disk, Supplier<UUID> ids, Optional<PagePort> page) {
    /** Without a page to ask on. */
    public MeasuresPort(MeasureLog log, Executor disk, Supplier<UUID> ids) {
        this(log, disk, ids, Optional.empty());
    }
}
