package io.vigil.console.watch;

import java.util.Map;

/**
 * What the console's process, and Chromium's that it starts, find in their environment.
 *
 * <p>The GNU C library shall give memory back. Left to itself it keeps an arena for each thread, up to eight for a processor
 * core, and after a while pictures lie in them as well; a call's threads come and go with it, and what they held stays.
 * Source: mallopt(3).
 *
 * <p>And nothing shall be added to the environment that is there already: where Java's windows and Chromium add a variable
 * each, the list of them moves, and a thread that reads it meanwhile ends the process. Source: getenv(3), setenv(3),
 * "MT-Safe env".
 */
public final class Surroundings {
    /** Sizes in bytes. */
    private static final Map<String, String> GIVES_MEMORY_BACK =
            Map.of("MALLOC_ARENA_MAX", "2", "MALLOC_MMAP_THRESHOLD_", "131072", "MALLOC_TRIM_THRESHOLD_", "1048576");

    /** To what Java's windows and Chromium set them at their start. */
    private static final Map<String, String> STAYS_WHERE_IT_IS = Map.of("GDK_BACKEND", "x11", "FC_FONTATIONS", "1");

    private Surroundings() {}

    /** Adds it to a process that is to be started, but for what its user has set. */
    public static void prepare(Map<String, String> environment) {
        GIVES_MEMORY_BACK.forEach(environment::putIfAbsent);
        STAYS_WHERE_IT_IS.forEach(environment::putIfAbsent);
    }
}
