package io.vigil.signaling.app;

import io.vigil.signaling.web.NotStarted;
import io.vigil.signaling.web.SignalingServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/**
 * {@code --listen HOST:PORT [--settings FILE]}. Its first line on the standard output says that it is ready, where, and under
 * which process id; its log goes to the error stream. SIGTERM drains it.
 */
public final class Main {
    private static final int DRAINED = 0;
    private static final int REFUSED = 2;
    private static final String USAGE =
            "Type: --listen HOST:PORT [--settings FILE], for example --listen 127.0.0.1:5280.";
    private static final Pattern LISTEN = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9.-]+):([0-9]{1,5})");
    private static final int HIGHEST_PORT = 65_535;

    private Main() {}

    /** Runs until the process is told to end; exit code 2 when it does not start. */
    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("logback.configurationFile", "io/vigil/signaling/app/logging.xml");
        try {
            var server = start(List.copyOf(Arrays.asList(arguments)));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> drain(server), "vigil-drain"));
            System.out.println("ready " + server.address() + " pid="
                    + ProcessHandle.current().pid());
            System.out.flush();
            new CountDownLatch(1).await();
        } catch (CannotStart e) {
            System.err.println(e.notice());
            System.exit(REFUSED);
        }
    }

    private static void drain(SignalingServer server) {
        server.close();
        Runtime.getRuntime().halt(DRAINED); // an end that was asked for is no failure
    }

    private static SignalingServer start(List<String> arguments) throws CannotStart {
        var given = option(arguments, "--listen").orElseThrow(() -> unclear("It was not said where to listen."));
        var settings = option(arguments, "--settings");
        if (arguments.size() != (settings.isPresent() ? 4 : 2)) {
            throw unclear("What was typed is not understood: " + String.join(" ", arguments) + ".");
        }
        var file =
                settings.isPresent() ? SettingsFile.read(Path.of(settings.get()), Settings.NAMES) : SettingsFile.none();
        var read = new Settings(file);
        var options = read.options(given.substring(0, given.lastIndexOf(':')), listen(given));
        var keys = read.consoleKeys();
        var services = read.services();
        try {
            return SignalingServer.start(options, keys, services, Clock.systemUTC(), new SecureRandom());
        } catch (NotStarted e) {
            throw notice(e, given);
        }
    }

    private static InetSocketAddress listen(String given) throws CannotStart {
        var parts = LISTEN.matcher(given);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > HIGHEST_PORT) {
            throw unclear("That is no place to listen: " + given + ".");
        }
        try {
            return new InetSocketAddress(InetAddress.getByName(parts.group(1)), Integer.parseInt(parts.group(2)));
        } catch (UnknownHostException e) {
            throw new CannotStart(
                    "The host " + parts.group(1) + " is not known on this machine.",
                    SettingsFile.NOT_RUNNING,
                    "Give a name or an address that belongs to this machine.",
                    e);
        }
    }

    private static CannotStart notice(NotStarted why, String given) {
        return switch (why.why()) {
            case ADDRESS ->
                new CannotStart(
                        "The server cannot listen on " + given
                                + ": another program has that port, or the address is not this machine's.",
                        SettingsFile.NOT_RUNNING,
                        "End the other program, or start the server with another --listen.",
                        why);
            case CERTIFICATE ->
                new CannotStart(
                        "The certificate or its key cannot be used: " + why.getMessage() + ".",
                        SettingsFile.NOT_RUNNING,
                        "Put the PEM certificate chain in tls.certificate and its PKCS#8 key in tls.key, then start again.",
                        why);
            case PLAIN_OFF_LOOPBACK ->
                new CannotStart(
                        "Without TLS the server listens on this machine only, not on " + given + ".",
                        "It was not started, because what clients say could be read and changed on the way.",
                        "Set tls.certificate and tls.key, or listen on 127.0.0.1 behind a reverse proxy.",
                        why);
        };
    }

    private static CannotStart unclear(String happened) {
        return new CannotStart(happened, SettingsFile.NOT_RUNNING, USAGE);
    }

    private static Optional<String> option(List<String> arguments, String name) {
        var at = arguments.indexOf(name);
        return at < 0 || at + 1 >= arguments.size() ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }
}
