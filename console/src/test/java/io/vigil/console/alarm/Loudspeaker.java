package io.vigil.console.alarm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A {@link Ringer} on a computer whose only sound device is the one that ALSA's settings describe. */
final class Loudspeaker implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 20_000;

    private final Process process;
    private final Writer commands;
    private final List<String> said = new CopyOnWriteArrayList<>();

    private Loudspeaker(Process process) {
        this.process = process;
        this.commands = process.outputWriter(StandardCharsets.UTF_8);
        var reader = new Thread(this::read, "loudspeaker");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * @param home becomes the home of the process, which ALSA reads its settings from
     * @param sink where ALSA's file device writes: a file, or a command after a bar
     */
    static Loudspeaker into(Path home, String sink, String format) throws IOException {
        Files.writeString(home.resolve(".asoundrc"), """
                pcm.!default { type plug slave.pcm "kept" }
                pcm.kept { type file slave.pcm "loudspeaker" file "%s" format "%s" }
                pcm.loudspeaker { type null }
                ctl.!default { type null }
                """.formatted(sink, format));
        return start(home);
    }

    /** On a computer without any sound device: the default leads nowhere. */
    static Loudspeaker missing(Path home) throws IOException {
        Files.writeString(
                home.resolve(".asoundrc"), "pcm.!default { type hw card 31 }\nctl.!default { type hw card 31 }\n");
        return start(home);
    }

    private static Loudspeaker start(Path home) throws IOException {
        var java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Ringer.class.getName());
        java.environment().put("HOME", home.toString());
        java.redirectError(ProcessBuilder.Redirect.INHERIT);
        return new Loudspeaker(java.start());
    }

    void command(String line) throws IOException {
        commands.write(line + "\n");
        commands.flush();
    }

    List<String> said() {
        return List.copyOf(said);
    }

    /** Waits for a line; @throws AssertionError if it does not come in time */
    String await(Predicate<String> line) throws InterruptedException {
        return await(0, line);
    }

    /** Waits for a line among those after the first {@code heard}. */
    String await(int heard, Predicate<String> line) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        synchronized (said) {
            while (true) {
                var found = said.stream().skip(heard).filter(line).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
                var left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("not said within 20 s; said was " + said);
                }
                said.wait(left);
            }
        }
    }

    @Override
    public void close() throws IOException {
        commands.close();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                    said.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
