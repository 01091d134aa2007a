package io.vigil.crypto.envelope;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnvelopeKeyTest {
    private final SecureRandom random = new SecureRandom();
    private final SecretBytes secret = SecretBytes.random(random, 32);
    private final EnvelopeKey key = new EnvelopeKey(secret);

    private static EnvelopeContext place(int number) {
        return new EnvelopeContext(new UUID(1, 1), 5, new UUID(2, number), new UUID(3, 3), 1, 0);
    }

    private static byte[] text(int number) {
        return "it is wide ".repeat(number).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void oneKeySealsAndOpensInTurnWhatAKeyMadeForEachSealsAndOpens() throws Tampered {
        for (var i = 0; i < 200; i++) {
            assertArrayEquals(text(i), Envelope.open(secret, place(i), key.seal(place(i), text(i), random)));
            assertArrayEquals(text(i), key.open(place(i), Envelope.seal(secret, place(i), text(i), random)));
        }
    }

    @Test
    void whatDoesNotOpenDoesNotKeepTheNextOneFromOpening() throws Tampered {
        var sealed = key.seal(place(1), text(9), random);
        for (var i = 0; i < sealed.length * 8; i++) {
            var flipped = sealed.clone();
            flipped[i / 8] ^= (byte) (1 << i % 8);

            assertThrows(Tampered.class, () -> key.open(place(1), flipped), "bit " + i);
            assertArrayEquals(text(9), key.open(place(1), sealed));
        }
        for (var length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);

            assertThrows(Tampered.class, () -> key.open(place(1), cut), length + " bytes");
        }
        assertThrows(Tampered.class, () -> key.open(place(2), sealed));
    }

    @Test
    void whatWasWipedSealsAndOpensNothing() {
        var sealed = key.seal(place(1), text(1), random);
        key.close();
        key.close();

        assertThrows(IllegalStateException.class, () -> key.seal(place(1), text(1), random));
        assertThrows(IllegalStateException.class, () -> key.open(place(1), sealed));
    }

    @Test
    void wipingLeavesTheSecretToItsOwner() throws Tampered {
        var sealed = key.seal(place(1), text(1), random);

        key.close();

        assertArrayEquals(text(1), Envelope.open(secret, place(1), sealed));
    }

    @Test
    void aKeyOfAnotherLengthIsAProgrammingError() {
        assertThrows(IllegalArgumentException.class, () -> new EnvelopeKey(SecretBytes.random(random, 16)));
    }
}
