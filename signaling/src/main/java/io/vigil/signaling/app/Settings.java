package io.vigil.signaling.app;

import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.relay.IceServer;
import io.vigil.signaling.relay.IceServices;
import io.vigil.signaling.web.ServerOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a settings file says, checked (docs/server.md). */
final class Settings {
    static final String HOSTS = "hosts";
    static final String OTHER_SERVERS = "other.servers";
    static final String TLS_CERTIFICATE = "tls.certificate";
    static final String TLS_KEY = "tls.key";
    static final String PROXY_CERTIFICATE = "proxy.certificate";
    static final String CONSOLE_KEYS = "console.keys";
    static final String STUN_URLS = "stun.urls";
    static final String TURN_URLS = "turn.urls";
    static final String TURN_SECRET = "turn.secret";
    static final String CONNECTIONS = "limits.connections";
    static final String PER_ADDRESS = "limits.per-address";
    static final List<String> NAMES = List.of(
            HOSTS,
            OTHER_SERVERS,
            TLS_CERTIFICATE,
            TLS_KEY,
            PROXY_CERTIFICATE,
            CONSOLE_KEYS,
            STUN_URLS,
            TURN_URLS,
            TURN_SECRET,
            CONNECTIONS,
            PER_ADDRESS);

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,252}|\\[[0-9A-Fa-f:.]+]");
    private static final Pattern SERVER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,252}(:[0-9]{1,5})?");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final SettingsFile file;

    Settings(SettingsFile file) {
        this.file = file;
    }

    /**
     * How to listen.
     *
     * @param name the host as it was given beside the port
     * @throws CannotStart when a value is none the setting can have, or a file that it names is missing
     */
    ServerOptions options(String name, InetSocketAddress listen) throws CannotStart {
        return new ServerOptions(
                listen,
                hosts(name, listen),
                matching(OTHER_SERVERS, SERVER, "HOST or HOST:PORT, several parted by commas"),
                tls(),
                optionalFile(PROXY_CERTIFICATE),
                new ServerOptions.Limits(
                        number(CONNECTIONS, ServerOptions.Limits.USUAL.connections()),
                        number(PER_ADDRESS, ServerOptions.Limits.USUAL.perAddress())));
    }

    /**
     * The consoles of this practice; none when no file is named.
     *
     * @throws CannotStart when the file cannot be read
     */
    ConsoleKeys consoleKeys() throws CannotStart {
        var path = optionalFile(CONSOLE_KEYS);
        if (path.isEmpty()) {
            return key -> false;
        }
        try {
            return ConsoleKeysFile.open(path.get());
        } catch (IOException e) {
            throw unreadable(CONSOLE_KEYS, path.get(), e);
        }
    }

    /**
     * The services told to both ends of a line.
     *
     * @throws CannotStart when a URL is none, or TURN is named without a secret
     */
    IceServices services() throws CannotStart {
        var servers = new ArrayList<>(servers(STUN_URLS, "stun"));
        var relays = servers(TURN_URLS, "turn");
        servers.addAll(relays);
        if (!relays.isEmpty() && file.value(TURN_SECRET).isEmpty()) {
            throw file.notAllowed(
                    TURN_SECRET, "the static-auth-secret of the TURN server, when " + TURN_URLS + " is set");
        }
        return new IceServices(servers, file.value(TURN_SECRET).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> hosts(String name, InetSocketAddress listen) throws CannotStart {
        var given = matching(HOSTS, HOST, "a host name, several parted by commas");
        var hosts = new ArrayList<>(given.isEmpty() ? List.of(name) : given);
        if (given.isEmpty() && listen.getAddress().isAnyLocalAddress()) {
            throw file.notAllowed(
                    HOSTS, "the name by which clients call this server, when it listens on every address");
        }
        if (listen.getAddress().isLoopbackAddress()) {
            ServerOptions.LOOPBACK_NAMES.stream()
                    .filter(loopback -> !hosts.contains(loopback))
                    .forEach(hosts::add);
        }
        return hosts;
    }

    private Optional<ServerOptions.TlsFiles> tls() throws CannotStart {
        var certificate = optionalFile(TLS_CERTIFICATE);
        var key = optionalFile(TLS_KEY);
        if (certificate.isPresent() != key.isPresent()) {
            throw file.notAllowed(
                    certificate.isPresent() ? TLS_KEY : TLS_CERTIFICATE,
                    "a PEM file, when the other of the two is set");
        }
        return certificate.flatMap(pem -> key.map(secret -> new ServerOptions.TlsFiles(pem, secret)));
    }

    private Optional<Path> optionalFile(String name) throws CannotStart {
        if (file.value(name).isEmpty()) {
            return Optional.empty();
        }
        var path = file.path(name);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw unreadable(name, path, null);
        }
        return Optional.of(path);
    }

    private List<IceServer> servers(String name, String scheme) throws CannotStart {
        List<IceServer> servers = new ArrayList<>();
        for (var url : file.values(name)) {
            if (!url.startsWith(scheme)) {
                throw file.notAllowed(name, urls(scheme));
            }
            try {
                servers.add(IceServer.parse(url));
            } catch (IllegalArgumentException e) { // its message is for programmers; the line is for who wrote it
                throw file.notAllowed(name, urls(scheme));
            }
        }
        return servers;
    }

    private List<String> matching(String name, Pattern shape, String allowed) throws CannotStart {
        for (var value : file.values(name)) {
            if (!shape.matcher(value).matches()) {
                throw file.notAllowed(name, allowed);
            }
        }
        return file.values(name);
    }

    private int number(String name, int usual) throws CannotStart {
        var value = file.value(name);
        if (value.isEmpty()) {
            return usual;
        }
        if (!NUMBER.matcher(value).matches()) {
            throw file.notAllowed(name, "a number from 1 to 999999");
        }
        return Integer.parseInt(value);
    }

    private static String urls(String scheme) {
        return scheme + ":HOST:PORT or " + scheme + "s:HOST:PORT, several parted by commas"
                + (scheme.equals("turn") ? ", with ?transport=udp or ?transport=tcp behind" : "");
    }

    private static CannotStart unreadable(String name, Path path, @Nullable IOException cause) {
        var happened = "The file of " + name + " cannot be read: " + path + ".";
        var now = "Check the path and who may read the file, then start again.";
        return cause == null
                ? new CannotStart(happened, SettingsFile.NOT_RUNNING, now)
                : new CannotStart(happened, SettingsFile.NOT_RUNNING, now, cause);
    }
}
