package io.vigil.console.stage.place;

import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.app.setting.ConsoleOptions.PracticeServer;
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

/** A practice with a server of its own: certificate, one known console, settings, all made for one story. */
public final class Practice implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Path consoleFolder;
    private final String pin;
    private final StandaloneServer server;

    private Practice(Path consoleFolder, String pin, StandaloneServer server) {
        this.consoleFolder = consoleFolder;
        this.pin = pin;
        this.server = server;
    }

    /** Starts the practice's server on loopback, at a port to which it can come back. */
    public static Practice open(Path folder) throws IOException {
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
        var server = StandaloneServer.start(
                folder,
                HOST + ":" + StandaloneServer.freePort(),
                Map.of(
                        "hosts", HOST,
                        "tls.certificate", "certificate.pem",
                        "tls.key", "key.pem",
                        "console.keys", "consoles"));
        return new Practice(consoleFolder, certificate.publicKeyPin(), server);
    }

    /** The options of a console that belongs to this practice. */
    public ConsoleOptions served(ConsoleOptions options) {
        return options.in(consoleFolder)
                .at(new PracticeServer(URI.create(server.address().toString()), Optional.of(pin)));
    }

    /** Base64 of the SHA-256 of the server's public key. */
    public String pin() {
        return pin;
    }

    public StandaloneServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
