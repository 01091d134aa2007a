package io.vigil.console.stage;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The heap of a Java: how much of it is reachable, and where it lies.
 *
 * @param reachableKib in KiB, after a whole collection
 * @param from its first address
 * @param before the first address behind it, though not all between them is in use
 */
public record JavaHeap(long reachableKib, long from, long before) {
    private static final long BYTES = 1_024;
    private static final int HEX = 16;
    private static final Duration COLLECTED_WITHIN = Duration.ofSeconds(10);
    /** By this name G1 counts its whole collections, and nothing else. */
    private static final String WHOLE = "G1 Old Generation";

    private static final Pattern ADDRESSES =
            Pattern.compile("garbage-first heap .*\\[0x(?<from>[0-9a-f]+), 0x(?<before>[0-9a-f]+)\\)");

    /**
     * This Java's, after a whole collection. It is asked for again until there was one: while native code holds an array, G1
     * lets the wish go without a word.
     */
    public static JavaHeap collected() {
        var whole = wholeCollections();
        Patience.until("a whole collection", COLLECTED_WITHIN, () -> {
            System.gc();
            return wholeCollections() > whole;
        });
        var now = Runtime.getRuntime();
        var addresses = ADDRESSES.matcher(told());
        if (!addresses.find()) {
            throw new IllegalStateException("this Java does not tell where its heap is: " + told());
        }
        return new JavaHeap(
                (now.totalMemory() - now.freeMemory()) / BYTES,
                Long.parseUnsignedLong(addresses.group("from"), HEX),
                Long.parseUnsignedLong(addresses.group("before"), HEX));
    }

    private static long wholeCollections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector -> collector.getName().equals(WHOLE))
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    /** As {@code jcmd PID GC.heap_info} tells it. */
    private static String told() {
        try {
            var commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(commands, "gcHeapInfo", new Object[0], new String[0]);
        } catch (JMException e) {
            throw new IllegalStateException("this Java does not tell of its heap", e);
        }
    }

    boolean holds(long address) {
        return Long.compareUnsigned(address, from) >= 0 && Long.compareUnsigned(address, before) < 0;
    }

    /** In three words. */
    public String written() {
        return reachableKib + " " + from + " " + before;
    }

    /** From three words. */
    public static JavaHeap read(String reachableKib, String from, String before) {
        return new JavaHeap(Long.parseLong(reachableKib), Long.parseLong(from), Long.parseLong(before));
    }
}
