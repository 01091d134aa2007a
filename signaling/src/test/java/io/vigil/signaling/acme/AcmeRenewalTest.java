package io.vigil.signaling.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.sun.net.httpserver.HttpServer;
import io.vigil.crypto.proof.SelfSignedCertificate;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class AcmeRenewalTest {
    private static final long PATIENCE_SECONDS = 120;
    private static final Clock CLOCK = Clock.systemUTC();

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(AcmeRenewal.class);
    private final AppenderBase<ILoggingEvent> hearing = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            said.add(event.getFormattedMessage());
        }
    };
    private final Path folder;
    private final Path state;

    AcmeRenewalTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.state = Files.createDirectory(folder.resolve("state"));
    }

    @BeforeEach
    void hear() {
        logger.setLevel(Level.INFO);
        hearing.start();
        logger.addAppender(hearing);
    }

    @AfterEach
    void hearNoMore() {
        logger.detachAppender(hearing);
    }

    private String next() throws InterruptedException {
        var line = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("nothing was said");
        }
        return line;
    }

    private Acme acme(URI directory, int challenges) {
        return new Acme(
                directory,
                Optional.of("office@practice.example"),
                List.of("localhost"),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), challenges),
                state);
    }

    private static X509Certificate current(Acme acme) {
        return new AcmeFolder(acme).current().orElseThrow();
    }

    private static boolean isOurOwn(X509Certificate certificate) {
        return certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
    }

    @Test
    void aCertificateIsThereAtOnceAndThenOneOfTheAuthoritys() throws Exception {
        var challenges = Pebble.freePort();
        try (var pebble = Pebble.start(folder, challenges)) {
            var acme = acme(pebble.directory(), challenges);
            try (var renewal = AcmeRenewal.start(acme, CLOCK, new SecureRandom())) {
                assertTrue(Files.exists(acme.key()), renewal.toString());

                assertEquals(
                        "A certificate was asked for and given. It is in place, and new connections see it soon.",
                        next(),
                        pebble.said());
            }
            var given = current(acme);
            assertTrue(given.getIssuerX500Principal().getName().contains("Pebble"), given.toString());
            assertEquals(
                    "localhost",
                    given.getSubjectAlternativeNames().iterator().next().get(1));
            for (var file : List.of(acme.certificate(), acme.key(), acme.account())) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file.toString());
            }

            try (var again = AcmeRenewal.start(acme, CLOCK, new SecureRandom())) {
                assertEquals(given, current(acme), again.toString()); // good for long: nobody is asked
            }
            var muchLater = Clock.offset(
                    CLOCK,
                    Duration.between(CLOCK.instant(), given.getNotAfter().toInstant())
                            .minus(Duration.ofDays(29)));
            try (var renewed = AcmeRenewal.start(acme, muchLater, new SecureRandom())) {
                assertTrue(next().startsWith("A certificate was asked for and given."), renewed.toString());
            }
            assertNotEquals(given.getSerialNumber(), current(acme).getSerialNumber());
        }
    }

    @Test
    void whenNoneIsGivenTheOneInPlaceStaysAndTheLogNamesNobody() throws Exception {
        var challenges = Pebble.freePort();
        try (var pebble = Pebble.start(folder, Pebble.freePort())) { // it asks where nobody answers
            var acme = acme(pebble.directory(), challenges);
            try (var renewal = AcmeRenewal.start(acme, CLOCK, new SecureRandom())) {
                var line = next();
                assertTrue(line.startsWith("A certificate was asked for and not given"), renewal + line);
                assertTrue(line.contains("The one in place stays, and lines go on."), line);
                assertEquals(-1, line.indexOf("localhost"), line);
                assertTrue(isOurOwn(current(acme)));
            }
        }
    }

    @Test
    void anAuthorityThatIsNotThereCostsNobodyTheStart() throws Exception {
        var nobody = acme(URI.create("https://localhost:" + Pebble.freePort() + "/dir"), Pebble.freePort());
        try (var renewal = AcmeRenewal.start(nobody, CLOCK, new SecureRandom())) {
            assertTrue(isOurOwn(current(nobody)), renewal.toString());
            assertTrue(next().startsWith("A certificate was asked for and not given"));
        }
    }

    @Test
    void oneThatSpeaksNonsenseIsAskedAgainToo() throws Exception {
        var nonsense = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        nonsense.createContext("/dir", exchange -> {
            var directory = "{\"newNonce\": \"nowhere\", \"newAccount\": 4, \"newOrder\": []}".getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(HttpURLConnection.HTTP_OK, directory.length);
            exchange.getResponseBody().write(directory);
            exchange.close();
        });
        nonsense.start();
        var acme = acme(URI.create("http://localhost:" + nonsense.getAddress().getPort() + "/dir"), Pebble.freePort());
        try (var renewal = AcmeRenewal.start(acme, CLOCK, new SecureRandom())) {
            var line = next();

            assertTrue(line.startsWith("A certificate was asked for and not given (AcmeProtocolException)"), line);
            assertTrue(line.endsWith("it is asked again in an hour."), renewal + line);
        } finally {
            nonsense.stop(0);
        }
    }

    @Test
    void anExpiredOneIsReplacedBeforeTheServerReadsIt() throws Exception {
        var acme = acme(URI.create("https://localhost:" + Pebble.freePort() + "/dir"), Pebble.freePort());
        var longAgo = Clock.offset(CLOCK, Duration.ofDays(-9));
        try (var made = SelfSignedCertificate.create(acme.hosts(), longAgo, Duration.ofDays(7), new SecureRandom())) {
            Files.writeString(acme.certificate(), made.certificatePem());
            Files.writeString(acme.key(), made.keyPem());
        }
        try (var renewal = AcmeRenewal.start(acme, CLOCK, new SecureRandom())) {
            assertTrue(current(acme).getNotAfter().toInstant().isAfter(CLOCK.instant()), renewal.toString());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() {
        var nowhere = new Acme(
                URI.create("https://localhost/dir"),
                Optional.empty(),
                List.of("localhost"),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                folder.resolve("missing"));

        assertThrows(IOException.class, () -> AcmeRenewal.start(nowhere, CLOCK, new SecureRandom()));
    }
}
