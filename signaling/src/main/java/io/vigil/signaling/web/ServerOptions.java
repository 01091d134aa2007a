package io.vigil.signaling.web;

import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.resume.StreamResumption;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a server is set up.
 *
 * @param listen the port may be 0: any free one
 * @param hosts the names guests and consoles call it by, without port, in lower case; the first is its own. Anything else
 *     in {@code Host} is refused, which keeps strange pages away from a server on loopback
 * @param otherServers {@code HOST[:PORT]} of other servers of the same practice: pages from here may connect there, and
 *     pages from there here
 * @param media how lib-jitsi-meet and other clients are served
 */
public record ServerOptions(
        InetSocketAddress listen,
        List<String> hosts,
        List<String> otherServers,
        Front front,
        ConsoleKeys consoles,
        Services services,
        Media media) {
    /** Who comes in without a name (SASL ANONYMOUS). */
    public enum Door {
        /** Whoever shows a media ticket, to its room. */
        TICKETS,
        /** Anybody, to any room: for tests of interoperability, on loopback alone. */
        OPEN
    }

    /**
     * How clients of media rooms are served.
     *
     * @param resumeWindow for how long a stream without a socket is kept (XEP-0198)
     * @param deployments {@code wss://HOST[:PORT]} of Jitsi deployments that pages from here may connect to
     * @param library a build of lib-jitsi-meet that is served besides the one of this Vigil
     */
    public record Media(Door door, Duration resumeWindow, List<URI> deployments, Optional<JitsiLibrary> library) {
        public static final Media USUAL = new Media(Door.TICKETS, StreamResumption.WINDOW);

        public Media(Door door, Duration resumeWindow) {
            this(door, resumeWindow, List.of(), Optional.empty());
        }

        public Media {
            deployments = List.copyOf(deployments);
            for (var deployment : deployments) {
                if (deployment.getHost() == null || !deployment.toString().matches("wss?://[A-Za-z0-9.:\\[\\]-]+")) {
                    throw new IllegalArgumentException("wss://HOST[:PORT], not " + deployment);
                }
            }
            if (resumeWindow.isNegative() || resumeWindow.isZero()) {
                throw new IllegalArgumentException("a window is longer than " + resumeWindow);
            }
        }
    }

    /** PEM files: a certificate chain, and its private key in PKCS#8. */
    public record Tls(Path certificate, Path key) {}

    /**
     * What stands between this server and the network: nothing on loopback alone, TLS of its own, or a reverse proxy on
     * this machine that shows a certificate, which consoles sign for.
     */
    public record Front(Optional<Tls> tls, Optional<Path> proxyCertificate) {
        public static final Front NONE = new Front(Optional.empty(), Optional.empty());

        public Front {
            if (tls.isPresent() && proxyCertificate.isPresent()) {
                throw new IllegalArgumentException("TLS is spoken here or by a proxy, not by both");
            }
        }

        public static Front of(Tls tls) {
            return new Front(Optional.of(tls), Optional.empty());
        }

        public static Front proxy(Path certificate) {
            return new Front(Optional.empty(), Optional.of(certificate));
        }

        /** The PEM file of the certificate that clients see, if they see one. */
        public Optional<Path> certificate() {
            return tls.map(Tls::certificate).or(() -> proxyCertificate);
        }
    }

    public ServerOptions {
        hosts = List.copyOf(hosts);
        otherServers = List.copyOf(otherServers);
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("a server has at least one name");
        }
        if (front.tls().isEmpty() && !listen.getAddress().isLoopbackAddress()) {
            throw new IllegalArgumentException("without TLS a server listens on loopback alone, not on " + listen);
        }
        if (media.door() == Door.OPEN
                && (!listen.getAddress().isLoopbackAddress()
                        || front.proxyCertificate().isPresent())) {
            throw new IllegalArgumentException("an open door is on loopback alone, and not behind a proxy");
        }
    }

    /** With media as usual. */
    public ServerOptions(
            InetSocketAddress listen,
            List<String> hosts,
            List<String> otherServers,
            Front front,
            ConsoleKeys consoles,
            Services services) {
        this(listen, hosts, otherServers, front, consoles, services, Media.USUAL);
    }

    /** A console's own server, on a free port of this computer. */
    public static ServerOptions onLoopback(ConsoleKeys consoles) {
        return new ServerOptions(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                List.of("127.0.0.1", "localhost"),
                List.of(),
                Front.NONE,
                consoles,
                Services.none());
    }

    public ServerOptions on(int port) {
        return new ServerOptions(
                new InetSocketAddress(listen.getAddress(), port),
                hosts,
                otherServers,
                front,
                consoles,
                services,
                media);
    }

    public ServerOptions with(Services relays) {
        return new ServerOptions(listen, hosts, otherServers, front, consoles, relays, media);
    }

    public ServerOptions with(Front other) {
        return new ServerOptions(listen, hosts, otherServers, other, consoles, services, media);
    }

    public ServerOptions with(Media other) {
        return new ServerOptions(listen, hosts, otherServers, front, consoles, services, other);
    }
}
