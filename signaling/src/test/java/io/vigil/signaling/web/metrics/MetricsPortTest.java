package io.vigil.signaling.web.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.metrics.Measured;
import io.vigil.signaling.metrics.MeasuredServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsPortTest {
    private static final InetSocketAddress ANY = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private Measured measured = MeasuredServer.well();
    private final MetricsPort port;

    MetricsPortTest() throws IOException {
        port = MetricsPort.open(ANY, () -> measured);
    }

    @AfterEach
    void close() {
        port.close();
    }

    private String asked(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String got(String path, String host) throws IOException {
        return asked("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    }

    @Test
    void prometheusReadsThePage() throws IOException {
        var answer = got("/metrics", "127.0.0.1:" + port.port());

        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        assertTrue(answer.contains("content-type: text/plain; version=0.0.4; charset=utf-8"), answer);
        assertTrue(answer.contains("\nvigil_lines 3\n"), answer);
    }

    @Test
    void healthIsOkWithAWordMoreWhenSomethingIsNotWell() throws IOException {
        assertTrue(got("/health", "localhost").endsWith("\r\n\r\nok\n"));

        measured = measured.with(Optional.of(new Measured.RelayCounts(0, 1)));

        assertTrue(got("/health", "localhost").startsWith("HTTP/1.1 200 "));
        assertTrue(got("/health", "localhost").contains("relays: 0 of 1"));
    }

    @Test
    void nobodyElsesPageReadsIt() throws IOException {
        assertTrue(got("/metrics", "rebound.example").startsWith("HTTP/1.1 421 "));
    }

    @Test
    void whatIsNotThereIsNotServed() throws IOException {
        assertTrue(got("/", "[::1]").startsWith("HTTP/1.1 404 "));
        assertTrue(asked("POST /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
                .startsWith("HTTP/1.1 405 "));
        assertTrue(asked("no request\r\n\r\n").startsWith("HTTP/1.1 400 "));
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        assertThrows(
                IOException.class,
                () -> MetricsPort.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.port()), () -> {
                    throw new AssertionError("nobody asks");
                }));
    }

    @Test
    void itIsForThisMachineAlone() {
        var everywhere = new InetSocketAddress("0.0.0.0", 0);

        var refused = assertThrows(IllegalArgumentException.class, () -> MetricsPort.open(everywhere, () -> measured));

        assertEquals("metrics are for this machine alone", refused.getMessage());
    }
}
