package io.vigil.console.app.server;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.crypto.proof.BadKey;
import io.vigil.crypto.proof.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The key by which a server knows this console, in a file that only its owner may read. */
public final class ConsoleKeyFile {
    private static final String NAME = "console-key.pem";

    private ConsoleKeyFile() {}

    /** Reads the key, or makes one the first time. */
    public static SigningKey in(Path folder, SecureRandom random) throws CannotStart {
        var file = folder.resolve(NAME);
        try {
            if (Files.exists(file)) {
                return SigningKey.fromPem(Files.readString(file, StandardCharsets.US_ASCII));
            }
            Files.createDirectories(folder);
            var key = SigningKey.create(random);
            var fresh = Files.createTempFile(
                    folder,
                    NAME,
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, key.toPem(), StandardCharsets.US_ASCII);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (IOException | BadKey | UnsupportedOperationException e) {
            throw new CannotStart(AppNotices.keyUnreadable(file.toString()), e);
        }
    }
}
