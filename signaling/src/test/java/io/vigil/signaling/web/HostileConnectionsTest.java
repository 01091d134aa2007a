package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.door.ConsoleKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a well-meaning client never does, over real sockets. */
class HostileConnectionsTest {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int TEXT = 0x81;
    private static final int BINARY = 0x82;
    private static final int PING = 0x89;
    /** What the sockets of both ends may hold, and what may wait between them. */
    private static final long MUCH_MORE_THAN_MAY_WAIT = 64L << 20;

    private SignalingServer server = start();

    private static SignalingServer start() {
        try {
            var consoles = ConsoleKeys.of(Set.of());
            return SignalingServer.start(ServerOptions.onLoopback(consoles), Clock.systemUTC(), new SecureRandom());
        } catch (NotStarted e) {
            throw new AssertionError(e);
        }
    }

    private Socket socket = new Socket();

    @BeforeEach
    void connect() throws IOException {
        socket.setReceiveBufferSize(4_096);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        server.close();
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private String request(String path, String more) {
        return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + more + "\r\n";
    }

    private static String upgrade(String more) {
        return "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n" + more;
    }

    private String heard() throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            return "reset";
        }
    }

    /** Up to and with the empty line after the headers. */
    private String headers() throws IOException {
        var headers = new StringBuilder();
        while (headers.indexOf("\r\n\r\n") < 0) {
            var next = socket.getInputStream().read();
            if (next < 0) {
                break;
            }
            headers.append((char) next);
        }
        return headers.toString();
    }

    private void toWebSocket() throws IOException {
        write(request("/xmpp-websocket", upgrade("Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: xmpp\r\n")));
        assertTrue(headers().startsWith("HTTP/1.1 101 "));
    }

    /** Masked with zeros, which is a mask. */
    private static byte[] frame(int kind, byte[] payload) {
        var length = payload.length < 126 ? 0 : payload.length < 65_536 ? 2 : 8;
        var frame = ByteBuffer.allocate(2 + length + 4 + payload.length).put((byte) kind);
        switch (length) {
            case 0 -> frame.put((byte) (0x80 | payload.length));
            case 2 -> frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
            default -> frame.put((byte) (0x80 | 127)).putLong(payload.length);
        }
        return frame.putInt(0).put(payload).array();
    }

    private static byte[] repeated(byte[] frame, int times) {
        var all = ByteBuffer.allocate(frame.length * times);
        for (var i = 0; i < times; i++) {
            all.put(frame);
        }
        return all.array();
    }

    /** Bounded: a server that stops reading instead of cutting off would block the writer for ever. */
    private void writeWithoutReadingUntilCut(byte[] some) {
        assertTimeoutPreemptively(
                Duration.ofMillis(PATIENCE_MILLIS),
                () -> assertThrows(
                        IOException.class,
                        () -> {
                            for (var written = 0L; written < MUCH_MORE_THAN_MAY_WAIT; written += some.length) {
                                socket.getOutputStream().write(some);
                            }
                        },
                        "whoever does not read is cut off"));
    }

    @Nested
    class WhoeverDoesNotRead {
        @Test
        void andPingsIsCutOff() throws IOException {
            toWebSocket();

            writeWithoutReadingUntilCut(repeated(frame(PING, new byte[125]), 500));
        }

        @Test
        void andBeginsStreamsIsCutOff() throws IOException {
            toWebSocket();
            var open = "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='127.0.0.1' version='1.0'/>";

            writeWithoutReadingUntilCut(repeated(frame(TEXT, open.getBytes(StandardCharsets.US_ASCII)), 100));
        }

        @Test
        void andAsksForPagesIsCutOff() {
            writeWithoutReadingUntilCut(request("/j", "").repeat(100).getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Nested
    class ARequest {
        @Test
        void ofAnotherVersionOfWebSocketIsToldWhichOne() throws IOException {
            write(request("/xmpp-websocket", upgrade("Sec-WebSocket-Version: 8\r\nSec-WebSocket-Protocol: xmpp\r\n")));

            var answer = heard();

            assertTrue(answer.startsWith("HTTP/1.1 426 "), answer);
            assertTrue(answer.contains("sec-websocket-version: 13"), answer);
        }

        @Test
        void withoutTheSubprotocolIsClosed() throws IOException {
            write(request("/xmpp-websocket", upgrade("Sec-WebSocket-Version: 13\r\n")));

            assertFalse(heard().contains("<"));
        }

        @Test
        void withoutUpgradeOpensNoStream() throws IOException {
            write(request("/xmpp-websocket", "Sec-WebSocket-Version: 13\r\nConnection: close\r\n"));

            assertFalse(heard().startsWith("HTTP/1.1 101"));
        }

        @Test
        void withHeadersWithoutEndIsRefused() throws IOException {
            try {
                write(request("/xmpp-websocket", upgrade("X: " + "x".repeat(1 << 20) + "\r\n")));
            } catch (SocketException e) {
                return; // refused before all of it was said
            }

            var answer = heard();

            assertTrue(answer.startsWith("HTTP/1.1 400 ") || answer.equals("reset"), answer);
        }

        @Test
        void withTwoHostsIsRefused() throws IOException {
            write(request("/j", "Host: evil.example\r\n"));

            assertTrue(heard().startsWith("HTTP/1.1 400 "));
        }

        @Test
        void ofBytesThatAreNoHttpIsRefused() throws IOException {
            socket.getOutputStream().write(new byte[1_024]);
            socket.shutdownOutput();

            assertFalse(heard().startsWith("HTTP/1.1 200"));
        }

        @Test
        void withABodyBeyondTheLimitIsRefused() throws IOException {
            write("POST /j HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999\r\n\r\n");

            assertTrue(headers().startsWith("HTTP/1.1 413 "));
        }
    }

    @Nested
    class AFrame {
        @Test
        void beyondSixtyFourKibibytesEndsTheConnection() throws IOException {
            toWebSocket();
            socket.getOutputStream().write(frame(TEXT, new byte[64 * 1024 + 1]));

            assertFalse(heard().contains("<open"));
        }

        @Test
        void beyondFourKibibytesBeforeAuthenticationEndsTheStream() throws IOException {
            toWebSocket();
            var text = "<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='" + "x".repeat(4_096) + "'/>";
            socket.getOutputStream().write(frame(TEXT, text.getBytes(StandardCharsets.US_ASCII)));

            assertTrue(heard().contains("<policy-violation"));
        }

        @Test
        void inManyPiecesBeyondTheLimitEndsTheConnection() throws IOException {
            toWebSocket();
            var first = frame(0x01, new byte[32_000]);
            var more = frame(0x00, new byte[32_000]);
            socket.getOutputStream().write(first);
            socket.getOutputStream().write(more);
            socket.getOutputStream().write(more);

            assertFalse(heard().contains("<open"));
        }

        @Test
        void ofBinaryEndsTheStream() throws IOException {
            toWebSocket();
            socket.getOutputStream().write(frame(BINARY, new byte[] {1, 2, 3}));

            assertTrue(heard().contains("<policy-violation"));
        }

        @Test
        void thatIsNotUtf8EndsTheConnection() throws IOException {
            toWebSocket();
            socket.getOutputStream().write(frame(TEXT, new byte[] {'<', (byte) 0xC0, (byte) 0xAF, '>'}));

            assertFalse(heard().contains("<open"));
        }

        @Test
        void ofABoundStreamsOpeningEndsTheStream() throws IOException {
            socket.close();
            try (var guest = RawStream.guest(
                    server.address(), "0123456789abcdef0123456789abcdef", new byte[32], "AAAAAAAAAAAAAAAAAAAAAA")) {
                guest.until("<parked");
                guest.say("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='127.0.0.1' version='1.0'/>");

                assertTrue(guest.until("stream:error").contains("not-authorized"));
            }
        }
    }

    @Nested
    class AGuestWhoSpeaksTooMuch {
        @Test
        void isSentAwayBeforeTheOtherSeatSuffers() throws IOException {
            socket.close();
            var line = "0123456789abcdef0123456789abcdef";
            try (var guest = RawStream.guest(server.address(), line, new byte[32], "AAAAAAAAAAAAAAAAAAAAAA")) {
                guest.until("<parked");
                var message = "<message xmlns='jabber:client' to='" + line + "@rooms.127.0.0.1/console'>"
                        + "x".repeat(60_000) + "</message>";
                for (var i = 0; i < 20; i++) {
                    guest.say(message);
                }

                assertEquals("policy-violation", condition(guest.until("stream:error")));
            }
        }

        private static String condition(String error) {
            var start = error.indexOf('<', 1) + 1;
            return error.substring(start, error.indexOf(' ', start));
        }
    }
}
