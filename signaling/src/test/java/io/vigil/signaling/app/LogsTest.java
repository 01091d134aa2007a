package io.vigil.signaling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.CloseReason;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.SignalingClient;
import io.vigil.signaling.client.Trust;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants what must not be written down, in every place where somebody can put it, and reads the log. */
@Tag("SAFE-34")
class LogsTest {
    private static final String PLANTED = "Planted";
    private static final long PATIENCE_SECONDS = 20;

    private final Path folder;

    LogsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String sasl(String text) {
        var coded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>" + coded + "</auth>";
    }

    private static void ask(int port, String... lines) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
        }
    }

    private static void say(URI socket, List<String> frames) throws InterruptedException, ExecutionException {
        var closed = new CountDownLatch(1);
        var answers = new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
                closed.countDown();
                return WebSocket.Listener.super.onClose(socket, status, reason);
            }

            @Override
            public void onError(WebSocket socket, Throwable error) {
                closed.countDown();
            }
        };
        var open = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("xmpp")
                .buildAsync(socket, answers)
                .get();
        for (var frame : frames) {
            open.sendText(frame, true).get();
        }
        assertTrue(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the server ends what is no stanza");
    }

    @Test
    void holdNeitherAddressNorTicketNorSdpNorName() throws Exception {
        Files.writeString(folder.resolve("keys"), "PlantedKey Planted Name\n");
        var settings = Files.write(
                folder.resolve("server.properties"),
                List.of(
                        "console.keys=keys",
                        "metrics.listen=127.0.0.1:0",
                        "turn.urls=turn:127.0.0.1:9?transport=tcp",
                        "turn.secret=PlantedSecret",
                        "turn.check.seconds=10"));
        try (var server = RunningServer.start(folder, "--listen", "127.0.0.1:0", "--settings", settings.toString())) {
            var address = URI.create(server.firstLine().split(" ", 3)[1]);
            var port = address.getPort();

            ask(port, "GET /PlantedPath?token=PlantedTicket HTTP/1.1", "Host: 127.0.0.1", "Connection: close");
            ask(port, "GET / HTTP/1.1", "Host: planted.example");
            ask(
                    port,
                    "GET /xmpp-websocket?token=%PlantedTicket HTTP/1.1",
                    "Host: 127.0.0.1",
                    "Upgrade: websocket",
                    "Connection: Upgrade",
                    "Sec-WebSocket-Version: 13");
            ask(port, "PlantedNonsense v=0 o=PlantedSdp");
            var socket = URI.create("ws://127.0.0.1:" + port + "/xmpp-websocket?token=PlantedTicket");
            var open = "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='127.0.0.1' version='1.0'/>";
            say(
                    socket,
                    List.of(
                            open,
                            sasl("\0PlantedLine\0PlantedTicket"),
                            "<message xmlns='jabber:client'><body>"
                                    + "PlantedName v=0 o=PlantedSdp IN IP4 198.51.100.99</body></message>"));
            say(socket, List.of(open, "<broken PlantedXml='" + "x".repeat(70_000)));
            say(socket, List.of(open, "<!DOCTYPE planted SYSTEM 'file:///PlantedEntity'><a/>"));

            var stranger = new Heard();
            try (var console = SignalingClient.open(
                    ServerAddress.of(address),
                    Trust.systemAuthorities(),
                    SigningKey.create(new SecureRandom()),
                    stranger)) {
                assertEquals(CloseReason.UNKNOWN_KEY.name(), stranger.next(), console.toString());
            }

            server.tellToEnd();
            assertEquals(0, server.exitCode());
            var log = server.log();
            assertTrue(log.contains("line 1 of the console keys is no key"), log);
            assertFalse(log.toLowerCase(Locale.ROOT).contains(PLANTED.toLowerCase(Locale.ROOT)), log);
            assertFalse(log.contains("127.0.0.1"), log);
            assertFalse(log.contains("198.51.100.99"), log);
        }
    }
}
