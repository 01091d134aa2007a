package io.vigil.signaling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.proof.SelfSignedCertificate;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.CloseReason;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.SignalingClient;
import io.vigil.signaling.client.Trust;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final Path folder;

    MainTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path settings(String... lines) throws IOException {
        return Files.write(folder.resolve("server.properties"), List.of(lines));
    }

    @Nested
    class AServerThatStarts {
        @Test
        void saysFirstThatItIsReadyThenKnowsItsConsolesAndDrainsWhenToldToEnd() throws Exception {
            var key = SigningKey.create(new SecureRandom());
            var keys = folder.resolve("consoles");
            Files.writeString(keys, "no key at all\n");
            var settings = settings("# a practice", "console.keys = consoles", "stun.urls = stun:relay.example");
            try (var server =
                    RunningServer.start(folder, "--listen", "127.0.0.1:0", "--settings", settings.toString())) {
                var ready = server.firstLine();
                assertTrue(ready.matches("ready http://127\\.0\\.0\\.1:\\d+ pid=" + server.pid()), ready);
                var address = ServerAddress.of(URI.create(ready.split(" ", 3)[1]));

                var stranger = new Heard();
                try (var console = SignalingClient.open(address, Trust.systemAuthorities(), key, stranger)) {
                    assertEquals(CloseReason.UNKNOWN_KEY.name(), stranger.next(), console.toString());
                }
                Files.writeString(
                        keys,
                        "no key at all\n" + Base64.getEncoder().encodeToString(key.publicKey()) + " desk in room 2\n");
                var known = new Heard();
                try (var console = SignalingClient.open(address, Trust.systemAuthorities(), key, known)) {
                    assertEquals("opened", known.next(), console.toString());

                    server.tellToEnd();

                    assertEquals(CloseReason.SHUTTING_DOWN.name(), known.next());
                }
                assertEquals(0, server.exitCode());
                assertTrue(server.log().contains("line 1 of the console keys is no key"), server.log());
            }
        }

        @Test
        void tellsAMonitorHowItIs() throws Exception {
            int port;
            try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = free.getLocalPort();
            }
            var settings = settings("listen=127.0.0.1:0", "metrics.listen=127.0.0.1:" + port);
            try (var server = RunningServer.start(folder, "--settings", settings.toString())) {
                assertTrue(server.firstLine().startsWith("ready http://127.0.0.1:"));

                var metrics = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());

                assertEquals(200, metrics.statusCode());
                assertTrue(metrics.body().contains("vigil_info{version=\""), metrics.body());
                assertTrue(metrics.body().contains("\nvigil_lines 0\n"), metrics.body());
            }
        }

        @Test
        void speaksTlsOnAnAddressOthersReach() throws Exception {
            try (var made = SelfSignedCertificate.create(
                    List.of("practice.example"), Clock.systemUTC(), Duration.ofDays(1), new SecureRandom())) {
                Files.writeString(folder.resolve("cert.pem"), made.certificatePem());
                Files.writeString(folder.resolve("key.pem"), made.keyPem());
            }
            var settings = settings("hosts=practice.example", "tls.certificate=cert.pem", "tls.key=key.pem");

            try (var server = RunningServer.start(folder, "--listen", "0.0.0.0:0", "--settings", settings.toString())) {
                var ready = server.firstLine();

                assertTrue(ready.startsWith("ready https://practice.example:"), ready);
            }
        }
    }

    @Nested
    class AServerThatCannotStart {
        private void says(String wanted, String... arguments) throws Exception {
            try (var server = RunningServer.start(folder, arguments)) {
                assertEquals(2, server.exitCode());
                var log = server.log();
                assertTrue(log.contains(wanted), log);
                assertTrue(log.contains("No session is affected: nothing was started."), log);
                assertEquals(3, log.strip().lines().count(), log);
            }
        }

        private void saysOfSettings(String wanted, String... lines) throws Exception {
            says(
                    wanted,
                    "--listen",
                    "127.0.0.1:0",
                    "--settings",
                    settings(lines).toString());
        }

        @Test
        void saysThatItsPortIsTaken() throws Exception {
            try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                says("Another program listens on", "--listen", "127.0.0.1:" + other.getLocalPort());
            }
        }

        @Test
        void saysThatTheMonitorsPortIsTaken() throws Exception {
            try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                saysOfSettings(
                        "for a monitor, as metrics.listen says", "metrics.listen=127.0.0.1:" + other.getLocalPort());
            }
        }

        @Test
        void saysThatItsCertificateIsOver() throws Exception {
            var longAgo = Clock.offset(Clock.systemUTC(), Duration.ofDays(-3));
            try (var made = SelfSignedCertificate.create(
                    List.of("practice.example"), longAgo, Duration.ofDays(1), new SecureRandom())) {
                Files.writeString(folder.resolve("cert.pem"), made.certificatePem());
                Files.writeString(folder.resolve("key.pem"), made.keyPem());
            }

            saysOfSettings(
                    "The certificate is not good today: it expired ", "tls.certificate=cert.pem", "tls.key=key.pem");
        }

        @Test
        void saysThatItAsksNoAuthorityOutsideThePackage() throws Exception {
            Assumptions.assumeTrue(
                    System.getProperty("java.class.path").contains("acme4j"), "the class path is in a manifest");
            saysOfSettings(
                    "This build asks no authority for certificates",
                    "hosts=practice.example",
                    "acme.directory=https://localhost/directory",
                    "acme.terms=agreed",
                    "acme.folder=" + folder);
        }

        @Test
        void saysWhatItWantsToBeTold() throws Exception {
            says("--listen HOST:PORT");
            says("--listen HOST:PORT", "--listen", "nowhere");
            says("--listen HOST:PORT", "--listen", "127.0.0.1:70000");
            says("--listen HOST:PORT", "--loud", "127.0.0.1:0");
        }

        @Test
        void namesTheLineAndTheSettingsThereAre() throws Exception {
            saysOfSettings("Line 2 of", "# first", "tls.certficate=a.pem");
            saysOfSettings("The settings are: listen, hosts, other.servers, tls.certificate", "host=a");
            saysOfSettings("gives \"hosts\" no value", "hosts=");
            saysOfSettings("a second time", "hosts=a", "hosts=b");
        }

        @Test
        void namesTheValueThatCannotBe() throws Exception {
            saysOfSettings("names \"turn:\"", "turn.urls=turn:", "turn.secret=x");
            saysOfSettings("turn.secret is missing", "turn.urls=turn:relay.example");
            saysOfSettings("names \"turn:relay.example\"", "stun.urls=turn:relay.example");
            saysOfSettings("names \"a/b\"", "other.servers=a/b");
        }

        @Test
        void namesTheFileThatCannotBeRead() throws Exception {
            saysOfSettings("tls.certificate in", "tls.certificate=missing.pem", "tls.key=missing.pem");
            saysOfSettings("gives one of tls.certificate and tls.key", "tls.key=" + settings());
            saysOfSettings("console.keys in", "console.keys=missing");
            says("cannot be read", "--listen", "127.0.0.1:0", "--settings", "missing.properties");
            Files.writeString(folder.resolve("cert.pem"), "no certificate");
            saysOfSettings("The certificate or its key cannot be used", "tls.certificate=cert.pem", "tls.key=cert.pem");
        }

        @Test
        void saysForHowLongAStreamMayBeKept() throws Exception {
            for (var wrong : List.of("0", "-1", "601", "two minutes", "99999999999")) {
                saysOfSettings("which is no number from 1 to 600", "resume.seconds=" + wrong);
            }
        }

        @Test
        void leavesItsDoorOpenOnThisComputerAlone() throws Exception {
            says("asked to let anybody in on 0.0.0.0:0", "--listen", "0.0.0.0:0", "--door", "open");
            try (var made = SelfSignedCertificate.create(
                    List.of("practice.example"), Clock.systemUTC(), Duration.ofDays(1), new SecureRandom())) {
                Files.writeString(folder.resolve("cert.pem"), made.certificatePem());
                Files.writeString(folder.resolve("key.pem"), made.keyPem());
            }
            var tls = settings("hosts=practice.example", "tls.certificate=cert.pem", "tls.key=key.pem")
                    .toString();
            says("asked to let anybody in", "--door", "open", "--listen", "0.0.0.0:0", "--settings", tls);
            var proxy = settings("hosts=practice.example", "proxy.certificate=cert.pem")
                    .toString();
            says("asked to let anybody in", "--listen", "127.0.0.1:0", "--settings", proxy, "--door", "open");
            says("--listen HOST:PORT", "--listen", "127.0.0.1:0", "--door", "ajar");
        }

        @Test
        void refusesToBeReachedByOthersWithoutTls() throws Exception {
            says("Without a certificate", "--listen", "0.0.0.0:0");
        }
    }
}
