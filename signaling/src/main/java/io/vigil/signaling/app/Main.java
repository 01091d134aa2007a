package io.vigil.signaling.app;

import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.web.JitsiLibrary;
import io.vigil.signaling.web.NotStarted;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.SignalingServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Starts a stand-alone signaling server: {@code --listen HOST:PORT [--settings FILE] [--door open]}. */
public final class Main {
    private static final String MEANS = "No session is affected: nothing was started.";
    private static final int WRONG_USE = 2;
    private static final int DRAINED = 0;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(arguments);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static void run(String[] arguments) throws CannotStart, InterruptedException {
        var options = options(arguments);
        SignalingServer server;
        try {
            server = SignalingServer.start(options, Clock.systemUTC(), new SecureRandom());
        } catch (NotStarted e) {
            throw explained(options, e);
        }
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            Runtime.getRuntime().halt(DRAINED); // an end that was asked for is no failure
                        },
                        "vigil-drain"));
        System.out.println(
                "ready " + server.address() + " pid=" + ProcessHandle.current().pid());
        System.out.flush();
        new CountDownLatch(1).await(); // the process ends from outside
    }

    private static ServerOptions options(String[] arguments) throws CannotStart {
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
        if (arguments.length % 2 != 0 || listen.isEmpty()) {
            throw wrongUse();
        }
        var address = address(listen.get());
        var front = settings.front();
        if (door == ServerOptions.Door.OPEN
                && (!address.getAddress().isLoopbackAddress()
                        || front.proxyCertificate().isPresent())) {
            throw new CannotStart(
                    "The server was asked to let anybody in on " + listen.get() + ", where others can reach it.",
                    MEANS,
                    "Listen on 127.0.0.1 without a proxy, or leave --door open away.");
        }
        if (front.tls().isEmpty() && !address.getAddress().isLoopbackAddress()) {
            throw new CannotStart(
                    "Without a certificate the server was asked to listen on " + listen.get() + ".",
                    MEANS,
                    "Set tls.certificate and tls.key in the settings, or listen on 127.0.0.1.");
        }
        ConsoleKeys consoles =
                settings.consoleKeys().<ConsoleKeys>map(ConsoleKeysFile::new).orElse(unknown -> false);
        return new ServerOptions(
                address,
                hosts(settings, listen.get(), address),
                settings.otherServers(),
                front,
                consoles,
                new Services(settings.relays(), settings.relaySecret()),
                new ServerOptions.Media(
                        door, settings.resumeWindow(), settings.deployments(), library(settings.library())));
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
                    MEANS,
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
                    MEANS,
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

    private static InetSocketAddress address(String listen) throws CannotStart {
        var colon = listen.lastIndexOf(':');
        try {
            var port = Integer.parseInt(listen.substring(colon + 1));
            return new InetSocketAddress(InetAddress.getAllByName(listen.substring(0, Math.max(colon, 0)))[0], port);
        } catch (NumberFormatException | UnknownHostException e) {
            throw wrongUse();
        } catch (IllegalArgumentException e) { // a port that is none
            throw wrongUse();
        }
    }

    private static CannotStart wrongUse() {
        return new CannotStart(
                "The server was started with arguments it does not know.",
                MEANS,
                "Type: ./run server --listen HOST:PORT [--settings FILE] [--door open]");
    }

    private static CannotStart explained(ServerOptions options, NotStarted e) {
        var place = options.listen().getHostString() + ":" + options.listen().getPort();
        return switch (e.reason()) {
            case PORT_IN_USE ->
                new CannotStart(
                        "Another program listens on " + place + ".",
                        MEANS,
                        "End that program, or choose another port.");
            case ADDRESS_NOT_HERE ->
                new CannotStart(
                        "This machine cannot listen on " + place + ".",
                        MEANS,
                        "Give an address of this machine and a port you may use.");
            case BAD_CERTIFICATE ->
                new CannotStart(
                        "The certificate or its key cannot be used.",
                        MEANS,
                        "Give a PEM chain and the PKCS#8 PEM key that belongs to it.");
        };
    }
}
