package io.vigil.console.app.vault;

import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.Passphrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A passphrase that is typed at the terminal, unseen, or handed over by another program through a file descriptor. */
public final class PassphraseAtTheTerminal {
    private static final int MOST_BYTES = 4096;

    private PassphraseAtTheTerminal() {}

    /**
     * Reads one line. The caller closes what it gets.
     *
     * @param descriptor of an open file, or none to ask at the terminal
     * @throws CannotOpen when nothing was typed or handed over
     */
    public static SecretBytes ask(Optional<Integer> descriptor) throws CannotOpen {
        try {
            return read(descriptor).orElseThrow(() -> new CannotOpen(VaultNotices.noPassphrase()));
        } catch (IOException e) {
            throw new CannotOpen(VaultNotices.noPassphrase(), e);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on it reads what is piped in, which is as good
    private static Optional<SecretBytes> read(Optional<Integer> descriptor) throws IOException {
        if (descriptor.isPresent()) {
            try (var in = Files.newInputStream(Path.of("/dev/fd/" + descriptor.get()))) {
                return line(in);
            }
        }
        var terminal = System.console();
        if (terminal == null) {
            return Optional.empty();
        }
        var typed = terminal.readPassword("%s", VaultNotices.prompt());
        return typed == null || typed.length == 0 ? Optional.empty() : Optional.of(wiped(typed));
    }

    private static Optional<SecretBytes> line(InputStream in) throws IOException {
        var bytes = in.readNBytes(MOST_BYTES);
        try {
            var length = 0;
            while (length < bytes.length && bytes[length] != '\n' && bytes[length] != '\r') {
                length++;
            }
            if (length == 0) {
                return Optional.empty();
            }
            return Optional.of(wiped(characters(bytes, length)));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static char[] characters(byte[] bytes, int length) throws IOException {
        var into = CharBuffer.allocate(length);
        try {
            var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length), into, true);
            if (result.isError()) {
                throw new IOException("the passphrase is not UTF-8");
            }
            return Arrays.copyOf(into.array(), into.position());
        } finally {
            Arrays.fill(into.array(), '\0');
        }
    }

    private static SecretBytes wiped(char[] typed) {
        try {
            return Passphrase.of(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
