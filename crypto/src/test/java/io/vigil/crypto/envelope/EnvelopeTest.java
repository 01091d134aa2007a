package io.vigil.crypto.envelope;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static final byte[] TEXT = "it is wide".getBytes(StandardCharsets.UTF_8);

    private final SecureRandom random = new SecureRandom();
    private final SecretBytes key = SecretBytes.random(random, 32);
    private final UUID vault = UUID.randomUUID();
    private final UUID record = UUID.randomUUID();
    private final UUID client = UUID.randomUUID();
    private final EnvelopeContext here = new EnvelopeContext(vault, 3, record, client, 7, 1);

    @Test
    void opensWhereItWasSealed() throws Tampered {
        assertArrayEquals(TEXT, Envelope.open(key, here, Envelope.seal(key, here, TEXT, random)));
    }

    @Test
    void opensNowhereElse() {
        var sealed = Envelope.seal(key, here, TEXT, random);
        var elsewhere = List.of(
                new EnvelopeContext(UUID.randomUUID(), 3, record, client, 7, 1),
                new EnvelopeContext(vault, 4, record, client, 7, 1),
                new EnvelopeContext(vault, 3, UUID.randomUUID(), client, 7, 1),
                new EnvelopeContext(vault, 3, record, UUID.randomUUID(), 7, 1),
                new EnvelopeContext(vault, 3, record, client, 8, 1),
                new EnvelopeContext(vault, 3, record, client, 7, 2));

        for (var place : elsewhere) {
            assertThrows(Tampered.class, () -> Envelope.open(key, place, sealed), place.toString());
        }
    }

    @Test
    void noBitCanBeChanged() {
        var sealed = Envelope.seal(key, here, TEXT, random);
        for (var i = 0; i < sealed.length * 8; i++) {
            var flipped = sealed.clone();
            flipped[i / 8] ^= (byte) (1 << i % 8);
            assertThrows(Tampered.class, () -> Envelope.open(key, here, flipped), "bit " + i);
        }
    }

    @Test
    void theLetterboxTakesInWhatOnlyItsKeyTakesOut() throws Tampered {
        var own = new LetterboxKey(SecretBytes.random(random, 32));
        var another = new LetterboxKey(SecretBytes.random(random, 32));

        var sealed = own.letterbox().seal(here, TEXT, random);

        assertArrayEquals(TEXT, own.open(here, sealed));
        assertThrows(Tampered.class, () -> another.open(here, sealed));
        assertThrows(Tampered.class, () -> Envelope.open(key, here, sealed));
        for (var i = 0; i < sealed.length * 8; i++) {
            var flipped = sealed.clone();
            flipped[i / 8] ^= (byte) (1 << i % 8);
            assertThrows(Tampered.class, () -> own.open(here, flipped), "bit " + i);
        }
    }

    @Test
    void theSizeTellsLittle() {
        for (var length = 0; length < 5_000; length++) {
            var padded = Padding.padme(length + 4);

            assertTrue(padded >= length + 4 && padded <= (length + 4) * 1.12 + 1, "length " + length);
        }
    }
}
