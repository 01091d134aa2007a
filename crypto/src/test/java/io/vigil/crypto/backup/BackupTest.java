package io.vigil.crypto.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.NewerVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {
    private static final byte[] PREAMBLE = {1, 2, 3};

    private final SecureRandom random = new SecureRandom();
    private final SecretBytes key = SecretBytes.random(random, 32);

    private byte[] backup(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new BackupWriter(out, PREAMBLE, key, random)) {
            writer.write(content);
            writer.finish();
        }
        return out.toByteArray();
    }

    private byte[] restored(byte[] backup) throws IOException, NewerVersion {
        var opening = BackupReader.open(new ByteArrayInputStream(backup));
        try (var reader = opening.read(key)) {
            return reader.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
    void whatWasWrittenIsRead(int length) throws IOException, NewerVersion {
        var content = new byte[length];
        random.nextBytes(content);

        assertArrayEquals(content, restored(backup(content)));
        assertArrayEquals(
                PREAMBLE,
                BackupReader.open(new ByteArrayInputStream(backup(content))).preamble());
    }

    @Test
    void everyFlippedByteIsFound() throws IOException {
        var backup = backup(new byte[200]);
        for (var i = 0; i < backup.length; i++) {
            var flipped = backup.clone();
            flipped[i] ^= 1;
            assertRefused(flipped, "byte " + i);
        }
    }

    @Test
    void everyCutIsFound() throws IOException {
        var backup = backup(new byte[200]);
        for (var length = 0; length < backup.length; length++) {
            assertRefused(Arrays.copyOf(backup, length), "cut to " + length);
        }
    }

    @Test
    void aMissingExchangedRepeatedOrAddedPieceIsFound() throws IOException {
        var backup = backup(new byte[3 * Pieces.PLAIN_BYTES]);
        var header = Pieces.header(new byte[Pieces.SALT_BYTES], PREAMBLE).length;
        var first = Arrays.copyOfRange(backup, header, header + Pieces.SEALED_BYTES);
        var second = Arrays.copyOfRange(backup, header + Pieces.SEALED_BYTES, header + 2 * Pieces.SEALED_BYTES);
        var third = Arrays.copyOfRange(backup, header + 2 * Pieces.SEALED_BYTES, backup.length);
        var head = Arrays.copyOf(backup, header);

        assertArrayEquals(backup, joined(head, first, second, third));
        assertRefused(joined(head, first, second), "without the last");
        assertRefused(joined(head, second, third), "without the first");
        assertRefused(joined(head, second, first, third), "exchanged");
        assertRefused(joined(head, first, first, second, third), "repeated");
        assertRefused(joined(head, first, second, third, new byte[] {0}), "added to");
        assertRefused(joined(head), "without any");
    }

    @Test
    void withoutItsEndItIsNoBackup() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new BackupWriter(out, PREAMBLE, key, random)) {
            writer.write(new byte[Pieces.PLAIN_BYTES + 1]);
        }

        assertRefused(out.toByteArray(), "not finished");
    }

    private void assertRefused(byte[] backup, String how) {
        try {
            restored(backup);
        } catch (BackupDamaged | NewerVersion e) {
            return;
        } catch (IOException e) {
            throw new AssertionError(how, e);
        }
        throw new AssertionError(how + " was read");
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    @Test
    void anotherKeyReadsNothing() throws IOException, NewerVersion {
        var opening = BackupReader.open(new ByteArrayInputStream(backup(new byte[9])));
        try (var reader = opening.read(SecretBytes.random(random, 32))) {
            assertThrows(BackupDamaged.class, reader::readAllBytes);
        }
    }
}
