package io.vigil.signaling.relay;

import java.util.regex.Pattern;

/**
 * One STUN or TURN server.
 *
 * @param scheme {@code stun}, {@code stuns}, {@code turn} or {@code turns}
 * @param transport {@code udp} or {@code tcp}
 */
public record IceServer(String scheme, String host, int port, String transport) {
    private static final Pattern URL = Pattern.compile(
            "(stuns?|turns?):([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:]+])(?::([0-9]{1,5}))?(?:\\?transport=(udp|tcp))?");
    private static final int PORT = 3478;
    private static final int TLS_PORT = 5349;
    private static final int HIGHEST_PORT = 65_535;

    public IceServer {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("a port is 1 to 65535, not " + port);
        }
    }

    /**
     * Reads a URL of RFC 7064 or RFC 7065, for example {@code turn:relay.example:3478?transport=udp}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static IceServer parse(String url) {
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no URL of a STUN or TURN server: " + url);
        }
        var secure = parts.group(1).endsWith("s");
        var port = parts.group(3) == null ? (secure ? TLS_PORT : PORT) : Integer.parseInt(parts.group(3));
        var transport = parts.group(4) == null ? (secure ? "tcp" : "udp") : parts.group(4);
        return new IceServer(parts.group(1), parts.group(2), port, transport);
    }

    /** Whether it carries the media itself, for which it wants credentials. */
    public boolean relays() {
        return scheme.startsWith("turn");
    }
}
