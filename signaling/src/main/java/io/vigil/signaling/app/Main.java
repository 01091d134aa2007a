package io.vigil.signaling.app;

import io.vigil.signaling.acme.Acme;
import io.vigil.signaling.acme.AcmeRenewal;
import io.vigil.signaling.metrics.Measured;
import io.vigil.signaling.probe.RelayWatch;
import io.vigil.signaling.web.NotStarted;
import io.vigil.signaling.web.SignalingServer;
import io.vigil.signaling.web.metrics.MetricsPort;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * Starts a stand-alone signaling server: {@code [--listen HOST:PORT] [--settings FILE] [--door open]}; or prints what coturn
 * beside it is to be configured with: {@code turn-configuration --settings FILE}; or says whether the settings are good:
 * {@code check --settings FILE}.
 */
public final class Main {
    private static final int WRONG_USE = 2;
    private static final int DRAINED = 0;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var command = arguments.length == 0 ? "" : arguments[0];
            switch (command) {
                case "turn-configuration" ->
                    System.out.print(rest(arguments).turnConfiguration().text());
                case "check" -> check(rest(arguments));
                default -> run(Arguments.read(arguments));
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static Arguments rest(String[] arguments) throws CannotStart {
        return Arguments.read(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /** Everything a start looks at, but the port. */
    private static void check(Arguments arguments) throws CannotStart {
        var options = arguments.options();
        try {
            if (arguments.settings().acme().isEmpty()) { // with it there may be none yet
                SignalingServer.check(options, Clock.systemUTC());
            }
        } catch (NotStarted e) {
            throw explained(options.listen(), e);
        }
        System.out.println("The settings are good. Start the server again when they have changed.");
    }

    private static void run(Arguments arguments) throws CannotStart, InterruptedException {
        var options = arguments.options();
        var certificates = certificates(arguments.settings().acme());
        SignalingServer server;
        try {
            server = SignalingServer.start(options, Clock.systemUTC(), new SecureRandom());
        } catch (NotStarted e) {
            throw explained(options.listen(), e);
        }
        var relays = relays(arguments.settings().relays());
        var metrics = metrics(
                arguments.settings().metrics(),
                () -> server.measured(version()).with(relays.flatMap(RelayWatch::counts)),
                server);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            certificates.run();
                            relays.ifPresent(RelayWatch::close);
                            server.close();
                            metrics.ifPresent(MetricsPort::close); // last, so that a monitor sees the drain
                            Runtime.getRuntime().halt(DRAINED); // an end that was asked for is no failure
                        },
                        "vigil-drain"));
        System.out.println(
                "ready " + server.address() + " pid=" + ProcessHandle.current().pid());
        System.out.flush();
        new CountDownLatch(1).await(); // the process ends from outside
    }

    /** Begins to ask for certificates, where that is wanted; what it gives ends that. */
    private static Runnable certificates(Optional<Acme> acme) throws CannotStart {
        if (acme.isEmpty()) {
            return () -> {}; // and nothing of acme4j is looked for, which a build outside the package has not
        }
        try {
            return AcmeRenewal.start(acme.get(), Clock.systemUTC(), new SecureRandom())::close;
        } catch (NoClassDefFoundError e) { // acme4j is in the package alone
            throw new CannotStart(
                    "This build asks no authority for certificates, as acme.directory wants.",
                    SettingsFile.MEANS,
                    "Install the Debian package of the server, or set tls.certificate and tls.key.");
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder for keys and certificates of acme.directory cannot be written.",
                    SettingsFile.MEANS,
                    "See whom " + acme.get().folder() + " belongs to, and whether its disk is full.");
        }
    }

    private static Optional<RelayWatch> relays(Settings.Relays relays) {
        var services = relays.services();
        return services.relays().isEmpty() || relays.checkEvery().isZero()
                ? Optional.empty()
                : Optional.of(RelayWatch.start(services, relays.checkEvery(), Clock.systemUTC(), new SecureRandom()));
    }

    private static Optional<MetricsPort> metrics(
            Optional<InetSocketAddress> listen, Supplier<Measured> measured, SignalingServer server)
            throws CannotStart {
        if (listen.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MetricsPort.open(listen.get(), measured));
        } catch (IOException e) {
            server.close();
            throw new CannotStart(
                    "The server cannot listen on " + place(listen.get()) + " for a monitor, as metrics.listen says.",
                    SettingsFile.MEANS,
                    "End the program that listens there, or choose another port.");
        }
    }

    /** As the package says; a build that is in none has no version. */
    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    private static String place(InetSocketAddress listen) {
        return listen.getHostString() + ":" + listen.getPort();
    }

    private static CannotStart explained(InetSocketAddress listen, NotStarted e) {
        return switch (e.reason()) {
            case PORT_IN_USE ->
                new CannotStart(
                        "Another program listens on " + place(listen) + ".",
                        SettingsFile.MEANS,
                        "End that program, or choose another port.");
            case ADDRESS_NOT_HERE ->
                new CannotStart(
                        "This machine cannot listen on " + place(listen) + ".",
                        SettingsFile.MEANS,
                        "Give an address of this machine and a port you may use.");
            case BAD_CERTIFICATE ->
                new CannotStart(
                        "The certificate or its key cannot be used: " + e.getMessage() + ".",
                        SettingsFile.MEANS,
                        "Give a PEM chain and the PKCS#8 PEM key that belongs to it.");
            case OUT_OF_DATE ->
                new CannotStart(
                        "The certificate is not good today: " + e.getMessage() + ".",
                        SettingsFile.MEANS,
                        "Renew it, or put the clock of this machine right, then start again.");
        };
    }
}
