package io.vigil.console.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory processes take, as Linux counts it: pages that several of them share count for each in its part. */
public final class Memory {
    private static final long BYTES = 1_024;

    private Memory() {}

    /** What a process and everything it started take, in KiB. */
    public static long shareKib(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::ofOneKib)
                .sum();
    }

    /** What one process takes, in KiB; 0 when it has ended meanwhile. */
    public static long ofOneKib(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    /** What is reachable in this Java's heap, in KiB. */
    public static long heapKibAfterCollection() {
        System.gc();
        var now = Runtime.getRuntime();
        return (now.totalMemory() - now.freeMemory()) / BYTES;
    }
}
