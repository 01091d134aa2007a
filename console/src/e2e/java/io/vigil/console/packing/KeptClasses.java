package io.vigil.console.packing;

import io.vigil.console.app.Main;
import io.vigil.console.desk.lock.LockWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The classes of a start as they lie in memory (JEP 350), so that the next start need not read and verify them. Java takes
 * them only with the same jars by the same names and times: they are named from their folder, and bear the time of the package.
 */
final class KeptClasses {
    private static final String CLASS_PATH = "app.classpath=$APPDIR/";
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration END = Duration.ofMinutes(1);

    private KeptClasses() {}

    /** Starts the program in {@code image} once, up to its first window, on the display there is; and keeps its classes. */
    static void write(Path image, Path scratch, Instant madeAt) throws IOException, InterruptedException {
        var app = image.resolve("lib/app");
        var jars = jars(app);
        for (var jar : jars) {
            Files.setLastModifiedTime(app.resolve(jar), FileTime.from(madeAt));
        }
        var home = Trees.fresh(scratch.resolve("rehearsal"));
        var loaded = scratch.resolve("classes.log");
        var java = new ProcessBuilder(
                        image.resolve("lib/runtime/bin/java").toAbsolutePath().toString(),
                        "-XX:ArchiveClassesAtExit=" + app.resolve("vigil.jsa").toAbsolutePath(),
                        "-Xlog:class+load:file=" + loaded.toAbsolutePath() + "::filecount=0",
                        "-Xlog:cds=off",
                        "-Dvigil.packed=" + app.toAbsolutePath(),
                        "-cp",
                        String.join(":", jars),
                        Main.class.getName(),
                        "--data",
                        home.toAbsolutePath().toString())
                .directory(app.toFile())
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("rehearsal.log").toFile())
                .start();
        try {
            awaitItsWindow(java, loaded);
            java.destroy(); // Java writes them down as it ends
            if (!java.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("the rehearsed start did not end");
            }
        } finally {
            java.destroyForcibly();
        }
        if (!Files.exists(app.resolve("vigil.jsa"))) {
            throw new IOException("no classes were kept; see " + scratch.resolve("rehearsal.log"));
        }
    }

    /** In the order in which the launcher names them. */
    private static List<String> jars(Path app) throws IOException {
        try (var lines = Files.lines(app.resolve("vigil.cfg"))) {
            return lines.filter(line -> line.startsWith(CLASS_PATH))
                    .map(line -> line.substring(CLASS_PATH.length()))
                    .collect(Collectors.toUnmodifiableList());
        }
    }

    /** The window's class is there, and nothing more is loaded for a while. */
    private static void awaitItsWindow(Process java, Path loaded) throws IOException, InterruptedException {
        var window = LockWindow.class.getName() + " ";
        var until = System.nanoTime() + START.toNanos();
        var size = 0L;
        var since = System.nanoTime();
        while (size == 0 || System.nanoTime() - since < SETTLED.toNanos()) {
            if (!java.isAlive() || System.nanoTime() > until) {
                throw new IOException("the rehearsed start came to no window");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
            var now = Files.exists(loaded) && Files.readString(loaded).contains(window) ? Files.size(loaded) : 0;
            if (now != size) {
                size = now;
                since = System.nanoTime();
            }
        }
    }
}
