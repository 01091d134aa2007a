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

    private static final int HEAD_BYTES = 4;

    private Envelope() {}

    /** How an envelope was sealed, by its second byte. */
    public enum Suite {
        WITH_THE_KEY,
        TO_THE_LETTERBOX
    }

    public static byte[] seal(SecretBytes key, EnvelopeContext context, byte[] content, SecureRandom random) {
        var nonce = new byte[AesGcm.NONCE_BYTES];
        random.nextBytes(nonce);
        var padded = Padding.pad(content);
        try {
            var sealed = AesGcm.seal(key, nonce, context.bytes(FORM, AES_256_GCM), padded);
            return ByteBuffer.allocate(HEAD_BYTES + nonce.length + sealed.length)
                    .put(FORM)
                    .put(AES_256_GCM)
                    .putShort((short) context.epoch())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /**
     * Opens what stands at {@code context}.
     *
     * @return the content, the caller's to wipe
     */
    public static byte[] open(SecretBytes key, EnvelopeContext context, byte[] envelope) throws Tampered {
        if (suite(envelope) != Suite.WITH_THE_KEY || envelope.length < HEAD_BYTES + AesGcm.NONCE_BYTES) {
            throw new Tampered("the envelope is not one that a key opens");
        }
        checkEpoch(context, envelope);
        var nonce = Arrays.copyOfRange(envelope, HEAD_BYTES, HEAD_BYTES + AesGcm.NONCE_BYTES);
        var sealed = Arrays.copyOfRange(envelope, HEAD_BYTES + AesGcm.NONCE_BYTES, envelope.length);
        var padded = AesGcm.open(key, nonce, context.bytes(FORM, AES_256_GCM), sealed)
                .orElseThrow(() -> new Tampered("the envelope does not open where it stands"));
        try {
            return Padding.unpad(padded).orElseThrow(() -> new Tampered("the envelope's content has no length"));
        } finally {
            Arrays.fill(padded, (byte) 0);
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
