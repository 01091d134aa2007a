package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.SelfSignedCertificate;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.SignalingClient;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.line.LineId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverTlsTest {
    private static final LineId LINE = new LineId("0123456789abcdef0123456789abcdef");
    private static final Clock CLOCK = Clock.systemUTC();

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final HeardConsole heard = new HeardConsole();
    private final Path folder;
    private SignalingServer server;

    OverTlsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void start() throws NotStarted, IOException {
        server = started(new ServerOptions.Tls(certificate("server"), folder.resolve("server.key")));
    }

    @AfterEach
    void stop() {
        server.close();
        key.close();
    }

    private Path certificate(String name) throws IOException {
        try (var made = SelfSignedCertificate.create(List.of("localhost"), CLOCK, Duration.ofDays(30), random)) {
            Files.writeString(folder.resolve(name + ".key"), made.keyPem());
            return Files.writeString(folder.resolve(name + ".pem"), made.certificatePem());
        }
    }

    private SignalingServer started(ServerOptions.Tls tls) throws NotStarted {
        var known = ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(key.publicKey())));
        var plain = ServerOptions.onLoopback(known);
        var options = new ServerOptions(
                plain.listen(),
                List.of("localhost"),
                List.of("second.example"),
                ServerOptions.Front.of(tls),
                plain.consoles(),
                plain.services());
        return SignalingServer.start(options, CLOCK, random);
    }

    private byte[] publicKeyPin(String name) throws IOException, CertificateException {
        return Digest.sha256(read(name).getPublicKey().getEncoded());
    }

    private Certificate read(String name) throws IOException, CertificateException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name + ".pem"))));
    }

    private String firstWord(Trust trust) throws InterruptedException {
        try (var console = SignalingClient.open(ServerAddress.of(server.address()), trust, key, heard)) {
            console.join(LINE);
            return heard.next();
        }
    }

    @Test
    void aConsoleThatPinnedTheKeyComesInAndSignsForTheCertificate() throws Exception {
        assertEquals("https", server.address().getScheme());
        assertEquals("opened", firstWord(Trust.publicKey(publicKeyPin("server"))));
    }

    @Test
    void aConsoleThatPinnedTheCertificateComesIn() throws Exception {
        assertEquals(
                "opened",
                firstWord(Trust.certificate(Digest.sha256(read("server").getEncoded()))));
    }

    @Test
    void aConsoleThatPinnedAnotherSaysNothingToIt() throws Exception {
        certificate("other");

        assertEquals("closed UNTRUSTED", firstWord(Trust.publicKey(publicKeyPin("other"))));
        heard.clear();
        assertEquals("closed UNTRUSTED", firstWord(Trust.systemAuthorities()));
    }

    @Nested
    class AConsoleBetweenWhichAndTheServerSomebodySits {
        @Test
        void signsForTheCertificateItSeesAndIsRefusedByTheServer() throws Exception {
            var behind = server;
            var options =
                    ServerOptions.onLoopback(unknown -> true).with(ServerOptions.Front.proxy(certificate("front")));
            server = SignalingServer.start(options, CLOCK, random);
            behind.close();

            // The console reaches this server without the proxy: it signs for "no certificate".
            var direct = ServerAddress.of(URI.create("ws://127.0.0.1:" + server.port()));
            try (var console = SignalingClient.open(direct, Trust.systemAuthorities(), key, heard)) {
                console.join(LINE);
                assertEquals("closed UNKNOWN_KEY", heard.next());
            }
        }
    }

    @Test
    void aBrowserIsToldToComeByTlsAloneAndWhereItMayConnect() throws Exception {
        try (var socket = new TrustingSocket(server.port())) {
            var answer =
                    socket.ask("GET /j HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nConnection: close\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
            assertTrue(answer.contains("strict-transport-security: max-age=31536000"), answer);
            assertTrue(
                    answer.contains("connect-src 'self' wss://localhost:" + server.port() + " wss://second.example;"),
                    answer);
        }
    }

    @Test
    void aKeyThatDoesNotBelongToTheCertificateStartsNothing() throws IOException {
        certificate("other");
        var mixed = new ServerOptions.Tls(folder.resolve("server.pem"), folder.resolve("other.key"));

        var refused = assertThrows(NotStarted.class, () -> started(mixed));

        assertEquals(NotStarted.Reason.BAD_CERTIFICATE, refused.reason());
    }

    @Test
    void aConnectionThatSpeaksNoTlsHoldsUpNobody() throws Exception {
        try (var strange = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            strange.getOutputStream().write("no TLS at all\n\n".getBytes(StandardCharsets.US_ASCII));

            assertEquals("opened", firstWord(Trust.publicKey(publicKeyPin("server"))));
        }
    }
}
