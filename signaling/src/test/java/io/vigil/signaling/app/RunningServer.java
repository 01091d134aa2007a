package io.vigil.signaling.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The server as {@code ./run server} starts it. */
final class RunningServer implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final Path log;
    private final BufferedReader said;

    private RunningServer(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.said = process.inputReader(StandardCharsets.UTF_8);
    }

    static RunningServer start(Path folder, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                "io.vigil.signaling.app.Main"));
        command.addAll(List.of(arguments));
        var log = folder.resolve("server-" + System.nanoTime() + ".log");
        var process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        return new RunningServer(process, log);
    }

    /** Without acme4j, which the console and {@code ./run server} have not either. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(jar -> !jar.contains("acme4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    String firstLine() throws IOException {
        var line = said.readLine();
        if (line == null) {
            throw new AssertionError("it said nothing, but: " + Files.readString(log));
        }
        return line;
    }

    long pid() {
        return process.pid();
    }

    /** SIGTERM. */
    void tellToEnd() {
        process.destroy();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it did not end");
        }
        return process.exitValue();
    }

    /** What stands on the error stream. */
    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
