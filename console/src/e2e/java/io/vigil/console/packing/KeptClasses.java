package io.vigil.console.packing;

import io.vigil.console.app.Main;
import io.vigil.console.app.Vigil;
import io.vigil.console.desk.lock.LockWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The classes of a start as they lie in memory (JEP 310, JEP 350), so that the next start need not read and verify them: Java's
 * own, which watch and console take, and of the console all. Java takes the latter only with the same jars by the same names and
 * times: they are named from their folder, and bear the time of the package.
 */
final class KeptClasses {
    private static final String CLASS_PATH = "app.classpath=$APPDIR/";
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Duration END = Duration.ofMinutes(1);

    private final Path app;
    private final Path java;
    private final Path scratch;
    private final List<String> jars;

    private KeptClasses(Path image, Path scratch) throws IOException {
        this.app = image.resolve("lib/app").toAbsolutePath();
        this.java = image.resolve("lib/runtime").toAbsolutePath();
        this.scratch = scratch.toAbsolutePath();
        this.jars = jars(app);
    }

    /** Starts the program in {@code image} up to its first window, on the display there is; and keeps its classes. */
    static void write(Path image, Path scratch, Instant madeAt) throws IOException, InterruptedException {
        var kept = new KeptClasses(image, scratch);
        for (var jar : kept.jars) {
            Files.setLastModifiedTime(kept.app.resolve(jar), FileTime.from(madeAt));
        }
        kept.ofJava();
        kept.ofTheConsole();
    }

    /** Java keeps its own classes with what is usual in every program; these two need some more of them. */
    private void ofJava() throws IOException, InterruptedException {
        var watch = scratch.resolve("watch.classes");
        var console = scratch.resolve("console.classes");
        rehearse(Vigil.class, "io.vigil.console.watch.ConsoleProcess", "-XX:DumpLoadedClassList=" + watch);
        rehearse(Main.class, LockWindow.class.getName(), "-XX:DumpLoadedClassList=" + console);
        var all = new LinkedHashSet<String>();
        for (var list : List.of(java.resolve("lib/classlist"), watch, console)) {
            all.addAll(Files.readAllLines(list));
        }
        var list = Files.write(scratch.resolve("java.classes"), all);
        Tools.ofTheSystem(
                java,
                Map.of(),
                List.of(java.resolve("bin/java").toString(), "-Xshare:dump", "-XX:SharedClassListFile=" + list));
    }

    private void ofTheConsole() throws IOException, InterruptedException {
        var kept = app.resolve("vigil.jsa");
        rehearse(Main.class, LockWindow.class.getName(), "-XX:ArchiveClassesAtExit=" + kept);
        if (!Files.exists(kept)) {
            throw new IOException("no classes were kept; see " + scratch.resolve("rehearsal.log"));
        }
    }

    /** Starts {@code main}, until it has loaded the class {@code last} and comes to rest; it ends as it usually would. */
    private void rehearse(Class<?> main, String last, String option) throws IOException, InterruptedException {
        var home = Trees.fresh(scratch.resolve("rehearsal"));
        var loaded = scratch.resolve("classes.log");
        Files.deleteIfExists(loaded);
        var command = new ArrayList<>(List.of(
                java.resolve("bin/java").toString(),
                option,
                "-Xlog:class+load:file=" + loaded + "::filecount=0",
                "-Xlog:cds=off",
                "-Dvigil.packed=" + app,
                "-cp",
                String.join(":", jars)));
        command.addAll(List.of(main.getName(), "--data", home.toAbsolutePath().toString()));
        var started = new ProcessBuilder(command)
                .directory(app.toFile())
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("rehearsal.log").toFile())
                .start();
        try {
            awaitRest(started, loaded, last + " ");
            var below = started.descendants().toList();
            started.destroy(); // Java writes them down as it ends
            if (!started.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("the rehearsed start did not end");
            }
            below.forEach(ProcessHandle::destroyForcibly);
        } finally {
            started.descendants().forEach(ProcessHandle::destroyForcibly);
            started.destroyForcibly();
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

    /** The class is there, and nothing more is loaded for a while. */
    private static void awaitRest(Process started, Path loaded, String last) throws IOException, InterruptedException {
        var until = System.nanoTime() + START.toNanos();
        var size = 0L;
        var since = System.nanoTime();
        while (size == 0 || System.nanoTime() - since < SETTLED.toNanos()) {
            if (!started.isAlive() || System.nanoTime() > until) {
                throw new IOException("the rehearsed start came to no window");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
            var now = Files.exists(loaded) && Files.readString(loaded).contains(last) ? Files.size(loaded) : 0;
            if (now != size) {
                size = now;
                since = System.nanoTime();
            }
        }
    }
}
