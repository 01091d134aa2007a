package io.vigil.crypto.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.crypto.Vectors;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

/** What stretches a passphrase, against values that others published. */
class KeyStretchTest {
    private static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static String hex(SecretBytes stretched) {
        return HexFormat.of().formatHex(stretched.copy());
    }

    /** RFC 9106 §5.3. */
    @Test
    void theRfc() {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4));

        var stretched = KeyStretch.stretch(SecretBytes.owning(filled(32, 1)), parameters);

        assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659", hex(stretched));
        Vectors.ran("Argon2id, RFC 9106", 1);
    }

    /** From the tests of the reference implementation, src/test.c: with as many parameters as a slot has. */
    @Test
    void theReferenceImplementation() {
        assertEquals(
                "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
                hex(stretch("password", 64 * 1024, 2, 1)));
        assertEquals(
                "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde",
                hex(stretch("differentpassword", 64 * 1024, 2, 1)));
        assertEquals(
                "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037",
                hex(stretch("password", 256, 2, 2)));
        Vectors.ran("Argon2id, reference implementation", 3);
    }

    private static SecretBytes stretch(String passphrase, int memoryKib, int passes, int lanes) {
        var typed = SecretBytes.owning(passphrase.getBytes(StandardCharsets.US_ASCII));
        return KeyStretch.stretch(typed, "somesalt".getBytes(StandardCharsets.US_ASCII), memoryKib, passes, lanes);
    }
}
