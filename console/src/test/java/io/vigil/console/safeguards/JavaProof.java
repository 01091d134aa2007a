package io.vigil.console.safeguards;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Runs tests of the console in this JVM, each run with the console's classes loaded afresh, so that nothing static of one run
 * is left for the next.
 */
final class JavaProof implements Proof, AutoCloseable {
    /** A test that takes longer than this, in which the medicine is a bug, has not noticed it. */
    static final Duration LONGEST = Duration.ofSeconds(20);

    private static final String CLASS_PATH = "java.class.path";
    private static final String PACKAGE = "io.vigil.console.";

    private final Path root;
    private final Path scratch;
    private final List<Path> classPath;
    private final Compiler compiler;
    private int runs;

    /**
     * Uses the class path of this JVM.
     *
     * @param root of the repository
     * @param scratch a folder of its own for what is compiled
     */
    JavaProof(Path root, Path scratch) throws IOException {
        this.root = root;
        this.scratch = scratch;
        this.classPath = Arrays.stream(System.getProperty(CLASS_PATH).split(File.pathSeparator, -1))
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .toList();
        this.compiler = new Compiler(classPath);
    }

    @Override
    public Ran untouched(Removal removal) {
        return run(removal, Optional.empty());
    }

    @Override
    public Ran without(Removal removal) throws Removal.Outdated {
        var changed = removal.from(read(root.resolve(removal.source())));
        runs++;
        var folder = scratch.resolve("classes-" + runs);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compiler.compile(removal.source(), changed, folder)
                .map(Ran::not)
                .orElseGet(() -> run(removal, Optional.of(folder)));
    }

    private Ran run(Removal removal, Optional<Path> first) {
        var places = new ArrayList<Path>();
        first.ifPresent(places::add);
        places.addAll(classPath);
        var ran = new AtomicReference<>(Ran.not("it did not end within " + LONGEST.toSeconds() + " s"));
        var thread = new Thread(() -> ran.set(inItsOwnClasses(removal, places)), "vigil-removal");
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(LONGEST.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
        thread.interrupt();
        return Objects.requireNonNull(ran.get());
    }

    private static Ran inItsOwnClasses(Removal removal, List<Path> places) {
        var classPathOfAll = System.getProperty(CLASS_PATH);
        // What a test starts as a process of its own runs without the safeguard as well.
        System.setProperty(
                CLASS_PATH, places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        try (var own = OwnClasses.of(places)) {
            Thread.currentThread().setContextClassLoader(own);
            return OneTest.run(own.loadClass(PACKAGE + removal.testClass()), removal.testName());
        } catch (ClassNotFoundException e) {
            return Ran.not("there is no such test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.setProperty(CLASS_PATH, classPathOfAll);
        }
    }

    private static String read(Path file) throws Removal.Outdated {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Removal.Outdated("is outdated: there is no " + file);
        }
    }

    @Override
    public void close() throws IOException {
        compiler.close();
    }
}
