package io.vigil.console.safeguards;

import io.vigil.console.safeguards.Trial.Told;
import io.vigil.console.safeguards.Trial.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Tries every removal: {@code [NAME]} tries those whose file's name holds it. Started in the folder {@code console} by {@code
 * ./test removals}, writes what became of each to {@code target/removals.txt}. Ends with 0 when each was noticed, with 1 when
 * one was not or time ran out.
 */
public final class Removals {
    /** Where they stand, from the folder of the console. */
    public static final Path FOLDER = Path.of("src", "test", "removals");

    /** Not the output: the tests, and the processes that they start, write there. */
    private static final Path TABLE = Path.of("target", "removals.txt");

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Removals() {}

    /** Tries them, and ends this JVM. */
    public static void main(String[] arguments) throws IOException {
        var name = arguments.length == 0 ? "" : arguments[0];
        endInTime();
        var scratch = Files.createTempDirectory("vigil-removals");
        var isWhole = false;
        try (var out = new PrintStream(Files.newOutputStream(TABLE), true, StandardCharsets.UTF_8)) {
            var removals = Removal.all(FOLDER).stream()
                    .filter(removal -> removal.file().contains(name))
                    .toList();
            isWhole = print(tryAll(removals, scratch), out);
        } finally {
            delete(scratch);
        }
        System.exit(isWhole ? 0 : 1);
    }

    /** The pages beside the console: Node.js takes the second core. */
    private static List<Told> tryAll(List<Removal> removals, Path scratch) throws IOException {
        var root = Path.of("..").toRealPath();
        var ofThePages = removals.stream().filter(Removal::isOfThePages).toList();
        var pages = ofThePages.isEmpty()
                ? CompletableFuture.completedFuture(List.<Told>of())
                : CompletableFuture.supplyAsync(() -> tryPages(ofThePages, root, scratch));
        var told = new ArrayList<Told>();
        try (var proof = new JavaProof(root, scratch)) {
            var trial = new Trial(proof);
            removals.stream()
                    .filter(removal -> !removal.isOfThePages())
                    .map(trial::of)
                    .forEach(told::add);
        }
        told.addAll(pages.join());
        return told;
    }

    private static List<Told> tryPages(List<Removal> removals, Path root, Path scratch) {
        try {
            var trial = new Trial(PageProof.in(root, scratch));
            return removals.stream().map(trial::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints one line for each, and how many there are. @return whether there are any, and each was noticed */
    static boolean print(List<Told> all, PrintStream out) {
        var inOrder = all.stream()
                .sorted(Comparator.comparing(told -> told.removal().file()))
                .toList();
        for (var told : inOrder) {
            var removal = told.removal();
            out.printf(
                    "%s %s %-9s %s: %s%n",
                    removal.hazard(),
                    removal.safeguard(),
                    told.verdict() == Verdict.NOTICED
                            ? "noticed"
                            : told.verdict() == Verdict.SURVIVED ? "SURVIVED" : "NOT TRIED",
                    removal.file().replace(".removal", ""),
                    told.verdict() == Verdict.NOTICED ? removal.test() : told.says());
        }
        var noticed =
                all.stream().filter(told -> told.verdict() == Verdict.NOTICED).count();
        out.printf("%d removals, %d noticed%n", all.size(), noticed);
        return !all.isEmpty() && noticed == all.size();
    }

    private static void endInTime() {
        var end = new Thread(
                () -> {
                    try {
                        Thread.sleep(LONGEST.toMillis());
                    } catch (InterruptedException e) {
                        throw new IllegalStateException("nobody interrupts this thread", e);
                    }
                    System.err.println("The removals did not end within " + LONGEST.toMinutes() + " minutes.");
                    Runtime.getRuntime().halt(1);
                },
                "vigil-removals-end");
        end.setDaemon(true);
        end.start();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
