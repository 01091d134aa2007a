package io.vigil.signaling.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import io.vigil.crypto.proof.SelfSignedCertificate;
import io.vigil.signaling.relay.Relay;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.relay.TrialAllocation.Outcome;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real relay over TLS, as networks that let nothing else through need it. */
@Tag("SAFE-32")
class RelaySocketTest {
    private final SecureRandom random = new SecureRandom();
    private final Path folder;
    private final String certificate;

    RelaySocketTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        try (var made =
                SelfSignedCertificate.create(List.of("localhost"), Clock.systemUTC(), Duration.ofDays(2), random)) {
            certificate = made.certificatePem();
            Files.writeString(folder.resolve("cert.pem"), certificate);
            Files.writeString(folder.resolve("key.pem"), made.keyPem());
        }
    }

    private SSLSocketFactory trustingIt() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(
                "relay",
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(
                                new ByteArrayInputStream(certificate.getBytes(StandardCharsets.US_ASCII))));
        var managers = TrustManagerFactory.getInstance("PKIX");
        managers.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private Outcome tried(String host, int port, String secret, SSLSocketFactory trusting) {
        var services = new Services(List.of("turns:" + host + ":" + port), secret);
        var until = Clock.systemUTC().instant().plus(Duration.ofMinutes(5));
        return RelaySocket.tried(
                new Relay(host, port, Relay.Way.TLS), services.credential("check", until), random, trusting);
    }

    @Test
    void aRelayOverTlsGivesAnAddressToWhoeverTrustsItsCertificate() throws Exception {
        var port = Coturn.freePort();
        try (var coturn = Coturn.startSecured(folder, port)) {
            assertEquals(Outcome.WORKS, tried("localhost", port, Coturn.SECRET, trustingIt()), coturn::toString);
            assertEquals(Outcome.WRONG_SECRET, tried("localhost", port, "another", trustingIt()));
        }
    }

    @Test
    void aCertificateThatNoBrowserTakesIsSaidAsThat() throws Exception {
        var port = Coturn.freePort();
        var asThisComputer = (SSLSocketFactory) SSLSocketFactory.getDefault();
        try (var coturn = Coturn.startSecured(folder, port)) {
            assertEquals(
                    Outcome.UNTRUSTED,
                    tried("localhost", port, Coturn.SECRET, asThisComputer),
                    "signed by nobody: " + coturn);
            assertEquals(Outcome.UNTRUSTED, tried("127.0.0.1", port, Coturn.SECRET, trustingIt()), "for another name");
        }
    }

    @Test
    void oneThatIsGoneIsSilent() throws Exception {
        assertEquals(Outcome.SILENT, tried("localhost", Coturn.freePort(), Coturn.SECRET, trustingIt()));
    }

    @Test
    void whatSpeaksNoTlsThereIsNoRelay() throws Exception {
        var pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        pages.start();
        try {
            assertEquals(
                    Outcome.NONSENSE, tried("localhost", pages.getAddress().getPort(), Coturn.SECRET, trustingIt()));
        } finally {
            pages.stop(0);
        }
    }
}
