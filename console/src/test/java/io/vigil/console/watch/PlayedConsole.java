package io.vigil.console.watch;

import io.vigil.console.watch.pipe.Card;
import io.vigil.console.watch.pipe.Pulse;
import io.vigil.console.watch.pipe.WatchLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Plays the console in a process of its own: does what stands in {@code commands} of its folder, line by line, and writes
 * what happens into {@code said}. Files, because both outlive the processes in between.
 */
final class PlayedConsole {
    private static final long LOOKS_EVERY_NANOS = 5_000_000;

    private final Path folder;
    private final AtomicInteger beats = new AtomicInteger();
    private volatile boolean alive = true;

    private PlayedConsole(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        new PlayedConsole(Path.of(arguments[0])).play();
    }

    private void play() throws IOException {
        var essential = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, "essential");
            thread.setDaemon(true);
            return thread;
        });
        var pulse = Pulse.of(Map.of("essential", essential));
        var done = lines("commands").size(); // what stands there already was meant for the one before
        var link = WatchLink.open(() -> isAlive(pulse), notice -> say("alone: " + notice.what()));
        say("up " + ProcessHandle.current().pid() + (link.startedAgain() ? " again" : " first"));
        link.silence().ifPresent(silence -> say("silence " + silence.toMillis()));
        while (true) {
            var commands = lines("commands");
            for (; done < commands.size(); done++) {
                var words = commands.get(done).split(" ", 2);
                switch (words[0]) {
                    case "card" ->
                        link.card(new Card(
                                "Contact lost with Samuel R.",
                                List.of("12 Alder Lane, flat 4, door code 1984", "Samuel R., 41"),
                                List.of(new Card.Call("Sitter Ana", "555-0142"))));
                    case "armed" -> link.armed();
                    case "proven" -> link.proven(Duration.ofMillis(Long.parseLong(words[1])));
                    case "disarmed" -> link.disarmed();
                    case "release" -> link.release();
                    case "hang" -> alive = false;
                    case "stall" -> essential.execute(() -> stall(Duration.ofMillis(Long.parseLong(words[1]))));
                    case "exit" -> System.exit(Integer.parseInt(words[1]));
                    case "goodbye" -> {
                        link.goodbye();
                        System.exit(Integer.parseInt(words[1]));
                    }
                    case "noise" -> {
                        System.out.write(new byte[] {1, 5, 0, 0, 0, 0, 6}, 0, 7);
                        System.out.println("a library speaks");
                    }
                    case "ping" -> {
                        awaitBeats(2); // the link says one word after the other: what was commanded is said then
                        say("pong " + words[1]);
                    }
                    default -> throw new IllegalArgumentException(commands.get(done));
                }
            }
            LockSupport.parkNanos(LOOKS_EVERY_NANOS);
        }
    }

    private boolean isAlive(Pulse pulse) {
        beats.incrementAndGet();
        return alive && pulse.beating();
    }

    private void awaitBeats(int count) {
        var enough = beats.get() + count;
        while (beats.get() < enough) {
            LockSupport.parkNanos(LOOKS_EVERY_NANOS);
        }
    }

    private void stall(Duration time) {
        var until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
        say("stalled");
    }

    private List<String> lines(String file) throws IOException {
        return Files.exists(folder.resolve(file)) ? Files.readAllLines(folder.resolve(file)) : List.of();
    }

    private void say(String line) {
        try {
            Files.writeString(
                    folder.resolve("said"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
