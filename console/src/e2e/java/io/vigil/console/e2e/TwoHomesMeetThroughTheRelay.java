package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vigil.console.call.MediaPath;
import io.vigil.console.desk.port.CallShown.Progress;
import io.vigil.console.stage.ConsoleBehind;
import io.vigil.console.stage.Coturn;
import io.vigil.console.stage.GuestBrowser;
import io.vigil.console.stage.OpenSession;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.StandaloneServer;
import io.vigil.console.stage.TwoNats;
import io.vigil.crypto.proof.SelfSignedCertificate;
import io.vigil.crypto.proof.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A practice's own server and relay on the internet, therapist and client at home behind routers that let nothing in:
 * the call stands all the same, and by the relay, because there is no other way.
 */
class TwoHomesMeetThroughTheRelay {
    private static final URI SERVER = URI.create("https://" + TwoNats.PUBLIC_ADDRESS + ":8443");
    private static final String RELAY_SECRET = "a secret of this story alone";
    private static final long MORE_FRAMES = 10;

    private final SecureRandom random = new SecureRandom();

    @TempDir
    private Path practice;

    @TempDir
    private Path therapist;

    @BeforeEach
    void onAMachineWithNamespaces() {
        var obstacle = TwoNats.obstacle();
        assumeTrue(obstacle.isEmpty(), obstacle);
    }

    @Test
    void whenNoDirectPathExists() throws IOException {
        try (var certificate = SelfSignedCertificate.create(
                        List.of(TwoNats.PUBLIC_ADDRESS), Clock.systemUTC(), Duration.ofDays(1), random);
                var nets = TwoNats.lay();
                var relay = Coturn.start(nets.inPublic(), TwoNats.PUBLIC_ADDRESS, RELAY_SECRET, practice);
                var server = server(nets, relay, certificate);
                var console = ConsoleBehind.start(nets.atTheConsole(), therapist, SERVER, certificate.publicKeyPin());
                var guest = GuestBrowser.open(
                        new GuestBrowser.Options().behind(nets.atTheGuest()).trusting(certificate.publicKeyPin()))) {
            assertEquals(SERVER, server.address());
            OpenSession.goIn(guest, console.link());

            console.admit();
            Patience.until(
                    "picture and sound on both ends",
                    OpenSession.SOON,
                    () -> flows(console.report()) && flows(guest.received()),
                    () -> "console " + console.report() + ", guest " + guest.received() + " on " + guest.screen()
                            + ", line " + guest.line());
            Patience.until("the same four words on both ends", OpenSession.SOON, () -> guest.words()
                    .equals(console.words()));
            console.confirmWords();
            guest.until("the call is shown", OpenSession.SOON, "talk");
            Patience.until("the guest reads verified", OpenSession.SOON, () -> guest.line()
                    .equals("verified"));

            var here = console.report();
            var there = guest.received();
            System.getLogger(TwoHomesMeetThroughTheRelay.class.getName())
                    .log(System.Logger.Level.INFO, "console {0}, guest {1}", here, there);
            assertEquals(MediaPath.RELAY, here.path());
            assertTrue(there.isRelayed(), there.toString());
        }
    }

    private static boolean flows(ConsoleBehind.Report report) {
        return report.progress() == Progress.CONNECTED
                && report.framesDecoded() > MORE_FRAMES
                && report.audioEnergy() > 0;
    }

    private static boolean flows(GuestBrowser.Received received) {
        return received.framesDecoded() > MORE_FRAMES && received.audioEnergy() > 0;
    }

    private StandaloneServer server(TwoNats nets, Coturn relay, SelfSignedCertificate certificate) throws IOException {
        Files.writeString(practice.resolve("server.pem"), certificate.certificatePem());
        secretly(practice.resolve("server-key.pem"), certificate.keyPem());
        try (var key = SigningKey.create(random)) {
            secretly(therapist.resolve("console-key.pem"), key.toPem());
            Files.writeString(
                    practice.resolve("consoles"), Base64.getEncoder().encodeToString(key.publicKey()) + " practice\n");
        }
        return StandaloneServer.start(
                nets.inPublic(),
                practice,
                SERVER.getAuthority(),
                Map.of(
                        "hosts",
                        TwoNats.PUBLIC_ADDRESS,
                        "tls.certificate",
                        "server.pem",
                        "tls.key",
                        "server-key.pem",
                        "console.keys",
                        "consoles",
                        "stun.urls",
                        relay.stun(),
                        "turn.urls",
                        relay.turn(),
                        "turn.secret",
                        RELAY_SECRET));
    }

    private static void secretly(Path file, String text) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
