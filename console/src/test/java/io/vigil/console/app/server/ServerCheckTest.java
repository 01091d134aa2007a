package io.vigil.console.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.server.ServerCheck.RelayTrial;
import io.vigil.console.pairing.Fault;
import io.vigil.console.pairing.ServerTest;
import io.vigil.console.pairing.Step;
import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.web.NotStarted;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.SignalingServer;
import java.io.ByteArrayInputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against real servers on this computer. */
class ServerCheckTest {
    private static final RelayTrial GIVES = service -> Optional.empty();

    private static final Services RELAY = new Services(List.of("turn:127.0.0.1:3478"), "a secret of the practice");
    private static final Duration DAY = Duration.ofDays(1);

    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private Optional<SignalingServer> server = Optional.empty();

    ServerCheckTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void stop() {
        server.ifPresent(SignalingServer::close);
        key.close();
    }

    private ConsoleKeys known() {
        return ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(key.publicKey())));
    }

    private ServerAddress start(ConsoleKeys consoles, Services services, ServerOptions.Front front, Clock clock)
            throws NotStarted {
        var plain = ServerOptions.onLoopback(consoles);
        var options = new ServerOptions(
                plain.listen(), List.of("localhost", "127.0.0.1"), List.of(), front, consoles, services);
        var started = SignalingServer.start(options, clock, random);
        server = Optional.of(started);
        return ServerAddress.of(started.address());
    }

    private ServerAddress start(ConsoleKeys consoles, Services services) throws NotStarted {
        return start(consoles, services, ServerOptions.onLoopback(consoles).front(), Clock.systemUTC());
    }

    private ServerTest test(ServerAddress address, Trust trust, RelayTrial relays) throws Exception {
        return ServerCheck.of(address, trust, key, relays).run();
    }

    private ServerTest test(ServerAddress address) throws Exception {
        return test(address, Trust.systemAuthorities(), GIVES);
    }

    @Test
    void aServerThatIsAsItShouldBeIsWhole() throws Exception {
        var found = test(start(known(), RELAY));

        assertEquals(List.of(), found.faults());
        assertTrue(found.isWhole());
    }

    @Test
    void oneWithoutARelayIsFineButForThat() throws Exception {
        var found = test(start(known(), Services.none()));

        assertEquals(List.of(Fault.NO_RELAY), found.faults());
        assertEquals(EnumSet.complementOf(EnumSet.of(Step.RELAY)), found.fine());
    }

    @Test
    void whatIsWrongWithTheRelayIsSaid() throws Exception {
        var found = test(start(known(), RELAY), Trust.systemAuthorities(), service -> Optional.of(service.url())
                .filter(url -> url.startsWith("turn:"))
                .map(url -> Fault.RELAY_SILENT));

        assertEquals(List.of(Fault.RELAY_SILENT), found.faults());
    }

    @Test
    void oneThatDoesNotKnowThisConsoleIsToldApartAndItsPagesAreLookedAt() throws Exception {
        var found = test(start(unknown -> false, RELAY));

        assertEquals(List.of(Fault.KEY_NOT_KNOWN), found.faults());
        assertEquals(EnumSet.of(Step.NAME, Step.PORT, Step.CERTIFICATE, Step.PAGES), found.fine());
    }

    @Test
    void aPortAtWhichNobodyListens() throws Exception {
        int port;
        try (var taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }

        var found = test(ServerAddress.of(URI.create("http://127.0.0.1:" + port)));

        assertEquals(List.of(Fault.NOBODY_LISTENS), found.faults());
        assertEquals(Set.of(Step.NAME), found.fine());
    }

    @Test
    void aNameThatLeadsNowhere() throws Exception {
        var found = test(
                ServerAddress.of(URI.create("https://no-such-server.invalid"))); // RFC 2606: never given to anybody

        assertEquals(List.of(Fault.NO_SUCH_NAME), found.faults());
        assertEquals(Set.of(), found.fine());
    }

    @Test
    void aPortThatSpeaksNoTls() throws Exception {
        var plain = start(known(), RELAY);

        var found = test(new ServerAddress("localhost", plain.port(), ServerAddress.Transport.TLS));

        assertEquals(List.of(Fault.NO_TLS), found.faults());
    }

    @Nested
    class OverTls {
        private final Clock clock = Clock.systemUTC();
        private final Authority authority;

        OverTls() throws Exception {
            authority = new Authority(clock.instant());
        }

        private ServerAddress serving(String host, Duration from, Duration to) throws Exception {
            authority.issue(
                    folder,
                    "server",
                    host,
                    clock.instant().plus(from),
                    clock.instant().plus(to));
            var tls = new ServerOptions.Tls(folder.resolve("server.pem"), folder.resolve("server.key"));
            var whenItIsGood = Clock.offset(clock, from.plus(to).dividedBy(2)); // no server starts on any other day
            var address = start(known(), RELAY, ServerOptions.Front.of(tls), whenItIsGood);
            return new ServerAddress("localhost", address.port(), ServerAddress.Transport.TLS);
        }

        private byte[] pin() throws Exception {
            var read = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("server.pem"))));
            return Digest.sha256(read.getPublicKey().getEncoded());
        }

        private List<Fault> faultsByTheAuthority(ServerAddress address) throws Exception {
            return new ServerCheck(address, Trust.systemAuthorities(), authority.context(), key, GIVES)
                    .run()
                    .faults();
        }

        @Test
        void aCertificateThatRanOut() throws Exception {
            assertEquals(
                    List.of(Fault.CERTIFICATE_OUT_OF_DATE),
                    faultsByTheAuthority(serving("localhost", DAY.multipliedBy(-30), DAY.negated())));
        }

        @Test
        void aCertificateThatIsNotValidYet() throws Exception {
            assertEquals(
                    List.of(Fault.CERTIFICATE_OUT_OF_DATE),
                    faultsByTheAuthority(serving("localhost", DAY, DAY.multipliedBy(30))));
        }

        @Test
        void aCertificateForAnotherName() throws Exception {
            assertEquals(
                    List.of(Fault.CERTIFICATE_FOR_ANOTHER_NAME),
                    faultsByTheAuthority(serving("another.example", DAY.negated(), DAY)));
        }

        @Test
        void aCertificateByNobodyKnown() throws Exception {
            assertEquals(
                    List.of(Fault.CERTIFICATE_BY_NOBODY_KNOWN),
                    test(serving("localhost", DAY.negated(), DAY)).faults());
        }

        @Test
        void theKeyThatWasAgreedUponIsEnough() throws Exception {
            var address = serving("another.example", DAY.multipliedBy(-30), DAY.negated());

            assertTrue(test(address, Trust.publicKey(pin()), GIVES).isWhole());
        }

        @Test
        void anotherKeyThanTheOneAgreedUpon() throws Exception {
            var address = serving("localhost", DAY.negated(), DAY);

            assertEquals(
                    List.of(Fault.CERTIFICATE_NOT_AGREED_UPON),
                    test(address, Trust.publicKey(new byte[32]), GIVES).faults());
        }
    }
}
