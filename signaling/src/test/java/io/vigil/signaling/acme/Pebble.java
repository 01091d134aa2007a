package io.vigil.signaling.acme;

import io.vigil.crypto.proof.SelfSignedCertificate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Assumptions;

/** Pebble of this machine, on loopback; while it is there, this JVM trusts its door. */
final class Pebble implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/pebble");
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final SSLContext before;
    private final int port;
    private final Path log;

    private Pebble(Process process, SSLContext before, int port, Path log) {
        this.process = process;
        this.before = before;
        this.port = port;
        this.log = log;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** @param challenges the port that it asks instead of 80 */
    static Pebble start(Path folder, int challenges) throws Exception {
        var isHere = Files.isExecutable(PROGRAM);
        if (!isHere && "required".equals(System.getenv("VIGIL_READERS"))) {
            throw new AssertionError("pebble is not installed");
        }
        Assumptions.assumeTrue(isHere, "pebble is not installed");
        String door;
        try (var made = SelfSignedCertificate.create(
                List.of("localhost"), Clock.systemUTC(), Duration.ofDays(2), new SecureRandom())) {
            door = made.certificatePem();
            Files.writeString(folder.resolve("door.pem"), door);
            Files.writeString(folder.resolve("door.key"), made.keyPem());
        }
        var port = freePort();
        var configuration = Files.writeString(
                folder.resolve("pebble.json"),
                String.format(
                        """
                        {"pebble": {"listenAddress": "127.0.0.1:%d", "managementListenAddress": "127.0.0.1:%d",
                         "certificate": "%s", "privateKey": "%s", "httpPort": %d, "tlsPort": %d,
                         "ocspResponderURL": ""}}
                        """,
                        port,
                        freePort(),
                        folder.resolve("door.pem"),
                        folder.resolve("door.key"),
                        challenges,
                        freePort()));
        var log = folder.resolve("pebble.log");
        var command = new ProcessBuilder(PROGRAM.toString(), "-config", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("PEBBLE_VA_NOSLEEP", "1");
        command.environment().put("PEBBLE_WFE_NONCEREJECT", "20"); // a client lives with nonces that are refused
        var before = SSLContext.getDefault();
        var pebble = new Pebble(command.start(), before, port, log);
        pebble.awaitListening();
        SSLContext.setDefault(trusting(door));
        return pebble;
    }

    private void awaitListening() throws IOException, InterruptedException {
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
        throw new AssertionError("pebble does not listen: " + said());
    }

    private static SSLContext trusting(String pem) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry(
                "door",
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), new SecureRandom());
        return context;
    }

    URI directory() {
        return URI.create("https://localhost:" + port + "/dir");
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        SSLContext.setDefault(before);
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
