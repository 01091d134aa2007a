package io.vigil.crypto.envelope;

import io.vigil.crypto.primitive.AesGcm;
import io.vigil.crypto.primitive.AesGcmKey;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * A key that is ready to seal and open many envelopes. For one thread at a time; whoever holds one closes it, which
 * wipes it.
 */
public final class EnvelopeKey implements AutoCloseable {
    private static final int NONCE_AT = Envelope.HEAD_BYTES;
    private static final int SEALED_AT = NONCE_AT + AesGcm.NONCE_BYTES;

    private final AesGcmKey key;

    /** @param key 32 bytes; the caller still owns, and wipes, them */
    public EnvelopeKey(SecretBytes key) {
        this.key = new AesGcmKey(key);
    }

    /** Seals the content for the place. */
    public byte[] seal(EnvelopeContext context, byte[] content, SecureRandom random) {
        var nonce = new byte[AesGcm.NONCE_BYTES];
        random.nextBytes(nonce);
        var padded = Padding.pad(content);
        try {
            var sealed = key.seal(nonce, context.bytes(Envelope.FORM, Envelope.AES_256_GCM), padded);
            return ByteBuffer.allocate(SEALED_AT + sealed.length)
                    .put(Envelope.FORM)
                    .put(Envelope.AES_256_GCM)
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
    public byte[] open(EnvelopeContext context, byte[] envelope) throws Tampered {
        if (Envelope.suite(envelope) != Envelope.Suite.WITH_THE_KEY || envelope.length < SEALED_AT) {
            throw new Tampered("the envelope is not one that a key opens");
        }
        Envelope.checkEpoch(context, envelope);
        var nonce = Arrays.copyOfRange(envelope, NONCE_AT, SEALED_AT);
        var padded = key.open(nonce, context.bytes(Envelope.FORM, Envelope.AES_256_GCM), envelope, SEALED_AT)
                .orElseThrow(() -> new Tampered("the envelope does not open where it stands"));
        try {
            return Padding.unpad(padded).orElseThrow(() -> new Tampered("the envelope's content has no length"));
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    @Override
    public void close() {
        key.close();
    }
}
