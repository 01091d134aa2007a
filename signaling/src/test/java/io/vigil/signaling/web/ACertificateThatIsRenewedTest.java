package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.SelfSignedCertificate;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.SignalingClient;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Tag("SAFE-33")
class ACertificateThatIsRenewedTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final long PATIENCE_SECONDS = 30;

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Certificates.class);
    private final ServerOptions.Tls files;
    private final SignalingServer server;

    ACertificateThatIsRenewedTest(@TempDir Path folder) throws Exception {
        this.files = new ServerOptions.Tls(folder.resolve("cert.pem"), folder.resolve("key.pem"));
        write(made(Duration.ofDays(30)));
        var known = ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(key.publicKey())));
        var plain = ServerOptions.onLoopback(known);
        server = SignalingServer.start(
                new ServerOptions(
                        plain.listen(),
                        List.of("localhost"),
                        List.of(),
                        ServerOptions.Front.of(files),
                        plain.consoles(),
                        plain.services()),
                CLOCK,
                random);
    }

    @BeforeEach
    void hear() {
        log.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(log);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(log);
        server.close();
        key.close();
    }

    private record Pems(String certificate, String key) {}

    private Pems made(Duration good) {
        return made(CLOCK, good);
    }

    /** Of three days ago, good for two. */
    private Pems madeTooLongAgo() {
        return made(Clock.offset(CLOCK, Duration.ofDays(-3)), Duration.ofDays(2));
    }

    private Pems made(Clock clock, Duration good) {
        try (var made = SelfSignedCertificate.create(List.of("localhost"), clock, good, random)) {
            return new Pems(made.certificatePem(), made.keyPem());
        }
    }

    private void write(Pems pems) throws IOException {
        Files.writeString(files.certificate(), pems.certificate());
        Files.writeString(files.key(), pems.key());
    }

    private byte[] fileNow() throws NotStarted {
        return ServerCertificate.read(files.certificate()).channelBinding();
    }

    private byte[] seenByWhoeverComes() throws Exception {
        try (var socket = new TrustingSocket(server.port())) {
            return Digest.sha256(socket.certificate().getEncoded());
        }
    }

    private SignalingClient console(HeardConsole heard) throws Exception {
        return SignalingClient.open(
                ServerAddress.of(server.address()), Trust.certificate(seenByWhoeverComes()), key, heard);
    }

    private List<String> said() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void isSeenByWhoeverComesAndNoLineThatStandsIsDropped() throws Exception {
        var before = seenByWhoeverComes();
        var standing = new ArrayList<SignalingClient>();
        var heard = new ArrayList<HeardConsole>();
        try {
            for (var i = 0; i < 12; i++) {
                heard.add(new HeardConsole());
                standing.add(console(heard.get(i)));
                assertEquals("opened", heard.get(i).next());
            }

            write(made(Duration.ofDays(60)));
            server.certificates().look();

            assertArrayEquals(fileNow(), seenByWhoeverComes());
            var late = new HeardConsole();
            try (var newcomer = console(late)) {
                assertEquals("opened", late.next(), newcomer.toString());
            }
            assertFalse(Arrays.equals(before, fileNow()));
            for (var console : standing) { // a question and its answer, over what was opened before
                assertEquals(List.of(), console.services().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
        } finally {
            standing.forEach(SignalingClient::close);
        }
    }

    @Test
    void isRenewedAgainAndAgainUnderLoadAndNotOneAnswerIsLost() throws Exception {
        var answers = new Semaphore(0);
        var busy = new ArrayList<Busy>();
        try {
            for (var i = 0; i < 40; i++) {
                busy.add(new Busy(answers));
            }
            for (var days = 31; days < 51; days++) {
                write(made(Duration.ofDays(days)));
                server.certificates().look();
                var late = new HeardConsole();
                try (var newcomer = console(late)) {
                    assertEquals("opened", late.next(), newcomer.toString());
                }
                assertArrayEquals(fileNow(), seenByWhoeverComes());
                answers.drainPermits();
                assertTrue(
                        answers.tryAcquire(2 * busy.size(), PATIENCE_SECONDS, TimeUnit.SECONDS), "answers stay away");
            }
        } finally {
            for (var one : busy) {
                one.stop();
            }
        }
        for (var one : busy) {
            assertEquals(List.of(), one.failures());
        }
    }

    /** A console on a line that stands, which asks again as soon as it is answered. */
    private final class Busy {
        private final List<String> failures = new CopyOnWriteArrayList<>();
        private final Semaphore answers;
        private final CompletableFuture<Void> over = new CompletableFuture<>();
        private final Executor inAMoment = CompletableFuture.delayedExecutor(25, TimeUnit.MILLISECONDS);
        private final SignalingClient console;
        private volatile boolean stopped;

        Busy(Semaphore answers) throws Exception {
            this.answers = answers;
            var heard = new HeardConsole();
            console = console(heard);
            assertEquals("opened", heard.next());
            ask();
        }

        private void ask() {
            if (stopped) {
                over.complete(null);
                return;
            }
            var unused = console.services()
                    .whenCompleteAsync(
                            (services, failure) -> {
                                if (failure == null) {
                                    answers.release();
                                    ask();
                                } else {
                                    failures.add(failure.toString());
                                    over.complete(null);
                                }
                            },
                            inAMoment);
        }

        List<String> failures() {
            return failures;
        }

        void stop() throws Exception {
            stopped = true;
            over.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            console.close();
        }
    }

    private void keepsTheOldOne(String why) throws Exception {
        var before = server.certificates().shown();

        server.certificates().look();
        server.certificates().look();

        assertEquals(before, server.certificates().shown());
        assertArrayEquals(before.channelBinding(), seenByWhoeverComes());
        assertEquals(1, said().size(), "said once: " + said());
        assertTrue(said().get(0).startsWith("The changed certificate is not used: " + why), said().get(0));
        assertTrue(said().get(0).contains("New connections go on with the one from before"), said().get(0));
    }

    @Test
    void halfWrittenChangesNothingUntilTheOtherHalfIsThere() throws Exception {
        var renewed = made(Duration.ofDays(60));

        Files.writeString(files.certificate(), renewed.certificate());
        keepsTheOldOne("the key is another certificate's.");
        Files.writeString(files.key(), renewed.key());
        server.certificates().look();

        assertArrayEquals(fileNow(), seenByWhoeverComes());
        assertTrue(said().get(1).startsWith("The certificate has changed."), said().get(1));
    }

    @Test
    void cutOffInTheMiddleChangesNothing() throws Exception {
        var renewed = made(Duration.ofDays(60)).certificate();
        Files.writeString(files.certificate(), renewed.substring(0, renewed.length() / 2));

        keepsTheOldOne("its file cannot be read");
    }

    @Test
    void takenAwayChangesNothing() throws Exception {
        Files.delete(files.key());

        keepsTheOldOne("it or its key cannot be read");
    }

    @Test
    void alreadyOverChangesNothing() throws Exception {
        write(madeTooLongAgo());

        keepsTheOldOne("it expired ");
    }

    @Test
    void thatIsOverWhenTheServerStartsStartsNothing() throws IOException {
        write(madeTooLongAgo());

        var refused = assertThrows(NotStarted.class, () -> Certificates.read(ServerOptions.Front.of(files), CLOCK));

        assertEquals(NotStarted.Reason.OUT_OF_DATE, refused.reason());
    }

    @Test
    void isAskedForOnceTwoWeeksBeforeAndOnceWhenItIsOver() throws Exception {
        var clock = new PushedClock(CLOCK.instant());
        var certificates = Certificates.read(ServerOptions.Front.of(files), clock);

        certificates.look();
        assertEquals(List.of(), said());
        clock.now = clock.now.plus(Duration.ofDays(17));
        certificates.look();
        certificates.look();
        clock.now = clock.now.plus(Duration.ofDays(17));
        certificates.look();
        certificates.look();

        assertEquals(2, said().size(), said().toString());
        assertTrue(said().get(0).startsWith("The certificate expires "), said().get(0));
        assertTrue(said().get(1).startsWith("The certificate expired "), said().get(1));
    }

    @Test
    void itsDaysAreMeasured() {
        var left = server.measured("1").certificate();

        assertEquals(Optional.of(29L), left.map(Duration::toDays));
    }

    private static final class PushedClock extends Clock {
        private Instant now;

        PushedClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
