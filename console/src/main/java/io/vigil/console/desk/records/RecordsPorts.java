package io.vigil.console.desk.records;

import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What the records need of the console.
 *
 * @param disk where {@code records} is called: one thread, never the event dispatch thread
 * @param screen brings what the disk says back to the screen's thread
 * @param clock the real one
 * @param zone in which days are told
 */
public record RecordsPorts(
        RecordsPort records,
        Places places,
        Executor disk,
        Executor screen,
        Clock clock,
        ZoneId zone,
        Consumer<Notice> notices) {}
