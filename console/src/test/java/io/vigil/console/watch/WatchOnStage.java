package io.vigil.console.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A real watch in a process of its own, with a {@link PlayedConsole} below it and a sound device that keeps what it was given. */
final class WatchOnStage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final long LOOKS_EVERY_NANOS = 10_000_000;
    private static final int WAV_HEADER = 44;

    private final Path folder;
    private final Process watch;

    private WatchOnStage(Path folder, Process watch) {
        this.folder = folder;
        this.watch = watch;
    }

    /** On a computer without a screen. */
    static WatchOnStage start(Path folder) throws IOException {
        return start(folder, "-Djava.awt.headless=true");
    }

    /** On a computer that had a screen, which is gone. */
    static WatchOnStage startWithDeadScreen(Path folder) throws IOException {
        return start(folder, "-Djava.awt.headless=false");
    }

    private static WatchOnStage start(Path folder, String option) throws IOException {
        Files.writeString(folder.resolve(".asoundrc"), """
                pcm.!default { type plug slave.pcm "kept" }
                pcm.kept { type file slave.pcm "loudspeaker" file "%s" format "wav" }
                pcm.loudspeaker { type null }
                ctl.!default { type null }
                """.formatted(folder.resolve("heard.wav")));
        var command = new ArrayList<>(WatchMain.command(List.of(option, WatchMain.class.getName())));
        command.addAll(List.of("-Xmx64m", PlayedConsole.class.getName(), folder.toString()));
        var builder = new ProcessBuilder(command);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("DISPLAY", ":9999");
        builder.redirectOutput(folder.resolve("output").toFile());
        builder.redirectError(folder.resolve("errors").toFile());
        return new WatchOnStage(folder, builder.start());
    }

    Process watch() {
        return watch;
    }

    void command(String line) throws IOException {
        Files.writeString(
                folder.resolve("commands"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Sends a ping and waits for its answer: what was commanded before is done then. */
    void settle() throws Exception {
        var word = Long.toString(System.nanoTime());
        command("ping " + word);
        await("pong " + word);
    }

    /** Waits for the {@code count}-th console to be up. */
    ProcessHandle console(int count) throws Exception {
        until(() -> ups().size() >= count, "console " + count);
        return ProcessHandle.of(Long.parseLong(ups().get(count - 1).split(" ", -1)[1]))
                .orElseThrow();
    }

    List<String> ups() throws IOException {
        return said().stream().filter(line -> line.startsWith("up ")).toList();
    }

    List<String> said() throws IOException {
        var file = folder.resolve("said");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    String await(String beginning) throws Exception {
        until(() -> said().stream().anyMatch(line -> line.startsWith(beginning)), beginning);
        return said().stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the watch's sound device is open, which it is as soon as the console is armed. */
    void awaitDevice() throws Exception {
        until(() -> size() > 4 * WAV_HEADER, "a sound device");
    }

    /** Waits until it rings. */
    void awaitRing() throws Exception {
        until(this::rang, "ringing");
    }

    boolean rang() throws IOException {
        if (size() <= WAV_HEADER) {
            return false;
        }
        var bytes = Files.readAllBytes(folder.resolve("heard.wav"));
        return !Arrays.equals(bytes, WAV_HEADER, bytes.length, new byte[bytes.length], 0, bytes.length - WAV_HEADER);
    }

    String errors() throws IOException {
        return Files.readString(folder.resolve("errors"));
    }

    Path heard() {
        return folder.resolve("heard.wav");
    }

    int awaitCode() throws Exception {
        if (!watch.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the watch does not end; " + errors());
        }
        return watch.exitValue();
    }

    private long size() throws IOException {
        return Files.exists(heard()) ? Files.size(heard()) : 0;
    }

    interface Condition {
        boolean holds() throws IOException;
    }

    void until(Condition condition, String what) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + what + "; said " + said() + "; " + errors());
            }
            LockSupport.parkNanos(LOOKS_EVERY_NANOS);
        }
    }

    @Override
    public void close() throws IOException {
        watch.destroyForcibly();
        for (var up : ups()) {
            ProcessHandle.of(Long.parseLong(up.split(" ", -1)[1])).ifPresent(ProcessHandle::destroyForcibly);
        }
    }
}
