package io.vigil.console.stage.place;

import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.app.setting.ConsoleOptions.PracticeServer;
import io.vigil.console.app.setting.SecondServer;
import io.vigil.crypto.proof.SelfSignedCertificate;
import io.vigil.crypto.proof.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A practice with a server of its own, or two: certificate, one known console, settings, all made for one story. */
public final class Practice implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Path consoleFolder;
    private final String pin;
    private final StandaloneServer server;
    private final Optional<StandaloneServer> second;

    private Practice(Path consoleFolder, String pin, StandaloneServer server, Optional<StandaloneServer> second) {
        this.consoleFolder = consoleFolder;
        this.pin = pin;
        this.server = server;
        this.second = second;
    }

    /** Starts the practice's server on loopback, at a port to which it can come back. */
    public static Practice open(Path folder) throws IOException {
        var made = made(folder);
        return new Practice(
                made.consoleFolder, made.pin, start(folder, StandaloneServer.freePort(), ""), Optional.empty());
    }

    /** The same with two servers, each of which knows the other. */
    public static Practice openWithTwo(Path folder) throws IOException {
        var made = made(folder);
        var other = Files.createDirectories(folder.resolve("second"));
        for (var file : List.of("certificate.pem", "key.pem", "consoles")) {
            Files.copy(folder.resolve(file), other.resolve(file));
        }
        var port = StandaloneServer.freePort();
        var otherPort = StandaloneServer.freePort();
        return new Practice(
                made.consoleFolder,
                made.pin,
                start(folder, port, HOST + ":" + otherPort),
                Optional.of(start(other, otherPort, HOST + ":" + port)));
    }

    private record Made(Path consoleFolder, String pin) {}

    /** A certificate, and a console whose key the practice knows. */
    private static Made made(Path folder) throws IOException {
        var random = new SecureRandom();
        var consoleFolder = Files.createDirectories(folder.resolve("console"));
        var certificate = SelfSignedCertificate.create(List.of(HOST), Clock.systemUTC(), Duration.ofDays(2), random);
        Files.writeString(folder.resolve("certificate.pem"), certificate.certificatePem());
        Files.writeString(folder.resolve("key.pem"), certificate.keyPem());
        try (var key = SigningKey.create(random)) {
            var keyFile = Files.createFile(
                    consoleFolder.resolve("console-key.pem"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(keyFile, key.toPem());
            Files.writeString(
                    folder.resolve("consoles"),
                    "# consoles of this practice\nnot a key\n"
                            + Base64.getEncoder().encodeToString(key.publicKey()) + " room 1\n");
        }
        return new Made(consoleFolder, certificate.publicKeyPin());
    }

    private static StandaloneServer start(Path folder, int port, String other) {
        var settings = new TreeMap<>(Map.of(
                "hosts", HOST,
                "tls.certificate", "certificate.pem",
                "tls.key", "key.pem",
                "console.keys", "consoles"));
        if (!other.isEmpty()) {
            settings.put("other.servers", other);
        }
        return StandaloneServer.start(folder, HOST + ":" + port, settings);
    }

    /** The options of a console that belongs to this practice. */
    public ConsoleOptions served(ConsoleOptions options) {
        var first = options.in(consoleFolder)
                .at(new PracticeServer(URI.create(server.address().toString()), Optional.of(pin)));
        return second.map(other -> first.by(
                        first.practice().beside(new SecondServer(other.address().getAuthority(), Optional.of(pin)))))
                .orElse(first);
    }

    /** Base64 of the SHA-256 of the servers' public key. */
    public String pin() {
        return pin;
    }

    public StandaloneServer server() {
        return server;
    }

    /** The other one, of a practice with two. */
    public StandaloneServer second() {
        return second.orElseThrow();
    }

    @Override
    public void close() {
        server.close();
        second.ifPresent(StandaloneServer::close);
    }
}
