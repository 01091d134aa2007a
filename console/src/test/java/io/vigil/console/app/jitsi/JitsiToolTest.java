package io.vigil.console.app.jitsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.vigil.console.app.setting.LibraryPin;
import io.vigil.console.app.setting.PracticeSettings;
import io.vigil.signaling.resume.StreamResumption;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.SignalingServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JitsiToolTest {
    private final SecureRandom random = new SecureRandom();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    private int tool(String... words) throws InterruptedException {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new JitsiTool(random, Clock.systemUTC(), out, folder, Duration.ofSeconds(5)).run(words);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void settings(String... lines) throws IOException {
        Files.write(folder.resolve(PracticeSettings.FILE), List.of(lines));
    }

    @Test
    void wordsThatAreNotKnownAreAnsweredWithThoseThatAre() throws Exception {
        for (var words : List.of("", "pin", "check here", "check --data", "pin x --accept", "check --accept x")) {
            assertEquals(JitsiTool.WRONG_USE, tool(words.split(" ", -1)), words);
            assertTrue(said().contains("Type: ./run jitsi check | pin https://"), said());
        }
        assertEquals(JitsiTool.WRONG_USE, tool());
    }

    @Nested
    class ACheck {
        @Test
        void withoutADeploymentSaysWhatToWrite() throws Exception {
            assertEquals(JitsiTool.WRONG_USE, tool("check"));

            assertEquals(3, said().strip().lines().count(), said());
            assertTrue(said().contains("jitsi.service=wss://HOST/xmpp-websocket"), said());
        }

        @Test
        void bySettingsThatCannotBeSaysWhich() throws Exception {
            settings("jitsi.service=meet.example");

            assertEquals(JitsiTool.WRONG_USE, tool("check"));
            assertTrue(said().startsWith("Line 1 of "), said());
        }

        @Test
        void ofADeploymentThatFitsEndsWithThreeSentences() throws Exception {
            var open = ServerOptions.onLoopback(key -> false)
                    .with(new ServerOptions.Media(ServerOptions.Door.OPEN, StreamResumption.WINDOW));
            try (var server = SignalingServer.start(open, Clock.systemUTC(), random)) {
                settings("jitsi.service=ws://127.0.0.1:" + server.port() + "/xmpp-websocket");

                assertEquals(JitsiTool.FITS, tool("check", "--data", folder.toString()), JitsiToolTest.this::said);
            }
            var lines = said().lines().toList();
            assertTrue(lines.get(1).startsWith("  fits "), said());
            assertEquals("This deployment fits.", lines.get(lines.size() - 3));
        }

        @Test
        void ofADeploymentThatDoesNotFitSaysSo() throws Exception {
            settings("jitsi.service=ws://127.0.0.1:1/xmpp-websocket");

            assertEquals(JitsiTool.DOES_NOT_FIT, tool("check"));
            assertTrue(said().contains("  MISSING "), said());
            assertTrue(said().contains("does not fit: one thing that is needed is missing."), said());
        }
    }

    @Nested
    class APin {
        private final HttpServer deployment = create();
        private volatile byte[] served = library("d176df3a");

        private HttpServer create() {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] library(String version) {
            return ("JitsiMeetJS=({version:\"" + version + "\",JitsiConnection:a})").getBytes(StandardCharsets.UTF_8);
        }

        @BeforeEach
        void serves() {
            deployment.createContext("/lib.js", exchange -> {
                try (exchange) {
                    exchange.sendResponseHeaders(200, served.length);
                    exchange.getResponseBody().write(served);
                }
            });
            deployment.start();
        }

        @AfterEach
        void ends() {
            deployment.stop(0);
        }

        private String address() {
            return "http://127.0.0.1:" + deployment.getAddress().getPort() + "/lib.js";
        }

        @Test
        void isToldWithSizeHashAndVersion() throws Exception {
            assertEquals(JitsiTool.FITS, tool("pin", address()), JitsiToolTest.this::said);

            assertTrue(said().contains(": " + served.length + " bytes."), said());
            assertTrue(said().contains(LibraryPin.sha384(served)), said());
            assertTrue(said().contains("version d176df3a"), said());
            PracticeSettings.in(folder).library().orElseThrow().verified();
        }

        @Test
        void ofAnotherLibraryIsRefusedUntilThatIsAccepted() throws Exception {
            tool("pin", address());
            var before = Files.readString(folder.resolve(PracticeSettings.FILE));
            served = library("0badcafe");

            assertEquals(JitsiTool.WRONG_USE, tool("pin", address()));
            assertEquals(3, said().strip().lines().count(), said());
            assertEquals(before, Files.readString(folder.resolve(PracticeSettings.FILE)));

            assertEquals(
                    JitsiTool.FITS,
                    tool("pin", address(), "--accept", LibraryPin.sha384(served)),
                    JitsiToolTest.this::said);
            assertTrue(said().contains("version 0badcafe"), said());
        }

        @Test
        void fromAnUnprotectedAddressIsRefused() throws Exception {
            for (var address :
                    List.of("http://meet.example/lib.js", "lib.js", "file:///lib.js", "https://a@b/lib.js")) {
                assertEquals(JitsiTool.WRONG_USE, tool("pin", address), address);
                assertTrue(said().startsWith(address + " is no address"), said());
            }
        }

        @Test
        void thatIsNotThereChangesNothing() throws Exception {
            assertEquals(JitsiTool.DOES_NOT_FIT, tool("pin", address().replace("/lib.js", "/none.js")));
            assertFalse(Files.exists(folder.resolve(PracticeSettings.FILE)));
        }

        @Test
        void thatDoesNotMatchItsFileKeepsADeploymentFromFitting() throws Exception {
            tool("pin", address());
            var pin = PracticeSettings.in(folder).library().orElseThrow();
            Files.write(pin.file(), library("0badcafe"));
            Files.writeString(
                    folder.resolve(PracticeSettings.FILE),
                    Files.readString(folder.resolve(PracticeSettings.FILE))
                            + "jitsi.service=ws://127.0.0.1:1/xmpp-websocket\n");

            assertEquals(JitsiTool.DOES_NOT_FIT, tool("check"));
            assertTrue(said().contains("is not the one that this practice pinned"), said());
        }
    }
}
