package io.vigil.console.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures, prints each part as a table in Markdown, and ends with 1 when a bar is missed. */
public final class Bench {
    private static final List<Part> PARTS =
            List.of(new Unlocking(), new Committing(), new Opening(), new Reading(), new YearOfAPractice());

    private Bench() {}

    /**
     * Measures what is asked for.
     *
     * @param arguments a folder on the disk that is measured, and the names of parts, parted by commas, or {@code all}
     */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var wanted = wanted(arguments[1]);
        var missed = 0L;
        for (var part : wanted) {
            missed += measured(part, folder.resolve(part.name()));
        }
        System.out.printf(Locale.ROOT, "%n%d bars missed%n", missed);
        System.exit(missed == 0 ? 0 : 1);
    }

    private static List<Part> wanted(String names) {
        if (names.equals("all")) {
            return PARTS;
        }
        var wanted = Set.of(names.split(",", -1));
        var parts = PARTS.stream().filter(part -> wanted.contains(part.name())).toList();
        if (parts.size() != wanted.size()) {
            throw new IllegalArgumentException("the parts are "
                    + PARTS.stream().map(Part::name).collect(Collectors.joining(", ")) + ", not " + names);
        }
        return parts;
    }

    private static long measured(Part part, Path folder) throws Exception {
        remove(folder);
        Files.createDirectories(folder);
        var began = System.nanoTime();
        var loadBefore = load();
        var figures = part.measure(folder);
        var took = Duration.ofNanos(System.nanoTime() - began);
        remove(folder);
        System.out.printf(
                Locale.ROOT,
                "%n%s (%d s; load %.2f before, %.2f after)%n%n",
                part.name(),
                took.toSeconds(),
                loadBefore,
                load());
        System.out.println(Figure.heading());
        figures.forEach(figure -> System.out.println(figure.row()));
        return figures.stream()
                .filter(figure -> figure.verdict() == Figure.Verdict.MISSED)
                .count();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : files) {
            Files.delete(file);
        }
    }
}
