package io.vigil.signaling.app;

import io.vigil.signaling.acme.Acme;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.resume.StreamResumption;
import io.vigil.signaling.web.ServerOptions;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings of a stand-alone server ({@code signaling/docs/server.md}). Read strictly: a name that is not known, a
 * value that cannot be, stop the start, with line and allowed values.
 */
record Settings(
        Optional<String> listen,
        List<String> hosts,
        List<String> otherServers,
        ServerOptions.Front front,
        Optional<Acme> acme,
        Optional<Path> consoleKeys,
        Relays relays,
        Duration resumeWindow,
        List<URI> deployments,
        Optional<Path> library,
        Optional<InetSocketAddress> metrics) {
    private static final List<String> NAMES = List.of(
            "listen",
            "hosts",
            "other.servers",
            "tls.certificate",
            "tls.key",
            "proxy.certificate",
            "acme.directory",
            "acme.terms",
            "acme.contact",
            "acme.listen",
            "acme.folder",
            "console.keys",
            "stun.urls",
            "turn.urls",
            "turn.secret",
            "turn.external.address",
            "turn.relay.ports",
            "turn.check.seconds",
            "resume.seconds",
            "jitsi.services",
            "jitsi.library",
            "metrics.listen");

    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]{1,253}|\\[[0-9a-f:.]+]");
    private static final Pattern SERVER = Pattern.compile("[a-z0-9.-]{1,253}(:[0-9]{1,5})?");
    private static final Pattern DEPLOYMENT = Pattern.compile("wss://[a-z0-9.-]{1,253}(:[0-9]{1,5})?");
    private static final Pattern PORTS = Pattern.compile("([1-9][0-9]{3,4})-([1-9][0-9]{3,4})");
    private static final int HIGHEST_PORT = 65_535;

    /** Somebody who is away for longer has left, whatever the network says. */
    private static final int MOST_RESUME_SECONDS = 600;

    private static final int USUAL_CHECK_SECONDS = 60;
    private static final int MOST_CHECK_SECONDS = 3_600;

    /**
     * The relays of a practice.
     *
     * @param urls of STUN and TURN, as clients are told them
     * @param secret shared with coturn; empty without TURN
     * @param externalAddress of a relay behind a translation of addresses
     * @param ports from which coturn takes one for each relayed way
     * @param checkEvery how often an allocation is tried; zero for never
     */
    record Relays(
            List<String> urls, String secret, Optional<String> externalAddress, Ports ports, Duration checkEvery) {
        static final Relays NONE = new Relays(List.of(), "", Optional.empty(), Ports.USUAL, Duration.ZERO);

        Services services() {
            return new Services(urls, secret);
        }

        /** Says no secret. */
        @Override
        public String toString() {
            return "Relays" + urls;
        }
    }

    /** From the first to the last. */
    record Ports(int first, int last) {
        /** The dynamic ports of IANA (RFC 6335), which are what coturn takes by itself. */
        static final Ports USUAL = new Ports(49_152, HIGHEST_PORT);
    }

    /** All there are. */
    static List<String> names() {
        return NAMES;
    }

    static Settings none() {
        return new Settings(
                Optional.empty(),
                List.of(),
                List.of(),
                ServerOptions.Front.NONE,
                Optional.empty(),
                Optional.empty(),
                Relays.NONE,
                StreamResumption.WINDOW,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static Settings read(Path path) throws CannotStart {
        var file = SettingsFile.read(path, NAMES);
        var hosts = names(file, "hosts", HOST);
        return new Settings(
                file.has("listen") ? Optional.of(file.value("listen", "")) : Optional.empty(),
                hosts,
                names(file, "other.servers", SERVER),
                front(file),
                AcmeSettings.read(file, hosts),
                file.path("console.keys"),
                relays(file),
                Duration.ofSeconds(file.number(
                        "resume.seconds", (int) StreamResumption.WINDOW.toSeconds(), 1, MOST_RESUME_SECONDS)),
                deployments(file),
                file.path("jitsi.library"),
                metrics(file));
    }

    private static Relays relays(SettingsFile file) throws CannotStart {
        var urls = new ArrayList<>(urls(file, "stun"));
        urls.addAll(urls(file, "turn"));
        var secret = file.value("turn.secret", "");
        if (secret.isEmpty() && file.has("turn.urls")) {
            throw file.refused(
                    "turn.urls",
                    "names a TURN server, and turn.secret is missing",
                    "Set turn.secret to the static-auth-secret of coturn.");
        }
        var external = file.value("turn.external.address", "");
        if (!external.isEmpty() && !external.matches("[0-9a-fA-F.:]{2,45}(/[0-9a-fA-F.:]{2,45})?")) {
            throw file.refused(
                    "turn.external.address",
                    "is \"" + external + "\", which is no address",
                    "Write for example turn.external.address=203.0.113.7, or 203.0.113.7/10.0.0.7.");
        }
        var every = file.number("turn.check.seconds", USUAL_CHECK_SECONDS, 0, MOST_CHECK_SECONDS);
        return new Relays(
                List.copyOf(urls),
                secret,
                external.isEmpty() ? Optional.empty() : Optional.of(external),
                ports(file),
                Duration.ofSeconds(every));
    }

    private static Ports ports(SettingsFile file) throws CannotStart {
        var value = file.value("turn.relay.ports", Ports.USUAL.first() + "-" + Ports.USUAL.last());
        var match = PORTS.matcher(value);
        if (match.matches()) {
            var ports = new Ports(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
            if (ports.first() <= ports.last() && ports.last() <= HIGHEST_PORT) {
                return ports;
            }
        }
        throw file.refused(
                "turn.relay.ports",
                "is \"" + value + "\", which is no range of ports from 1000 to " + HIGHEST_PORT,
                "Write for example turn.relay.ports=49152-65535.");
    }

    /** On loopback alone: whoever reads them learns when a practice works. */
    private static Optional<InetSocketAddress> metrics(SettingsFile file) throws CannotStart {
        if (!file.has("metrics.listen")) {
            return Optional.empty();
        }
        var value = file.value("metrics.listen", "");
        var address = address(value);
        if (address.isEmpty() || !address.get().getAddress().isLoopbackAddress()) {
            throw file.refused(
                    "metrics.listen",
                    "is \"" + value + "\", which is no address and port of loopback",
                    "Write for example metrics.listen=127.0.0.1:9464.");
        }
        return address;
    }

    /** Empty when {@code listen} is no HOST:PORT of this world. */
    static Optional<InetSocketAddress> address(String listen) {
        var colon = listen.lastIndexOf(':');
        if (colon < 1 || !listen.substring(colon + 1).matches("[0-9]{1,5}")) {
            return Optional.empty();
        }
        var port = Integer.parseInt(listen.substring(colon + 1));
        try {
            return port > HIGHEST_PORT
                    ? Optional.empty()
                    : Optional.of(new InetSocketAddress(InetAddress.getAllByName(listen.substring(0, colon))[0], port));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static List<URI> deployments(SettingsFile file) throws CannotStart {
        var deployments = new ArrayList<URI>();
        for (var written : file.list("jitsi.services")) {
            var one = written.toLowerCase(Locale.ROOT);
            if (!DEPLOYMENT.matcher(one).matches() || URI.create(one).getHost() == null) {
                throw file.refused(
                        "jitsi.services",
                        "names \"" + one + "\", which is no address of a deployment",
                        "Write for example jitsi.services=wss://meet.practice.example.");
            }
            deployments.add(URI.create(one));
        }
        return List.copyOf(deployments);
    }

    private static ServerOptions.Front front(SettingsFile file) throws CannotStart {
        var certificate = file.path("tls.certificate");
        var key = file.path("tls.key");
        var proxy = file.path("proxy.certificate");
        if (certificate.isPresent() != key.isPresent()) {
            throw new CannotStart(
                    file + " gives one of tls.certificate and tls.key.",
                    SettingsFile.MEANS,
                    "Give both, as PEM files, or neither.");
        }
        if (certificate.isPresent() && proxy.isPresent()) {
            throw new CannotStart(
                    file + " gives tls.certificate and proxy.certificate.",
                    SettingsFile.MEANS,
                    "Keep the first two for a server that speaks TLS itself, or the last for one behind a proxy.");
        }
        return new ServerOptions.Front(
                certificate.flatMap(pem -> key.map(secret -> new ServerOptions.Tls(pem, secret))), proxy);
    }

    private static List<String> urls(SettingsFile file, String scheme) throws CannotStart {
        var urls = file.list(scheme + ".urls");
        for (var url : urls) {
            if (!Services.isAddress(url) || !url.startsWith(scheme)) {
                throw file.refused(
                        scheme + ".urls",
                        "names \"" + url + "\", which is no address of such a server",
                        "Write for example " + scheme + ":relay.example:3478.");
            }
        }
        return urls;
    }

    private static List<String> names(SettingsFile file, String name, Pattern shape) throws CannotStart {
        var names = new ArrayList<String>();
        for (var written : file.list(name)) {
            var one = written.toLowerCase(Locale.ROOT);
            if (!shape.matcher(one).matches()) {
                throw file.refused(
                        name,
                        "names \"" + one + "\", which is no name of a server",
                        "Write for example " + name + "=practice.example.");
            }
            names.add(one);
        }
        return List.copyOf(names);
    }
}
