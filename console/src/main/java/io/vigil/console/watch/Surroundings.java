package io.vigil.console.watch;

import java.util.Map;

/**
 * What the console's process, and Chromium's that it starts, find in their environment: the GNU C library shall give memory
 * back. Left to itself it keeps an arena for each thread, up to eight for a processor core, and after a while pictures lie in
 * them as well; a call's threads come and go with it, and what they held stays. Source: mallopt(3).
 */
public final class Surroundings {
    /** Names and values, the two sizes in bytes. */
    private static final Map<String, String> GIVES_MEMORY_BACK =
            Map.of("MALLOC_ARENA_MAX", "2", "MALLOC_MMAP_THRESHOLD_", "131072", "MALLOC_TRIM_THRESHOLD_", "1048576");

    private Surroundings() {}

    /** Adds it to a process that is to be started, but for what its user has set. */
    public static void prepare(Map<String, String> environment) {
        GIVES_MEMORY_BACK.forEach(environment::putIfAbsent);
    }
}
