package io.vigil.console.bench;

import io.vigil.console.store.NotesOnDisk;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

/**
 * From the recovery code, which is not stretched, to both vaults open: slots, lock, two databases with their settings,
 * keys, header, head and last link. Three practices in turn: of 1,000 notes, of 10,000, and of 100,000.
 */
final class Opening implements Part {
    private static final int TIMES = 200;
    private static final int WARM_UP_TIMES = 200;
    private static final Duration MOST = Duration.ofMillis(5);
    /** What is flat: no more than chance adds. */
    private static final double FLAT = 1.25;

    @Override
    public String name() {
        return "opening";
    }

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var runs = new Interleaved(TIMES, WARM_UP_TIMES);
        var few = runs.add(opening(folder.resolve("few"), 1_000));
        var more = runs.add(opening(folder.resolve("more"), 10_000));
        var many = runs.add(opening(folder.resolve("many"), 100_000));
        runs.run();
        return List.of(
                Figure.time("opening both vaults without stretching, 1,000 notes", few, MOST),
                Figure.time("the same, 10,000 notes", more, MOST),
                Figure.time("the same, 100,000 notes", many, MOST),
                Figure.ratio("10,000 notes beside 1,000", more, few, FLAT),
                Figure.ratio("100,000 notes beside 1,000", many, few, FLAT));
    }

    private static Interleaved.Act opening(Path folder, int count) throws Exception {
        var notes = NotesOnDisk.create(folder, new SecureRandom());
        notes.fillTo(count);
        return round -> {
            var began = System.nanoTime();
            try (var vaults = notes.open()) {
                var tookNanos = System.nanoTime() - began;
                if (vaults.psychotherapy().isLocked()) {
                    throw new IllegalStateException("the notes are not open");
                }
                return tookNanos;
            }
        };
    }
}
