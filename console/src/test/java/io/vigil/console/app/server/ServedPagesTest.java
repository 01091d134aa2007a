package io.vigil.console.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vigil.console.app.server.ServedPages.Found;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.words.Notice;
import io.vigil.crypto.proof.SelfSignedCertificate;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.SignalingServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a server, compared with those of this build. */
class ServedPagesTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Trust TRUST = Trust.systemAuthorities();

    private final Map<String, byte[]> own = OwnPages.all();
    private final Map<String, byte[]> given = new TreeMap<>(own);
    private final ServedPages pages = new ServedPages(own, LIMIT);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            var page = given.get(asked.getRequestURI().getPath());
            if (page == null) {
                asked.sendResponseHeaders(404, -1);
            } else {
                asked.sendResponseHeaders(200, page.length);
                asked.getResponseBody().write(page);
            }
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Test
    void areThoseOfBothGuestsAndAllTheyLoad() {
        assertTrue(own.keySet().containsAll(List.of("/j", "/s")), own.keySet().toString());
        for (var part : List.of("guest", "sitter", "seal")) {
            assertTrue(
                    own.keySet().stream().anyMatch(path -> path.startsWith("/assets/" + part) && path.endsWith(".js")),
                    own.keySet().toString());
        }
    }

    @Test
    void areOursAtAServerOfOurs() throws Exception {
        assertEquals(Found.THIS_BUILD, pages.at(address(), TRUST));
        try (var ours = SignalingServer.start(
                ServerOptions.onLoopback(ConsoleKeys.of(Set.of())), Clock.systemUTC(), new SecureRandom())) {
            assertEquals(Found.THIS_BUILD, pages.at(ours.address(), TRUST));
        }
    }

    @Test
    void areFetchedByTheSamePinAsTheLine(@TempDir Path folder) throws Exception {
        var random = new SecureRandom();
        var certificate =
                SelfSignedCertificate.create(List.of("127.0.0.1"), Clock.systemUTC(), Duration.ofDays(2), random);
        var tls = new ServerOptions.Tls(
                Files.writeString(folder.resolve("certificate.pem"), certificate.certificatePem()),
                Files.writeString(folder.resolve("key.pem"), certificate.keyPem()));
        var options = ServerOptions.onLoopback(ConsoleKeys.of(Set.of())).with(ServerOptions.Front.of(tls));
        try (var ours = SignalingServer.start(options, Clock.systemUTC(), random)) {
            var pin = Trust.publicKey(Base64.getDecoder().decode(certificate.publicKeyPin()));

            assertEquals(Found.THIS_BUILD, pages.at(ours.address(), pin));
            assertEquals(Found.NOT_REACHED, pages.at(ours.address(), Trust.publicKey(new byte[32])));
        }
    }

    @Test
    void areOthersWhenAnythingOfThemIs() throws Exception {
        for (var path : own.keySet()) {
            var altered = own.get(path).clone();
            altered[altered.length / 2] ^= 1;
            given.put(path, altered);
            assertEquals(Found.ANOTHER, pages.at(address(), TRUST), path);
            given.remove(path);
            assertEquals(Found.ANOTHER, pages.at(address(), TRUST), path + " is not there");
            given.put(path, own.get(path));
        }
        assertEquals(Found.THIS_BUILD, pages.at(address(), TRUST));
    }

    @Test
    void ofAServerThatIsAwayNothingIsSaid() throws Exception {
        var address = address();
        server.stop(0);

        assertEquals(Found.NOT_REACHED, pages.at(address, TRUST));
    }

    @Test
    void ofAProxyBeforeAServerThatIsAwayNothingIsSaid() throws Exception {
        server.removeContext("/");
        server.createContext("/", asked -> {
            try (asked) {
                asked.sendResponseHeaders(502, -1);
            }
        });

        assertEquals(Found.NOT_REACHED, pages.at(address(), TRUST));
    }

    @Test
    void theServerThatGivesOthersIsNamed() throws Exception {
        var put = new LinkedBlockingQueue<Notice>();
        var board = new NoticeBoard() {
            @Override
            public void put(Notice notice) {
                put.add(notice);
            }

            @Override
            public void takeOff(Notice notice) {
                throw new AssertionError("nothing is over");
            }
        };
        given.remove("/s");
        try (var watch = PagesWatch.over(Map.of(address(), TRUST), board)) {
            assertEquals(
                    AppNotices.otherPages(address().getAuthority()), put.poll(10, TimeUnit.SECONDS), watch::toString);
        }
    }
}
