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
    public static final int TLS_PORT = 5349;
    private static final Duration START = Duration.ofSeconds(10);

    private final Process process;
    private final String address;

    private Coturn(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a relay behind {@code prefix} (words that put a command into a network namespace) on {@code address}, over
     * UDP, TCP and TLS.
     *
     * @param folder where its certificate is, in {@code server.pem} and {@code server-key.pem}
     */
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
                "--tls-listening-port=" + TLS_PORT,
                "--cert=" + folder.resolve("server.pem"),
                "--pkey=" + folder.resolve("server-key.pem"),
                "--no-dtls",
                "--no-cli",
                "--log-file=" + log(folder),
                "--simple-log",
                "--pidfile=" + folder.resolve("turn.pid"),
                "--userdb=" + folder.resolve("turn.db")));
        try {
            Files.deleteIfExists(log(folder)); // of one that ran before
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("turn.out").toFile())
                    .start();
            var turn = new Coturn(process, address);
            Patience.until("coturn has started", START, () -> hasStarted(folder));
            return turn;
        } catch (IOException e) {
            throw new UncheckedIOException("coturn could not be started", e);
        }
    }

    /** As the setting {@code stun.urls} names it. */
    public String stun() {
        return "stun:" + address + ":" + PORT;
    }

    /** As the setting {@code turn.urls} names its three ways. */
    public String turn() {
        var place = address + ":" + PORT;
        return "turn:" + place + "?transport=udp,turn:" + place + "?transport=tcp,turns:" + address + ":" + TLS_PORT
                + "?transport=tcp";
    }

    /** As the setting names it where it is reached at another port, by UDP alone. */
    public String turnAt(int port) {
        return "turn:" + address + ":" + port + "?transport=udp";
    }

    private static Path log(Path folder) {
        return folder.resolve("turn.log");
    }

    private static boolean hasStarted(Path folder) {
        try {
            return Files.exists(log(folder)) && Files.readString(log(folder)).contains("Total General servers");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Ended.politely(process);
    }
}
