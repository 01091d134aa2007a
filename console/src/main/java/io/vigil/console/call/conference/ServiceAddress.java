package io.vigil.console.call.conference;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The address of a deployment's XMPP socket (RFC 7395), without user, query or fragment. Without TLS on this computer alone.
 *
 * @param host in lower case; an IPv6 address in brackets
 * @param port -1 for the usual one
 * @param path begins with a slash
 */
public record ServiceAddress(Transport transport, String host, int port, String path) {
    private static final Pattern SHAPE =
            Pattern.compile("(wss?)://([a-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}])(?::([0-9]{1,5}))?(/[A-Za-z0-9._~/-]*)");

    private static final Set<String> THIS_COMPUTER = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int USUAL = -1;
    private static final int HIGHEST_PORT = 65_535;

    /** What lies under the WebSocket. */
    public enum Transport {
        TLS("wss"),
        PLAIN("ws");

        private final String scheme;

        Transport(String scheme) {
            this.scheme = scheme;
        }
    }

    public ServiceAddress {
        if (port != USUAL && (port < 1 || port > HIGHEST_PORT)) {
            throw new IllegalArgumentException("a port is 1 to 65535, not " + port);
        }
        if (transport == Transport.PLAIN && !THIS_COMPUTER.contains(host)) {
            throw new IllegalArgumentException("only on this computer without TLS, not: " + host);
        }
    }

    /**
     * The address that is written.
     *
     * @throws IllegalArgumentException if it is none that may be spoken to
     */
    public static ServiceAddress of(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("no wss://HOST[:PORT]/PATH: " + text);
        }
        return new ServiceAddress(
                match.group(1).equals("ws") ? Transport.PLAIN : Transport.TLS,
                match.group(2),
                match.start(3) < 0 ? USUAL : Integer.parseInt(match.group(3)),
                match.group(4));
    }

    /** Scheme, host and port: what a page's content security policy has to allow. */
    public String origin() {
        return transport.scheme + "://" + host + (port == USUAL ? "" : ":" + port);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return origin() + path;
    }
}
