package io.vigil.crypto.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.crypto.proof.Digest;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private static final UnlockCost LEAST = new UnlockCost(UnlockCost.LEAST_MEMORY_KIB, 1, 1);

    private final SecureRandom random = new SecureRandom();
    private final SecretBytes code = SecretBytes.random(random, 20);
    private final Slots.Created made = Slots.create(typed("four calm words here"), LEAST, code, random);

    private static SecretBytes typed(String passphrase) {
        return Passphrase.of(passphrase.toCharArray());
    }

    @Test
    void thePassphraseAndTheCodeOpenTheSameTwoVaults() throws Exception {
        var read = Slots.read(made.slots().bytes());

        var byPassphrase = read.unlock(typed("four calm words here"));
        var byCode = read.recover(code);

        assertEquals(made.keys().record(), byPassphrase.record());
        assertEquals(made.keys().psychotherapy(), byPassphrase.psychotherapy());
        assertEquals(made.keys().record(), byCode.record());
        assertEquals(made.slots().ids(), read.ids());
    }

    @Test
    void anotherPassphraseIsWrongAndNotDamage() {
        assertThrows(WrongPassphrase.class, () -> made.slots().unlock(typed("four calm words hers")));
        assertThrows(WrongPassphrase.class, () -> made.slots().recover(SecretBytes.random(random, 20)));
    }

    @Test
    void aNewPassphraseEndsTheOldOneAndLeavesTheCode() throws Exception {
        var next = made.slots().withPassphrase(typed("another good phrase"), LEAST, made.keys(), random);

        assertThrows(WrongPassphrase.class, () -> next.unlock(typed("four calm words here")));
        assertEquals(
                made.keys().record(), next.unlock(typed("another good phrase")).record());
        assertEquals(made.keys().record(), next.recover(code).record());
    }

    @Test
    void aNewRecoveryCodeEndsTheOldOneAndLeavesThePassphrase() throws Exception {
        var another = SecretBytes.random(random, 20);

        var next = made.slots().withRecoveryCode(another, made.keys(), random);

        assertThrows(WrongPassphrase.class, () -> next.recover(code));
        assertEquals(made.keys().record(), next.recover(another).record());
        assertEquals(
                made.keys().record(), next.unlock(typed("four calm words here")).record());
    }

    @Test
    void theCommitmentOfTheCodeIsAnotherForEveryCodeAndStaysWithANewPassphrase() throws Exception {
        var commitment = made.slots().codeCommitment();
        var passphrase = made.slots().withPassphrase(typed("another good phrase"), LEAST, made.keys(), random);
        var sameCode = made.slots().withRecoveryCode(code, made.keys(), random);

        assertEquals(32, commitment.length);
        assertArrayEquals(commitment, Slots.read(made.slots().bytes()).codeCommitment());
        assertArrayEquals(commitment, passphrase.codeCommitment());
        assertFalse(Arrays.equals(commitment, sameCode.codeCommitment()));
    }

    @Test
    void everyFlippedBitOfTheFileIsNamedBeforeAPassphraseIsTyped() {
        var bytes = made.slots().bytes();
        for (var i = 0; i < bytes.length * 8; i++) {
            var flipped = bytes.clone();
            flipped[i / 8] ^= (byte) (1 << i % 8);
            assertThrows(SlotsDamaged.class, () -> Slots.read(flipped), "bit " + i);
        }
    }

    @Nested
    class WhenSomebodyMendsTheChecksum {
        @Test
        void aLaterVersionIsSaid() {
            var bytes = made.slots().bytes();
            bytes[9] = 2;

            assertThrows(NewerVersion.class, () -> Slots.read(summed(bytes)));
        }

        @Test
        void aSlotMovedFromAnotherFileIsFound() throws Exception {
            var other = Slots.create(typed("four calm words here"), LEAST, code, random);
            var bytes = made.slots().bytes();
            System.arraycopy(other.slots().bytes(), 43, bytes, 43, Slot.BYTES);
            var mixed = Slots.read(summed(bytes));

            assertThrows(SlotsDamaged.class, () -> mixed.unlock(typed("four calm words here")));
        }

        private static byte[] summed(byte[] bytes) {
            var body = Arrays.copyOf(bytes, bytes.length - 32);
            System.arraycopy(Digest.sha256(body), 0, bytes, body.length, 32);
            return bytes;
        }
    }

    @Test
    void thePassphraseIsTheSameOnEveryKeyboard() {
        assertArrayEquals("é".getBytes(StandardCharsets.UTF_8), typed("e\u0301").copy());
        assertEquals(typed("Zürich"), typed("Zu\u0308rich"));
        assertEquals(typed("file"), typed("\ufb01le"));
    }
}
