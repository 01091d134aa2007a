package io.vigil.console.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import io.vigil.console.pairing.Fault;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.web.SignalingServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServedPagesTest {
    private static final String PAGES = "/io/vigil/signaling/web/pages";

    private HttpServer http;
    private UnaryOperator<byte[]> guest = page -> page;
    private UnaryOperator<byte[]> assets = asset -> asset;

    @BeforeEach
    void serveThePagesOfThisBuild() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var page =
                    switch (path) {
                        case "/j" -> guest.apply(own("/guest.html"));
                        case "/s" -> own("/sitter.html");
                        default -> assets.apply(own(path));
                    };
            exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
            try (var out = exchange.getResponseBody()) {
                out.write(page);
            }
        });
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop(0);
    }

    private static byte[] own(String resource) throws IOException {
        try (var in = SignalingServer.class.getResourceAsStream(PAGES + resource)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    private Optional<Fault> fault() throws Exception {
        var address = new ServerAddress("127.0.0.1", http.getAddress().getPort(), ServerAddress.Transport.PLAIN);
        return new ServedPages(address, Trust.systemAuthorities(), SSLContext.getDefault(), Duration.ofSeconds(5))
                .fault();
    }

    @Test
    void thePagesOfThisBuildAreTheSame() throws Exception {
        assertEquals(Optional.empty(), fault());
    }

    @Test
    void aPageWithOneOtherLetterDiffers() throws Exception {
        guest = page -> new String(page, StandardCharsets.UTF_8)
                .replace("<html", "<Html")
                .getBytes(StandardCharsets.UTF_8);

        assertEquals(Optional.of(Fault.PAGES_DIFFER), fault());
    }

    @Test
    void anAssetOfTheRightNameWithAnotherContentDiffers() throws Exception {
        assets = asset -> {
            var altered = asset.clone();
            altered[altered.length - 1] ^= 1;
            return altered;
        };

        assertEquals(Optional.of(Fault.PAGES_DIFFER), fault());
    }

    @Test
    void aServerThatServesNoPageIsToldApart() throws Exception {
        guest = page -> new byte[0];

        assertEquals(Optional.of(Fault.NO_PAGES), fault());
    }
}
