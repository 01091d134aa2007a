package io.vigil.console.store.vault;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The other reader of the format, {@code vault_reader.py}, in a process of its own. Where Python or its two packages are
 * not, a test is skipped and says so; where the environment says {@code VIGIL_READERS=required}, as {@code ./test} does, it
 * fails.
 */
final class PythonReader {
    static final int READ = 0;
    static final int WRONG = 3;
    static final int DAMAGED = 4;

    private static final String PROGRAM = "src/test/python/vault_reader.py";
    private static final long SECONDS = 60;

    private final String python;
    private final Path scratch;

    private PythonReader(String python, Path scratch) {
        this.python = python;
        this.scratch = scratch;
    }

    /**
     * How it ended.
     *
     * @param said what it prints when something is wrong
     */
    record Ended(int code, JsonNode read, String said) {}

    /** @param scratch for what it prints */
    static PythonReader in(Path scratch) throws IOException, InterruptedException {
        for (var python : List.of("/usr/bin/python3", "python3")) {
            if (hasItsPackages(python)) {
                return new PythonReader(python, scratch);
            }
        }
        var missing = "the other reader needs Debian's python3, python3-cryptography and python3-argon2";
        return "required".equals(System.getenv("VIGIL_READERS")) ? fail(missing) : abort(missing);
    }

    private static boolean hasItsPackages(String python) throws InterruptedException {
        try {
            var process = new ProcessBuilder(python, "-c", "import argon2, cryptography")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return code(process) == 0;
        } catch (IOException e) { // there is no such program
            return false;
        }
    }

    private static int code(Process process) throws InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return fail("Python did not end within " + SECONDS + " s");
        }
        return process.exitValue();
    }

    /**
     * Reads.
     *
     * @param how {@code passphrase} or {@code code}
     * @param what {@code vaults} or {@code backup}
     */
    Ended read(String how, String what, Path path, String typed) throws IOException, InterruptedException {
        var out = scratch.resolve("out");
        var said = scratch.resolve("said");
        var in = Files.writeString(scratch.resolve("in"), typed, StandardCharsets.UTF_8);
        var command = new ArrayList<>(List.of(python, PROGRAM, how, what, path.toString()));
        var process = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(said.toFile())
                .start();
        var code = code(process);
        return new Ended(code, new ObjectMapper().readTree(out.toFile()), Files.readString(said));
    }
}
