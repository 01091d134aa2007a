package io.vigil.signaling.client;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Where a server is. Without TLS on this machine alone.
 *
 * @param host the name in the {@code to} of the stream, and the one that the certificate must bear
 */
public record ServerAddress(String host, int port, Transport transport) {
    /** Loopback by its names: what is said to them never leaves this machine. */
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int HIGHEST_PORT = 65_535;

    /** What lies under the WebSocket. */
    public enum Transport {
        PLAIN,
        TLS
    }

    public ServerAddress {
        if (host.isBlank() || port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("a host and a port from 1 to 65535, not " + host + " and " + port);
        }
        if (transport == Transport.PLAIN && !THIS_MACHINE.contains(host)) {
            throw new IllegalArgumentException("only on this machine without TLS, not: " + host);
        }
    }

    /**
     * From the address people know, for example {@code https://practice.example} or {@code ws://127.0.0.1:5280}.
     *
     * @throws IllegalArgumentException if it names no server that may be spoken to
     */
    public static ServerAddress of(URI uri) {
        if (uri.getScheme() == null || uri.getHost() == null) {
            throw new IllegalArgumentException("no scheme and host: " + uri);
        }
        var transport =
                switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
                    case "https", "wss" -> Transport.TLS;
                    case "http", "ws" -> Transport.PLAIN;
                    default -> throw new IllegalArgumentException("http, https, ws or wss, not: " + uri);
                };
        var usual = transport == Transport.TLS ? HTTPS_PORT : HTTP_PORT;
        return new ServerAddress(
                uri.getHost().toLowerCase(Locale.ROOT), uri.getPort() < 0 ? usual : uri.getPort(), transport);
    }

    /** The address of its WebSocket. */
    public URI stream() {
        return URI.create((transport == Transport.TLS ? "wss" : "ws") + "://" + host + ":" + port + "/xmpp-websocket");
    }
}
