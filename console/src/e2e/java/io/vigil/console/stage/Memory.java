package io.vigil.console.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much memory processes take, as Linux counts it: pages that several of them share count for each in its part. */
public final class Memory {
    private static final long BYTES = 1_024;
    /** By this name G1 counts its whole collections, and nothing else. */
    private static final String WHOLE = "G1 Old Generation";

    private static final int HEX = 16;
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final long DISCARDABLE_SEGMENT = 4 * BYTES * BYTES + 4 * BYTES;
    private static final Pattern MAPPING = Pattern.compile("([0-9a-f]+)-([0-9a-f]+) \\S+ \\S+ \\S+ \\S+\\s*(.*)");
    private static final Pattern SHARED = Pattern.compile("shared-memory|org\\.chromium");

    private Memory() {}

    /**
     * As {@link #shareKib}, once it does not fall any more: after a collection G1 gives memory back little by little (since
     * Java 16), which takes seconds. To be asked from another process: to read what the system tells takes some 80 MB of heap,
     * for which G1 makes it larger.
     */
    public static long settledShareKib(ProcessHandle process) {
        var end = System.nanoTime() + SETTLES_WITHIN.toNanos();
        var before = Long.MAX_VALUE;
        var now = shareKib(process);
        while (now < before - BYTES && System.nanoTime() < end) {
            Patience.settled(LOOK_EVERY);
            before = now;
            now = shareKib(process);
        }
        return now;
    }

    /** What a process and everything it started take, in KiB. */
    public static long shareKib(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::ofOneKib)
                .sum();
    }

    /**
     * What one process takes, in KiB; 0 when it has ended meanwhile. Without the discardable memory of Chromium: pictures it
     * has decoded and need not keep, which it gives back when memory is short. Without a GPU it fills 512 MB of that in the
     * first minutes of a call (measured: 128 segments, each of 4 MiB and a page), whatever the page does with a picture.
     */
    public static long ofOneKib(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps"))) {
            var sum = 0L;
            var counts = true;
            for (var line : (Iterable<String>) lines::iterator) {
                var mapping = MAPPING.matcher(line);
                if (mapping.matches()) {
                    counts = !isDiscardable(mapping);
                } else if (counts && line.startsWith("Pss:")) {
                    sum += Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
            return sum;
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static boolean isDiscardable(Matcher mapping) {
        var size = Long.parseUnsignedLong(mapping.group(2), HEX) - Long.parseUnsignedLong(mapping.group(1), HEX);
        return size == DISCARDABLE_SEGMENT && SHARED.matcher(mapping.group(3)).find();
    }

    /**
     * What is reachable in this Java's heap, in KiB, after a whole collection. It is asked for again until there was one:
     * while native code holds an array, G1 lets the wish go without a word.
     */
    public static long heapKibAfterCollection() {
        var whole = wholeCollections();
        Patience.until("a whole collection", SETTLES_WITHIN, () -> {
            System.gc();
            return wholeCollections() > whole;
        });
        var now = Runtime.getRuntime();
        return (now.totalMemory() - now.freeMemory()) / BYTES;
    }

    private static long wholeCollections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector -> collector.getName().equals(WHOLE))
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
