package io.vigil.console.stage.place;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a {@link Prosody} is set up.
 *
 * @param door empty: everybody may come in
 * @param services what is offered by XEP-0215, each as {@code stun:HOST:PORT} or {@code turn:HOST:PORT?transport=udp}
 * @param relaySecret the {@code static-auth-secret} of the relays, for credentials by the hour; empty without relays
 * @param holding how long a stream whose socket is gone can be resumed, in whole seconds
 */
public record Deployment(Optional<TokenDoor> door, List<String> services, String relaySecret, Duration holding) {
    static final String DOMAIN = "meet.localhost";
    static final String ROOMS = "conference." + DOMAIN;
    static final String FOCUS = "focus." + DOMAIN;

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final Pattern SERVICE = Pattern.compile("(stun|turn):([^:?]+):(\\d+)(?:\\?transport=(udp|tcp))?");

    public Deployment {
        services = List.copyOf(services);
    }

    /** For everybody, with nothing to offer, holding streams for two minutes. */
    public static Deployment open() {
        return new Deployment(Optional.empty(), List.of(), "", TWO_MINUTES);
    }

    public Deployment behind(TokenDoor tokens) {
        return new Deployment(Optional.of(tokens), services, relaySecret, holding);
    }

    public Deployment offering(List<String> stunAndTurn, String secretOfTheRelays) {
        return new Deployment(door, stunAndTurn, secretOfTheRelays, holding);
    }

    public Deployment holding(Duration streams) {
        return new Deployment(door, services, relaySecret, streams);
    }

    /** What stands in {@code prosody.cfg.lua}: one port, on loopback, without TLS. */
    String settings(Path folder, int port) {
        return """
                run_as_root = true -- in a container there may be nobody else
                pidfile = %1$s
                data_path = %2$s
                plugin_paths = { %3$s }
                storage = "memory"
                log = { info = "*console" }

                interfaces = { "127.0.0.1" }
                http_interfaces = { "127.0.0.1" }
                http_ports = { %4$d }
                https_ports = { }
                c2s_ports = { }
                c2s_direct_tls_ports = { }
                legacy_ssl_ports = { }
                modules_disabled = { "s2s", "tls", "offline" }
                modules_enabled = { "disco", "ping", "saslauth", "smacks", "websocket", "external_services" }
                consider_websocket_secure = true -- loopback
                c2s_require_encryption = false
                smacks_hibernation_time = %5$d

                VirtualHost %6$s
                  authentication = "media_door"
                  external_services = { %9$s }
                %10$s
                Component %7$s "muc"
                  modules_enabled = { "media_door_rooms" }
                  muc_room_locking = false
                  muc_room_default_public_jids = true

                Component %8$s "focus_stand_in"
                """.formatted(
                        lua(folder.resolve("prosody.pid").toString()),
                        lua(folder.resolve("data").toString()),
                        lua(plugins().toString()),
                        port,
                        holding.toSeconds(),
                        lua(DOMAIN),
                        lua(ROOMS),
                        lua(FOCUS),
                        services.stream().map(this::service).collect(Collectors.joining(", ")),
                        door.map(Deployment::tokens).orElse(""));
    }

    private static String tokens(TokenDoor door) {
        return "  media_door_secret = %s%n  media_door_issuer = %s%n  media_door_audience = %s%n"
                .formatted(lua(door.secret()), lua(door.issuer()), lua(door.audience()));
    }

    private String service(String address) {
        var parts = SERVICE.matcher(address);
        if (!parts.matches()) {
            throw new IllegalArgumentException("neither stun:HOST:PORT nor turn:HOST:PORT: " + address);
        }
        var transport = Optional.ofNullable(parts.group(4)).orElse("udp");
        var secret = parts.group(1).equals("turn") ? ", secret = " + lua(relaySecret) : "";
        return "{ type = %s, host = %s, port = %s, transport = %s%s }"
                .formatted(lua(parts.group(1)), lua(parts.group(2)), parts.group(3), lua(transport), secret);
    }

    private static String lua(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Prosody's modules of the stage, from the root of the repository or from the module. */
    private static Path plugins() {
        for (var root : List.of(Path.of("src"), Path.of("console/src"))) {
            var folder = root.resolve("e2e/prosody").toAbsolutePath();
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "no modules for Prosody below " + Path.of("").toAbsolutePath());
    }

    @Override
    public String toString() {
        return "Deployment[door=" + door + ", services=" + services + ", holding=" + holding + "]";
    }
}
