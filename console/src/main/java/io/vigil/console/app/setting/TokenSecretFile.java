package io.vigil.console.app.setting;

import io.vigil.console.call.conference.TokenSecret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;

/** The key for tokens, in a file of its own that nobody else on this computer may read. */
final class TokenSecretFile {
    private static final int MOST_BYTES = 4096;

    private TokenSecretFile() {}

    /** The bytes of the file without the line end that an editor adds. */
    static TokenSecret read(Path file) throws CannotStart {
        byte[] bytes;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new CannotStart(SettingNotices.noSecret(file));
            }
            if (isOpenToOthers(file)) {
                throw new CannotStart(SettingNotices.openSecret(file));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotStart(SettingNotices.noSecret(file), e);
        }
        var length = bytes.length;
        while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) {
            length--;
        }
        var secret = Arrays.copyOf(bytes, length);
        try {
            if (length < TokenSecret.LEAST_BYTES) {
                throw new CannotStart(SettingNotices.shortSecret(file, length, TokenSecret.LEAST_BYTES));
            }
            return new TokenSecret(secret);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return false;
        }
        var permissions = Files.getPosixFilePermissions(file);
        return permissions.contains(PosixFilePermission.OTHERS_READ)
                || permissions.contains(PosixFilePermission.GROUP_READ);
    }
}
