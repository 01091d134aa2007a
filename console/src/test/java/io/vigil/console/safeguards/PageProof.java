package io.vigil.console.safeguards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs tests of the pages by Vitest, in a copy of the pages' sources. */
final class PageProof implements Proof {
    /** Node.js and Vitest need two seconds to start on a quiet computer. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final String WEB = "signaling/web/";
    private static final String LIBRARIES = "node_modules";

    private final Path copy;
    private final ObjectMapper json = new ObjectMapper();

    private PageProof(Path copy) {
        this.copy = copy;
    }

    /**
     * Copies the sources; the libraries stay where they are.
     *
     * @param root of the repository
     * @param scratch a folder of its own
     */
    static PageProof in(Path root, Path scratch) throws IOException {
        var copy = scratch.resolve("pages");
        var web = root.resolve(WEB);
        try (var files = Files.walk(web)) {
            for (var file : files.filter(file -> !web.relativize(file).startsWith(LIBRARIES))
                    .toList()) {
                var to = copy.resolve(root.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        for (var shared : List.of("crypto", "signaling/golden", "signaling/src", WEB + LIBRARIES)) {
            Files.createSymbolicLink(copy.resolve(shared), root.resolve(shared).toRealPath());
        }
        return new PageProof(copy);
    }

    @Override
    public Ran untouched(Removal removal) {
        return run(removal);
    }

    @Override
    public Ran without(Removal removal) throws Removal.Outdated {
        var file = copy.resolve(removal.source());
        if (!Files.exists(file)) {
            throw new Removal.Outdated("is outdated: there is no " + removal.source());
        }
        try {
            var before = Files.readString(file);
            var changed = removal.from(before);
            try {
                Files.writeString(file, changed);
                return run(removal);
            } finally {
                Files.writeString(file, before);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ran run(Removal removal) {
        var told = copy.resolve("told.json");
        var command = new ArrayList<>(List.of(
                "node",
                LIBRARIES + "/vitest/vitest.mjs",
                "run",
                removal.testClass().substring(WEB.length()),
                "--reporter=json",
                "--outputFile=" + told));
        if (!removal.testName().isEmpty()) {
            command.addAll(List.of("-t", removal.testName()));
        }
        try {
            Files.deleteIfExists(told);
            var process = new ProcessBuilder(command)
                    .directory(copy.resolve(WEB).toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(copy.resolve("vitest.log").toFile())
                    .start();
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return Ran.not("it did not end within " + LONGEST.toSeconds() + " s");
            }
            return Files.exists(told)
                    ? ran(json.readTree(Files.readString(told)))
                    : Ran.not("Vitest told nothing; see " + copy.resolve("vitest.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    static Ran ran(JsonNode told) {
        var tests = 0L;
        var unmet = new ArrayList<String>();
        var broken = new ArrayList<String>();
        for (var file : told.path("testResults")) {
            if (file.path("assertionResults").isEmpty()) {
                broken.add(firstLine(file.path("message").asText()));
            }
            for (var test : file.path("assertionResults")) {
                var status = test.path("status").asText();
                if (status.equals("passed") || status.equals("failed")) {
                    tests++;
                }
                for (var message : test.path("failureMessages")) {
                    var says = test.path("title").asText() + ": " + firstLine(message.asText());
                    (isUnmet(message.asText()) ? unmet : broken).add(says);
                }
            }
        }
        return new Ran(tests, unmet, broken);
    }

    /** Vitest's {@code expect(...).rejects} and {@code resolves} have an error of their own. */
    private static boolean isUnmet(String message) {
        return message.startsWith("AssertionError") || message.startsWith("Error: promise re");
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
