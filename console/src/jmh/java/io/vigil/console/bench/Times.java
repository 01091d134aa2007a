package io.vigil.console.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times over. */
final class Times {
    private final long[] nanos;
    private int taken;

    /** @param most how many there is room for */
    Times(int most) {
        nanos = new long[most];
    }

    void add(long tookNanos) {
        nanos[taken] = tookNanos;
        taken++;
    }

    int count() {
        return taken;
    }

    double medianNanos() {
        return quantileNanos(0.5);
    }

    double p99Nanos() {
        return quantileNanos(0.99);
    }

    /** Between two of the times when the quantile falls between them. */
    private double quantileNanos(double quantile) {
        if (taken == 0) {
            throw new IllegalStateException("nothing was timed");
        }
        var sorted = Arrays.copyOf(nanos, taken);
        Arrays.sort(sorted);
        var place = quantile * (taken - 1);
        var below = (int) Math.floor(place);
        var above = Math.min(below + 1, taken - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    static String shown(double nanos) {
        if (nanos < 10_000_000) {
            return String.format(Locale.ROOT, nanos < 1_000_000 ? "%.0f µs" : "%,.0f µs", nanos / 1_000);
        }
        return String.format(Locale.ROOT, "%.0f ms", nanos / 1_000_000);
    }
}
