package io.vigil.console.watch;

import io.vigil.console.watch.pipe.Frame;
import io.vigil.console.watch.pipe.WatchLink;
import io.vigil.console.watch.pipe.WatchLog;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One console as a process, and the pipe it speaks through: a socket in a folder that only this user may enter, removed
 * as soon as the console has come. The console keeps the terminal for its logs, and lives on if this process dies.
 */
final class ConsoleProcess {
    /** For words that were said right before the end. The pipe ends with the process; it is not waited for beyond this. */
    private static final Duration LAST_WORDS_WITHIN = Duration.ofMillis(500);

    private final Process process;
    private final ServerSocketChannel door;
    private final Path socket;
    private final Listener listener;

    /**
     * How it is started.
     *
     * @param folder where, if it is not where this process was started
     */
    record Command(List<String> words, Optional<Path> folder) {
        Command {
            words = List.copyOf(words);
        }
    }

    /** Told on the process's own threads. */
    interface Listener {
        /** Whoever is told of a card owns its bytes. */
        void heard(Frame frame);

        /** After everything it said. */
        void ended(int code);
    }

    private ConsoleProcess(Process process, ServerSocketChannel door, Path socket, Listener listener) {
        this.process = process;
        this.door = door;
        this.socket = socket;
        this.listener = listener;
    }

    /**
     * Starts one.
     *
     * @param start 1 for the first console of this watch
     * @param silence since the client was last seen or heard, if the console before this one said so
     */
    static ConsoleProcess start(Command command, int start, Optional<Duration> silence, Listener listener)
            throws IOException {
        var folder = Files.createTempDirectory("vigil-watch"); // for this user alone
        var socket = folder.resolve("pipe");
        var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            door.bind(UnixDomainSocketAddress.of(socket), 1);
            var builder = new ProcessBuilder(command.words()).inheritIO();
            command.folder().ifPresent(it -> builder.directory(it.toFile()));
            Surroundings.prepare(builder.environment());
            builder.environment().put(WatchLink.PIPE, socket.toString());
            builder.environment().put(WatchLink.START, Integer.toString(start));
            silence.ifPresent(it -> builder.environment().put(WatchLink.SILENCE, Long.toString(it.toMillis())));
            var console = new ConsoleProcess(builder.start(), door, socket, listener);
            console.listen();
            return console;
        } catch (IOException e) {
            door.close();
            remove(socket);
            throw e;
        }
    }

    long pid() {
        return process.pid();
    }

    /** Ends it, and the browser processes it started, which would hold on to what the next one needs. */
    void end() {
        var started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private void listen() {
        var pipe = thread("vigil-watch-pipe", this::hear);
        thread("vigil-watch-exit", () -> awaitEnd(pipe));
    }

    private void hear() {
        try (var console = door.accept()) {
            shut();
            var in = new DataInputStream(Channels.newInputStream(console));
            while (true) {
                listener.heard(Frame.read(in));
            }
        } catch (IOException e) { // the usual end of a pipe; what it means is told by beats and by the process's end
            WatchLog.get().debug("the pipe of console {} ended", process.pid(), e);
        }
    }

    private void awaitEnd(Thread pipe) {
        try {
            var code = process.waitFor();
            shutUnlessComing();
            pipe.join(LAST_WORDS_WITHIN.toMillis());
            listener.ended(code);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A console that ended before it came never will. */
    private void shutUnlessComing() {
        if (Files.exists(socket)) {
            shut();
        }
    }

    private void shut() {
        try {
            door.close();
            remove(socket);
        } catch (IOException e) {
            WatchLog.get().warn("the pipe's folder stays behind", e);
        }
    }

    private static void remove(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        var folder = socket.getParent();
        if (folder != null) {
            Files.deleteIfExists(folder);
        }
    }

    private static Thread thread(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((where, wrong) -> WatchLog.get().error("{} ended", name, wrong));
        thread.start();
        return thread;
    }
}
