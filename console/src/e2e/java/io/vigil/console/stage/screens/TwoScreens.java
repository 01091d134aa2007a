package io.vigil.console.stage.screens;

import io.vigil.console.stage.Ended;
import io.vigil.console.stage.Folders;
import io.vigil.console.stage.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An X server of its own, on a number that is free, with two screens side by side and a window manager. */
public final class TwoScreens implements AutoCloseable {
    static final int WIDTH = 1366;
    static final int HEIGHT = 768;

    private static final Duration SOON = Duration.ofSeconds(10);
    /** The console has to start, and Chromium in it. */
    private static final Duration PLAYED = Duration.ofMinutes(4);

    private final Path folder = Folders.temporary("vigil-screens-");
    private final Process server;
    private final String display;
    private final Process manager;

    private TwoScreens() throws IOException {
        var number = folder.resolve("number");
        var screen = 2 * WIDTH + "x" + HEIGHT + "x24";
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", screen)
                .redirectError(folder.resolve("server.log").toFile())
                .redirectOutput(number.toFile())
                .start();
        try {
            Patience.until("the X server has a number", SOON, () -> read(number).endsWith("\n"));
            display = ":" + read(number).strip();
            // Millimetres as a screen of a laptop has them. What does not belong to the one output is a monitor as
            // well.
            asked("xrandr", "--setmonitor", "left", WIDTH + "/361x" + HEIGHT + "/203+0+0", "screen");
            asked("xrandr", "--setmonitor", "right", WIDTH + "/361x" + HEIGHT + "/203+" + WIDTH + "+0", "none");
            manager = started(here("openbox", "--sm-disable"), folder.resolve("manager.log"));
        } catch (AssertionError | IOException e) {
            Ended.politely(server);
            throw e;
        }
    }

    /** Starts all of it. */
    public static TwoScreens light() throws IOException {
        return new TwoScreens();
    }

    /**
     * Runs {@code program} on these screens until it has ended by itself.
     *
     * @return everything that it said
     * @throws AssertionError with what it said, when it failed or did not come to its end
     */
    public String plays(Class<?> program, Path... arguments) throws IOException, InterruptedException {
        var log = folder.resolve(program.getSimpleName() + ".log");
        var command = java(program, Stream.of(arguments).map(Path::toString).toList());
        var process = started(here(command.toArray(String[]::new)), log);
        try {
            if (!process.waitFor(PLAYED.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new AssertionError(program.getSimpleName() + " came to no good end:\n" + read(log));
            }
            return read(log);
        } finally {
            Ended.politely(process);
        }
    }

    /** The words that start {@code program} as a Java of its own. */
    static List<String> java(Class<?> program, List<String> arguments) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()),
                        arguments.stream())
                .toList();
    }

    private ProcessBuilder here(String... command) {
        var builder = new ProcessBuilder(command);
        builder.environment().put("DISPLAY", display);
        return builder;
    }

    private static Process started(ProcessBuilder builder, Path said) throws IOException {
        return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    private void asked(String... command) throws IOException {
        var process = started(here(command), folder.resolve("asked.log"));
        Patience.until(String.join(" ", command), SOON, () -> !process.isAlive());
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + read(folder.resolve("asked.log")));
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + file, e);
        }
    }

    @Override
    public void close() {
        Ended.politely(manager);
        Ended.politely(server);
        Folders.delete(folder);
    }
}
