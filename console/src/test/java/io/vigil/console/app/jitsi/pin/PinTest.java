package io.vigil.console.app.jitsi.pin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vigil.console.app.setting.LibraryPin;
import io.vigil.console.app.setting.PracticeSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final byte[] ONE = library("d176df3a");
    private static final byte[] OTHER = library("0badcafe");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);

    @TempDir
    private Path folder = Path.of("");

    private HttpServer deployment = create();

    private static HttpServer create() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] library(String version) {
        return ("exports.JitsiMeetJS=t();return Object.assign({},e)}({version:\"" + version
                        + "\",JitsiConnection:Il,mediaDevices:Zz})")
                .getBytes(StandardCharsets.UTF_8);
    }

    @BeforeEach
    void serves() {
        deployment.setExecutor(threads);
        at("/lib.js", exchange -> answer(exchange, 200, ONE));
        at("/moved.js", exchange -> lead(exchange, "/lib.js"));
        at("/round.js", exchange -> lead(exchange, "/round.js"));
        at("/away.js", exchange -> lead(exchange, "http://localhost:1/lib.js"));
        at("/nowhere.js", exchange -> lead(exchange, ""));
        at("/slow.js", exchange -> {
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            await();
        });
        at("/endless.js", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var piece = new byte[64 * 1024];
            for (var i = 0; i < 1_000; i++) {
                exchange.getResponseBody().write(piece);
            }
        });
        deployment.start();
    }

    @AfterEach
    void ends() throws Exception {
        over.countDown();
        deployment.stop(0);
        threads.shutdownNow();
        assertTrue(threads.awaitTermination(20, TimeUnit.SECONDS));
    }

    private void await() {
        try {
            assertTrue(over.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void at(String path, Answer answer) {
        deployment.createContext(path, exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void lead(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + deployment.getAddress().getPort() + path);
    }

    private String refused(String path, Download download) {
        return assertThrows(NotPinned.class, () -> download.fetch(uri(path)))
                .notice()
                .what();
    }

    @Nested
    class ADownload {
        private final Download download = new Download(LONG);

        @Test
        void isTheFileOrWhereItWasMovedOnTheSameHost() throws Exception {
            assertArrayEquals(ONE, download.fetch(uri("/lib.js")));
            assertArrayEquals(ONE, download.fetch(uri("/moved.js")));
        }

        @Test
        void goesToNoOtherHostAndNotRoundForEver() {
            assertTrue(refused("/away.js", download).contains("to another host, or round in a circle"));
            assertTrue(refused("/round.js", download).contains("to another host, or round in a circle"));
            assertTrue(refused("/nowhere.js", download).contains("to another host, or round in a circle"));
        }

        @Test
        void thatIsNotThereIsSaidWithWhatTheServerAnswered() {
            assertTrue(refused("/none.js", download).contains("answered 404"));
        }

        @Test
        void endsWhenItIsTooLongOrTooSlow() {
            assertTrue(refused("/endless.js", new Download(LONG, 1024 * 1024)).contains("longer than 1 MiB"));
            assertTrue(refused("/slow.js", new Download(Duration.ofMillis(300))).contains("did not come"));
        }

        @Test
        void fromNobodyIsSaidToBeThat() {
            var nobody = URI.create("http://127.0.0.1:1/lib.js");

            var refused = assertThrows(NotPinned.class, () -> download.fetch(nobody));

            assertEquals(NotPinned.Why.FAILED, refused.why());
            assertTrue(refused.notice().what().contains("could not be fetched"));
        }
    }

    @Nested
    class APin {
        private final URI from = uri("/lib.js");

        private Pinning.Pinned pin(byte[] bytes) throws Exception {
            return new Pinning(folder).pin(bytes, from, Optional.empty());
        }

        private LibraryPin pinned() throws Exception {
            return PracticeSettings.in(folder).library().orElseThrow();
        }

        @Test
        void isWrittenDownAndFoundAgain() throws Exception {
            var told = pin(ONE);

            assertArrayEquals(ONE, pinned().verified());
            assertEquals(from, pinned().from());
            assertEquals(Optional.of("d176df3a"), told.version());
            assertEquals(ONE.length, told.bytes());
            assertEquals(LibraryPin.sha384(ONE), told.sha384());
        }

        @Test
        void leavesEveryOtherLineAsItStands() throws Exception {
            var settings = folder.resolve(PracticeSettings.FILE);
            pin(ONE);
            var three = Files.readAllLines(settings);
            Files.write(
                    settings,
                    List.of(
                            "# ours",
                            "",
                            "call.engine = jitsi ",
                            three.get(2),
                            "  # below",
                            three.get(0),
                            three.get(1)));

            new Pinning(folder).pin(OTHER, from, Optional.of(LibraryPin.sha384(OTHER)));

            var after = Files.readAllLines(settings);
            assertEquals(
                    List.of("# ours", "", "call.engine = jitsi ", "jitsi.library.sha384=" + LibraryPin.sha384(OTHER)),
                    after.subList(0, 4));
            assertEquals("  # below", after.get(4));
            assertEquals(7, after.size());
            assertArrayEquals(OTHER, pinned().verified());
        }

        @Test
        void isNotChangedForAnotherLibraryUnlessThatIsAccepted() throws Exception {
            pin(ONE);
            var before = Files.readString(folder.resolve(PracticeSettings.FILE));

            var refused = assertThrows(NotPinned.class, () -> pin(OTHER));

            assertEquals(NotPinned.Why.ANOTHER, refused.why());
            assertTrue(refused.notice().next().endsWith("--accept " + LibraryPin.sha384(OTHER)));
            assertEquals(before, Files.readString(folder.resolve(PracticeSettings.FILE)));
            try (var files = Files.list(folder.resolve("jitsi"))) {
                assertEquals(1, files.count());
            }
        }

        @Test
        void isNotMadeOfAnotherThanTheAcceptedOne() throws Exception {
            var refused = assertThrows(
                    NotPinned.class, () -> new Pinning(folder).pin(ONE, from, Optional.of(LibraryPin.sha384(OTHER))));

            assertEquals(NotPinned.Why.ANOTHER, refused.why());
            assertFalse(Files.exists(folder.resolve(PracticeSettings.FILE)));
        }

        @Test
        void bringsBackAFileThatWasDamaged() throws Exception {
            var told = pin(ONE);
            Files.write(told.file(), OTHER);

            pin(ONE);

            assertArrayEquals(ONE, pinned().verified());
        }

        @Test
        void isNotMadeOfSomethingElse() throws Exception {
            var page = "<html>JitsiMeetJS was not found</html>".getBytes(StandardCharsets.UTF_8);

            assertTrue(assertThrows(NotPinned.class, () -> pin(page))
                    .notice()
                    .what()
                    .contains("is not lib-jitsi-meet"));
            assertThrows(NotPinned.class, () -> pin(new byte[0]));
            assertFalse(Files.exists(folder.resolve(PracticeSettings.FILE)));
        }

        @Test
        void isMadeOfABuildThatDoesNotSayWhichItIs() throws Exception {
            var silent = "window.JitsiMeetJS={}".getBytes(StandardCharsets.UTF_8);

            assertEquals(Optional.empty(), pin(silent).version());
        }

        @Test
        void thatCannotBeWrittenChangesNothing() throws Exception {
            Files.writeString(folder.resolve("jitsi"), "a file where the folder should be");

            var refused = assertThrows(NotPinned.class, () -> pin(ONE));

            assertTrue(refused.notice().what().contains("The disk did not take"));
            assertFalse(Files.exists(folder.resolve(PracticeSettings.FILE)));
        }
    }
}
