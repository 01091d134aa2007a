package io.vigil.signaling.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a server listens, and under which names it answers.
 *
 * @param hosts the names by which it may be called: in {@code Host}, in {@code Origin}, in the {@code to} of a stream
 * @param otherServers {@code HOST[:PORT]} of other servers of the same practice, which a page from here may try next
 * @param tls absent: plain, on loopback only
 * @param proxyCertificate PEM of the certificate that a reverse proxy on this machine shows in front of this server
 */
public record ServerOptions(
        InetSocketAddress listen,
        List<String> hosts,
        List<String> otherServers,
        Optional<TlsFiles> tls,
        Optional<Path> proxyCertificate,
        Limits limits) {

    /** By which names loopback is called. */
    public static final List<String> LOOPBACK_NAMES = List.of("127.0.0.1", "localhost", "[::1]");

    /** PEM files: the certificate with its chain, and the PKCS#8 key. */
    public record TlsFiles(Path certificate, Path key) {}

    /**
     * How much one server takes on.
     *
     * @param connections open at once
     * @param perAddress open at once from one address; several people of one practice share one
     */
    public record Limits(int connections, int perAddress) {
        public static final Limits USUAL = new Limits(2_000, 200);

        public Limits {
            if (connections < 1 || perAddress < 1) {
                throw new IllegalArgumentException("limits are positive, not " + connections + " and " + perAddress);
            }
        }
    }

    public ServerOptions {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        otherServers = List.copyOf(otherServers);
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("a server has at least one name");
        }
    }

    /** For this machine alone, without TLS; port 0 takes a free one. */
    public static ServerOptions onThisMachine(int port) {
        return new ServerOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                LOOPBACK_NAMES,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Limits.USUAL);
    }
}
