package io.vigil.signaling.app;

import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.relay.Relay;
import io.vigil.signaling.relay.TurnConfiguration;
import io.vigil.signaling.web.JitsiLibrary;
import io.vigil.signaling.web.ServerOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the server was started with: arguments, and the settings they name. */
record Arguments(Optional<String> listen, Settings settings, ServerOptions.Door door) {
    static Arguments read(String[] arguments) throws CannotStart {
        Optional<String> listen = Optional.empty();
        var settings = Settings.none();
        var door = ServerOptions.Door.TICKETS;
        for (var i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--listen" -> listen = Optional.of(arguments[i + 1]);
                case "--settings" -> settings = Settings.read(Path.of(arguments[i + 1]));
                case "--door" -> door = door(arguments[i + 1]);
                default -> throw wrongUse();
            }
        }
        if (arguments.length % 2 != 0) {
            throw wrongUse();
        }
        return new Arguments(listen, settings, door);
    }

    /** @throws CannotStart also where others could reach what is for this machine alone */
    ServerOptions options() throws CannotStart {
        var place = listen.or(settings::listen).orElseThrow(Arguments::wrongUse);
        var address = Settings.address(place).orElseThrow(Arguments::wrongUse);
        var front = settings.acme()
                .map(acme -> ServerOptions.Front.of(new ServerOptions.Tls(acme.certificate(), acme.key())))
                .orElse(settings.front());
        if (door == ServerOptions.Door.OPEN
                && (!address.getAddress().isLoopbackAddress()
                        || front.proxyCertificate().isPresent())) {
            throw new CannotStart(
                    "The server was asked to let anybody in on " + place + ", where others can reach it.",
                    SettingsFile.MEANS,
                    "Listen on 127.0.0.1 without a proxy, or leave --door open away.");
        }
        if (front.tls().isEmpty() && !address.getAddress().isLoopbackAddress()) {
            throw new CannotStart(
                    "Without a certificate the server was asked to listen on " + place + ".",
                    SettingsFile.MEANS,
                    "Set tls.certificate and tls.key in the settings, or listen on 127.0.0.1.");
        }
        ConsoleKeys consoles =
                settings.consoleKeys().<ConsoleKeys>map(ConsoleKeysFile::new).orElse(unknown -> false);
        return new ServerOptions(
                address,
                hosts(settings, place, address),
                settings.otherServers(),
                front,
                consoles,
                settings.relays().services(),
                new ServerOptions.Media(
                        door, settings.resumeWindow(), settings.deployments(), library(settings.library())));
    }

    /** @throws CannotStart when the settings name no relay */
    TurnConfiguration turnConfiguration() throws CannotStart {
        var relays = settings.relays();
        if (relays.secret().isEmpty() || settings.hosts().isEmpty()) {
            throw new CannotStart(
                    "The settings do not say what coturn is to be: turn.urls, turn.secret or hosts is missing.",
                    SettingsFile.MEANS,
                    "Set the three in the settings, and name the file with --settings.");
        }
        var ways = relays.services().relays();
        for (var secure : List.of(true, false)) {
            var ports = ways.stream()
                    .filter(relay -> (relay.way() == Relay.Way.TLS) == secure)
                    .map(Relay::port)
                    .distinct()
                    .count();
            if (ports > 1) {
                throw new CannotStart(
                        "turn.urls names more than one port for " + (secure ? "turns:" : "turn:") + ".",
                        SettingsFile.MEANS,
                        "Name one, for UDP and TCP alike; write the configuration of a second coturn by hand.");
            }
        }
        return new TurnConfiguration(
                settings.hosts().get(0),
                relays.secret(),
                ways,
                relays.externalAddress(),
                relays.ports().first(),
                relays.ports().last());
    }

    private static Optional<JitsiLibrary> library(Optional<Path> file) throws CannotStart {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JitsiLibrary.of(Files.readAllBytes(file.get())));
        } catch (IOException e) {
            throw new CannotStart(
                    "The library " + file.get() + ", which jitsi.library names, cannot be read.",
                    SettingsFile.MEANS,
                    "Give the file that ./run jitsi pin wrote, readable for this server.");
        }
    }

    /** Open for tests of other clients; not given, it asks for tickets. */
    private static ServerOptions.Door door(String wanted) throws CannotStart {
        if (!wanted.equals("open")) {
            throw wrongUse();
        }
        return ServerOptions.Door.OPEN;
    }

    /** Those of the settings, else the one to listen on; on this machine also the usual names of loopback. */
    private static List<String> hosts(Settings settings, String listen, InetSocketAddress address) throws CannotStart {
        var hosts = new LinkedHashSet<>(settings.hosts());
        if (hosts.isEmpty() && address.getAddress().isAnyLocalAddress()) {
            throw new CannotStart(
                    "The server was asked to listen on every address, and not told by which name it is called.",
                    SettingsFile.MEANS,
                    "Set hosts in the settings, for example hosts=practice.example.");
        }
        if (hosts.isEmpty()) {
            hosts.add(listen.substring(0, listen.lastIndexOf(':')).toLowerCase(Locale.ROOT));
        }
        if (address.getAddress().isLoopbackAddress()) {
            hosts.addAll(List.of("127.0.0.1", "localhost"));
        }
        return List.copyOf(hosts);
    }

    private static CannotStart wrongUse() {
        return new CannotStart(
                "The server was started with arguments it does not know.",
                SettingsFile.MEANS,
                "Type: ./run server --listen HOST:PORT [--settings FILE] [--door open]");
    }
}
