package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.resume.StreamResumption;
import io.vigil.signaling.web.ServerOptions.Media;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page may load and where it may connect when calls are conferences. */
class ServedLibraryTest {
    private static final JitsiLibrary PINNED = JitsiLibrary.of("JitsiMeetJS={}".getBytes(StandardCharsets.US_ASCII));

    private static Media media(List<URI> deployments, Optional<JitsiLibrary> library) {
        return new Media(ServerOptions.Door.TICKETS, StreamResumption.WINDOW, deployments, library);
    }

    private static SignalingServer server(Media media) throws NotStarted {
        return SignalingServer.start(
                ServerOptions.onLoopback(nobody -> false).with(media), Clock.systemUTC(), new SecureRandom());
    }

    private static HttpResponse<byte[]> get(SignalingServer server, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .timeout(Duration.ofSeconds(10))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Nested
    class ALibrary {
        private void isServed(SignalingServer server, JitsiLibrary library) throws Exception {
            var answer = get(server, library.path());

            assertEquals(200, answer.statusCode());
            assertArrayEquals(library.script(), answer.body());
            assertEquals("text/javascript; charset=utf-8", header(answer, "content-type"));
            assertEquals("public, max-age=31536000, immutable", header(answer, "cache-control"));
            assertEquals("nosniff", header(answer, "x-content-type-options"));
        }

        @Test
        void isServedAsAScriptThatNeverChanges() throws Exception {
            try (var server = server(Media.USUAL)) {
                isServed(server, JitsiLibrary.packaged());
            }
        }

        @Test
        void byAnotherNameIsNotThere() throws Exception {
            try (var server = server(Media.USUAL)) {
                for (var path : List.of(
                        PINNED.path(),
                        "/jitsi/",
                        "/jitsi/lib-jitsi-meet.min.js",
                        "/jitsi/version",
                        JitsiLibrary.packaged().path() + ".map",
                        JitsiLibrary.packaged().path().replace(".js", ""))) {
                    assertEquals(404, get(server, path).statusCode(), path);
                }
            }
        }

        @Test
        void thatAPracticePinnedIsServedBesides() throws Exception {
            try (var server = server(media(List.of(), Optional.of(PINNED)))) {
                isServed(server, PINNED);
                isServed(server, JitsiLibrary.packaged());
            }
        }

        @Test
        void thatIsPinnedAndPackagedIsServedOnce() throws Exception {
            try (var server = server(media(List.of(), Optional.of(JitsiLibrary.packaged())))) {
                isServed(server, JitsiLibrary.packaged());
            }
        }
    }

    @Nested
    class APage {
        private String connections(SignalingServer server) throws Exception {
            var policy = header(get(server, "/j"), "content-security-policy");
            var from = policy.indexOf("connect-src ");
            assertTrue(from > 0, policy);
            assertTrue(policy.contains("script-src 'self';"), policy);
            return policy.substring(from, policy.indexOf(';', from));
        }

        @Test
        void connectsToItsOwnServerAloneWhereNoDeploymentIsNamed() throws Exception {
            try (var server = server(Media.USUAL)) {
                assertEquals("connect-src 'self' ws://127.0.0.1:" + server.port(), connections(server));
            }
        }

        @Test
        void connectsToTheDeploymentsBesidesAndToNothingElse() throws Exception {
            var deployments = List.of(URI.create("wss://meet.example"), URI.create("wss://other.example:8443"));
            try (var server = server(media(deployments, Optional.empty()))) {
                assertEquals(
                        "connect-src 'self' ws://127.0.0.1:" + server.port()
                                + " wss://meet.example wss://other.example:8443",
                        connections(server));
            }
        }
    }

    @Nested
    class ADeployment {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://meet.example",
                    "meet.example",
                    "wss:meet.example",
                    "wss://meet.example/",
                    "wss://meet.example/xmpp-websocket",
                    "wss://meet.example?token=1",
                    "wss://meet.example#1",
                    "wss://somebody@meet.example",
                    "wss://*.example",
                    "wss://meet.example;script-src"
                })
        void isNamedByItsOriginAlone(String text) {
            var deployments = List.of(URI.create(text));

            assertThrows(IllegalArgumentException.class, () -> media(deployments, Optional.empty()));
        }

        @Test
        void onThisComputerMayBeReachedWithoutTls() {
            var deployments = List.of(URI.create("ws://127.0.0.1:5280"), URI.create("ws://[::1]:5280"));

            assertEquals(deployments, media(deployments, Optional.empty()).deployments());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void aStreamIsKeptForSomeTime(long seconds) {
        var window = Duration.ofSeconds(seconds);

        assertThrows(IllegalArgumentException.class, () -> new Media(ServerOptions.Door.TICKETS, window));
    }
}
