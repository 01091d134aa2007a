package io.vigil.console.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory processes take, as Linux counts it: pages that several of them share count for each in its part. */
public final class Memory {
    private static final long BYTES = 1_024;
    private static final int HEX = 16;
    private static final long DISCARDABLE_SEGMENT = 4 * BYTES * BYTES + 4 * BYTES;
    private static final Pattern MAPPING = Pattern.compile("([0-9a-f]+)-([0-9a-f]+) \\S+ \\S+ \\S+ \\S+\\s*(.*)");
    private static final Pattern SHARED = Pattern.compile("shared-memory|org\\.chromium");

    private Memory() {}

    /** What a process and everything it started take, in KiB. */
    public static long shareKib(ProcessHandle process) {
        return ofOneKib(process) + ofDescendantsKib(process);
    }

    /** What everything takes that a process started, in KiB. */
    public static long ofDescendantsKib(ProcessHandle process) {
        return process.descendants().mapToLong(Memory::ofOneKib).sum();
    }

    /**
     * What one process takes, in KiB; 0 when it has ended meanwhile. Without the discardable memory of Chromium: pictures it
     * has decoded and need not keep, which it gives back when memory is short. Without a GPU it fills 512 MB of that in the
     * first minutes of a call (measured: 128 segments, each of 4 MiB and a page), whatever the page does with a picture.
     */
    public static long ofOneKib(ProcessHandle process) {
        return ofOneKib(process, mapping -> isDiscardable(mapping));
    }

    /**
     * What one process of Java takes, in KiB: of its heap what is reachable, and all that lies elsewhere. How much of the heap
     * is kept for what comes is G1's affair: on a busy computer three times as much for a while, and given back later.
     */
    public static long ofOneKib(ProcessHandle java, JavaHeap heap) {
        return heap.reachableKib() + ofOneKib(java, mapping -> isDiscardable(mapping) || heap.holds(from(mapping)));
    }

    private static long ofOneKib(ProcessHandle process, Predicate<Matcher> isLeftOut) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps"))) {
            var sum = 0L;
            var counts = true;
            for (var line : (Iterable<String>) lines::iterator) {
                var mapping = MAPPING.matcher(line);
                if (mapping.matches()) {
                    counts = !isLeftOut.test(mapping);
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
        var size = Long.parseUnsignedLong(mapping.group(2), HEX) - from(mapping);
        return size == DISCARDABLE_SEGMENT && SHARED.matcher(mapping.group(3)).find();
    }

    private static long from(Matcher mapping) {
        return Long.parseUnsignedLong(mapping.group(1), HEX);
    }
}
