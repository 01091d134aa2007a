package io.vigil.console.stage.place;

import io.vigil.console.stage.Ended;
import io.vigil.console.stage.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Debian's coturn as the practice's relay, with credentials by a shared secret. */
public final class Coturn implements AutoCloseable {
    public static final int PORT = 3478;
    private static final Duration START = Duration.ofSeconds(10);

    private final Process process;
    private final String place;

    private Coturn(Process process, String place) {
        this.process = process;
        this.place = place;
    }

    /** Starts a relay behind {@code prefix} (words that put a command into a network namespace) on {@code address}. */
    public static Coturn start(List<String> prefix, String address, String sharedSecret, Path folder) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                "turnserver",
                "-n",
                "--listening-ip=" + address,
                "--relay-ip=" + address,
                "--listening-port=" + PORT,
                "--use-auth-secret",
                "--static-auth-secret=" + sharedSecret,
                "--realm=vigil.invalid",
                "--no-tls",
                "--no-dtls",
                "--no-cli",
                "--log-file=" + folder.resolve("turn.log"),
                "--simple-log",
                "--pidfile=" + folder.resolve("turn.pid"),
                "--userdb=" + folder.resolve("turn.db")));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("turn.out").toFile())
                    .start();
            var turn = new Coturn(process, address + ":" + PORT);
            Patience.until("coturn has started", START, () -> hasStarted(folder));
            return turn;
        } catch (IOException e) {
            throw new UncheckedIOException("coturn could not be started", e);
        }
    }

    /** As the setting {@code stun.urls} names it. */
    public String stun() {
        return "stun:" + place;
    }

    /** As the setting {@code turn.urls} names it. */
    public String turn() {
        return "turn:" + place + "?transport=udp";
    }

    private static boolean hasStarted(Path folder) {
        try {
            var log = folder.resolve("turn.log");
            return Files.exists(log) && Files.readString(log).contains("Total General servers");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Ended.politely(process);
    }
}
