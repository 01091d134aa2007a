package io.vigil.crypto.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.crypto.Vectors;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

/** What stretches side by side: by published values, and by Bouncy Castle as the other opinion. */
class Argon2LanesTest {
    private static final int MANY = 120;

    private static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
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

        var stretched = KeyStretch.stretchSideBySide(SecretBytes.owning(filled(32, 1)), parameters);

        assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659", hex(stretched));
        Vectors.ran("Argon2id side by side, RFC 9106", 1);
    }

    /** From the tests of the reference implementation, src/test.c: with as many parameters as a slot has. */
    @Test
    void theReferenceImplementation() {
        assertEquals(
                "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
                hex(stretched("password", 64 * 1024, 2, 1)));
        assertEquals(
                "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde",
                hex(stretched("differentpassword", 64 * 1024, 2, 1)));
        assertEquals(
                "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037",
                hex(stretched("password", 256, 2, 2)));
        Vectors.ran("Argon2id side by side, reference implementation", 3);
    }

    private static SecretBytes stretched(String passphrase, int memoryKib, int passes, int lanes) {
        var typed = SecretBytes.owning(ascii(passphrase));
        return KeyStretch.stretchSideBySide(typed, ascii("somesalt"), memoryKib, passes, lanes);
    }

    @Test
    void bouncyCastleSaysTheSameWhateverIsAskedFor() {
        var chance = new Random(20261128);
        for (var i = 0; i < MANY; i++) {
            var lanes = 1 + chance.nextInt(UnlockCost.MOST_LANES);
            var passes = 1 + chance.nextInt(4);
            var memoryKib = 8 * lanes + chance.nextInt(1_500); // seldom a multiple of what the lanes divide
            var passphrase = new byte[chance.nextInt(70)];
            var salt = new byte[8 + chance.nextInt(40)];
            chance.nextBytes(passphrase);
            chance.nextBytes(salt);

            var own = KeyStretch.stretchSideBySide(SecretBytes.copyOf(passphrase), salt, memoryKib, passes, lanes);

            var other = KeyStretch.stretch(SecretBytes.copyOf(passphrase), salt, memoryKib, passes, lanes);
            assertEquals(other, own, memoryKib + " KiB, " + passes + " passes, " + lanes + " lanes");
        }
    }

    @Test
    void bouncyCastleSaysTheSameForWhatNewSlotsHave() {
        var cost = UnlockCost.USUAL;
        var passphrase = SecretBytes.copyOf(ascii("the quiet river in june"));

        assertEquals(
                KeyStretch.stretch(passphrase, filled(16, 7), cost),
                KeyStretch.stretchSideBySide(passphrase, filled(16, 7), cost));
    }

    @Test
    void tooLittleOrTooMuchIsAProgrammingError() {
        assertRefused(31, 1, 4);
        assertRefused(1 << 24, 1, 4);
        assertRefused(32, 0, 4);
    }

    private static void assertRefused(int memoryKib, int passes, int lanes) {
        var passphrase = SecretBytes.owning(filled(1, 1));
        var salt = filled(16, 2);

        assertThrows(
                IllegalArgumentException.class,
                () -> KeyStretch.stretchSideBySide(passphrase, salt, memoryKib, passes, lanes));
    }
}
