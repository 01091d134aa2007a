package io.vigil.crypto.envelope;

import io.vigil.crypto.primitive.AesGcm;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * One sealed record: form, suite, epoch, nonce, ciphertext, tag. Nonces are random, so a key seals at most 2^32 envelopes
 * (NIST SP 800-38D §8.3); whoever keeps the key counts.
 */
public final class Envelope {
    static final byte FORM = 1;
    static final byte AES_256_GCM = 1;
    static final byte HPKE = 2;

    static final int HEAD_BYTES = 4;

    private Envelope() {}

    /** How an envelope was sealed, by its second byte. */
    public enum Suite {
        WITH_THE_KEY,
        TO_THE_LETTERBOX
    }

    /** Seals one; {@link EnvelopeKey} is for many. */
    public static byte[] seal(SecretBytes key, EnvelopeContext context, byte[] content, SecureRandom random) {
        try (var ready = new EnvelopeKey(key)) {
            return ready.seal(context, content, random);
        }
    }

    /**
     * Opens what stands at {@code context}; {@link EnvelopeKey} is for many.
     *
     * @return the content, the caller's to wipe
     */
    public static byte[] open(SecretBytes key, EnvelopeContext context, byte[] envelope) throws Tampered {
        try (var ready = new EnvelopeKey(key)) {
            return ready.open(context, envelope);
        }
    }

    /**
     * How the envelope was sealed.
     *
     * @throws Tampered when it begins as no envelope does, or was made by a later form
     */
    public static Suite suite(byte[] envelope) throws Tampered {
        if (envelope.length < HEAD_BYTES || envelope[0] != FORM) {
            throw new Tampered("this is no envelope of form " + FORM);
        }
        return switch (envelope[1]) {
            case AES_256_GCM -> Suite.WITH_THE_KEY;
            case HPKE -> Suite.TO_THE_LETTERBOX;
            default -> throw new Tampered("no suite has the number " + envelope[1]);
        };
    }

    /** The last 16 bytes, which no two envelopes share. */
    public static byte[] tag(byte[] envelope) {
        return Arrays.copyOfRange(envelope, Math.max(0, envelope.length - AesGcm.TAG_BYTES), envelope.length);
    }

    static void checkEpoch(EnvelopeContext context, byte[] envelope) throws Tampered {
        if (ByteBuffer.wrap(envelope).getShort(2) != (short) context.epoch()) {
            throw new Tampered("the envelope is of another epoch");
        }
    }
}
