package io.vigil.signaling.probe;

import io.vigil.signaling.relay.Relay;
import io.vigil.signaling.relay.TurnConfiguration;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A coturn of this machine, on loopback, configured as we tell administrators to. */
final class Coturn implements AutoCloseable {
    static final String SECRET = "shared-with-coturn";
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;

    private Coturn(Process process) {
        this.process = process;
    }

    /** Where the whole of the tests runs, its absence is a failure. */
    private static void mustBeHere() {
        var isHere = Files.isExecutable(Path.of("/usr/bin/turnserver"));
        if (!isHere && "required".equals(System.getenv("VIGIL_READERS"))) {
            throw new AssertionError("coturn is not installed");
        }
        Assumptions.assumeTrue(isHere, "coturn is not installed");
    }

    /** One that is free for UDP and TCP. */
    static int freePort() throws IOException {
        try (var tcp = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var udp = new DatagramSocket(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), tcp.getLocalPort()))) {
            return udp.getLocalPort();
        }
    }

    static Coturn start(Path folder, int port) throws IOException, InterruptedException {
        return start(
                folder, port, new Relay("127.0.0.1", port, Relay.Way.UDP), new Relay("127.0.0.1", port, Relay.Way.TCP));
    }

    /** Over TLS alone, with {@code cert.pem} and {@code key.pem} of the folder. */
    static Coturn startSecured(Path folder, int port) throws IOException, InterruptedException {
        return start(folder, port, new Relay("127.0.0.1", port, Relay.Way.TLS));
    }

    private static Coturn start(Path folder, int port, Relay... ways) throws IOException, InterruptedException {
        mustBeHere();
        var written = new TurnConfiguration("practice.example", SECRET, List.of(ways), Optional.empty(), 49_152, 65_535)
                .text()
                .replace("/etc/coturn/", folder + "/");
        var here = "listening-ip=127.0.0.1\nrelay-ip=127.0.0.1\npidfile=" + folder.resolve("pid") + "\nuserdb="
                + folder.resolve("db") + "\n";
        var file = Files.writeString(folder.resolve("turnserver.conf"), written + here);
        var process = new ProcessBuilder("/usr/bin/turnserver", "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("coturn.log").toFile())
                .start();
        awaitListening(process, port, folder);
        return new Coturn(process);
    }

    private static void awaitListening(Process process, int port, Path folder)
            throws IOException, InterruptedException {
        for (var tries = 0; tries < PATIENCE_SECONDS * 10; tries++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) { // not yet
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        }
        process.destroyForcibly();
        throw new AssertionError("coturn does not listen: " + Files.readString(folder.resolve("coturn.log")));
    }

    @Override
    public String toString() {
        return "coturn " + process.pid();
    }

    /** SIGTERM, and it is gone when this returns. */
    void end() {
        close();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
