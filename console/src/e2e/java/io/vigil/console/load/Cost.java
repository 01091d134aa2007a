package io.vigil.console.load;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one end of a call took while it was measured.
 *
 * @param cores of the processor, on average: 1 is one core, all the time
 * @param pictures decoded in a second
 * @param width of the picture that arrived, in pixels
 * @param shownWidth of the place where it was shown, in pixels
 * @param shownHeight of that place
 */
record Cost(double cores, double pictures, int width, int shownWidth, int shownHeight) {
    private static final String MARK = "cost of a call:";
    private static final Pattern SAID = Pattern.compile(
            MARK + " ([0-9.]+) cores, ([0-9.]+) pictures a second, ([0-9]+) wide, in ([0-9]+)x([0-9]+)");

    private static final double SECOND = 1e9;

    /** The processor's time that these took so far. */
    static Duration spent(Collection<ProcessHandle> processes) {
        return processes.stream()
                .map(process -> process.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
    }

    static double perSecond(Duration spent, Duration over) {
        return spent.toNanos() / SECOND / (over.toNanos() / SECOND);
    }

    /** As one line that {@link #read} finds again among others. */
    String said() {
        return String.format(
                Locale.ROOT,
                "%s %.3f cores, %.1f pictures a second, %d wide, in %dx%d",
                MARK,
                cores,
                pictures,
                width,
                shownWidth,
                shownHeight);
    }

    static Optional<Cost> read(List<String> lines) {
        return lines.stream()
                .map(SAID::matcher)
                .filter(matcher -> matcher.find())
                .map(it -> new Cost(
                        Double.parseDouble(it.group(1)),
                        Double.parseDouble(it.group(2)),
                        Integer.parseInt(it.group(3)),
                        Integer.parseInt(it.group(4)),
                        Integer.parseInt(it.group(5))))
                .findFirst();
    }
}
