package io.vigil.signaling.web;

import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.relay.Services;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a server is set up.
 *
 * @param listen the port may be 0: any free one
 * @param hosts the names guests and consoles call it by, without port; the first is the XMPP domain. Anything else in
 *     {@code Host} is refused, which keeps strange pages away from a server on loopback
 * @param tls certificate chain and key; without it the server listens on loopback alone
 */
public record ServerOptions(
        InetSocketAddress listen, List<String> hosts, Optional<Tls> tls, ConsoleKeys consoles, Services services) {
    /** PEM files: a certificate chain, and its private key in PKCS#8. */
    public record Tls(Path certificate, Path key) {}

    public ServerOptions {
        hosts = List.copyOf(hosts);
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("a server has at least one name");
        }
        if (tls.isEmpty() && !listen.getAddress().isLoopbackAddress()) {
            throw new IllegalArgumentException("without TLS a server listens on loopback alone, not on " + listen);
        }
    }

    /** A console's own server, on a free port of this computer. */
    public static ServerOptions onLoopback(ConsoleKeys consoles) {
        return new ServerOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                List.of("127.0.0.1"),
                Optional.empty(),
                consoles,
                Services.none());
    }

    public ServerOptions on(int port) {
        return new ServerOptions(new InetSocketAddress(listen.getAddress(), port), hosts, tls, consoles, services);
    }

    public ServerOptions with(Services relays) {
        return new ServerOptions(listen, hosts, tls, consoles, relays);
    }
}
