package io.vigil.console.stage.place;

import io.vigil.console.stage.Ended;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A practice's server in a process of its own, started as {@code ./run server} starts it. */
public final class StandaloneServer implements AutoCloseable {
    private final List<String> command;
    private final Path log;
    private Process process;
    private URI address;

    private StandaloneServer(List<String> command, Path log, Process process, URI address) {
        this.command = command;
        this.log = log;
        this.process = process;
        this.address = address;
    }

    /** A port nobody listens on at this moment, so that a server can come back at the same place. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    public static StandaloneServer start(Path folder, String listen, Map<String, String> settings) {
        return start(List.of(), folder, listen, settings);
    }

    /** Starts the server behind {@code prefix}, for example {@code ip netns exec NAME}. */
    public static StandaloneServer start(
            List<String> prefix, Path folder, String listen, Map<String, String> settings) {
        try {
            var file = folder.resolve("server.properties");
            Files.writeString(
                    file,
                    settings.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                            .collect(Collectors.joining()));
            var command = new ArrayList<>(prefix);
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "io.vigil.signaling.app.Main",
                    "--listen",
                    listen,
                    "--settings",
                    file.toString()));
            var log = folder.resolve("server.log");
            var process = launch(command, log);
            return new StandaloneServer(command, log, process, readiness(process, log));
        } catch (IOException e) {
            throw new UncheckedIOException("the server could not be started", e);
        }
    }

    /** Where it listens, as its first line said. */
    public URI address() {
        return address;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    public void kill() {
        Ended.atOnce(process.toHandle());
    }

    /** As if its machine had hung: every connection stands, and nothing is answered, until {@link #goOn}. */
    public void hang() {
        signal("-STOP");
    }

    public void goOn() {
        signal("-CONT");
    }

    private void signal(String which) {
        try {
            var kill = new ProcessBuilder("kill", which, String.valueOf(process.pid()));
            if (kill.inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("the server took no signal");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("there is no kill here", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it again at the same place with the same settings. */
    public void startAgain() {
        try {
            process = launch(command, log);
            address = readiness(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException("the server did not come back", e);
        }
    }

    @Override
    public void close() {
        Ended.politely(process);
    }

    private static Process launch(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static URI readiness(Process process, Path log) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("ready ")) {
                return URI.create(line.substring("ready ".length(), line.indexOf(' ', "ready ".length())));
            }
        }
        throw new IOException("the server ended without being ready: " + Files.readString(log));
    }
}
