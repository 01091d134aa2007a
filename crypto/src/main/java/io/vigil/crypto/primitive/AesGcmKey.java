package io.vigil.crypto.primitive;

import io.vigil.crypto.secret.SecretBytes;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * A key of AES-256-GCM that is ready for many texts: what the engine makes of it is made once. For one thread at a
 * time. Whoever holds one closes it, which overwrites the key, its schedule and its tables. A nonce is used once.
 */
public final class AesGcmKey implements AutoCloseable {
    private static final int TAG_BITS = AesGcm.TAG_BYTES * 8;

    private final GCMModeCipher gcm = GCMBlockCipher.newInstance(AESEngine.newInstance());
    private final KeyParameter key;
    private boolean made;
    private boolean closed;

    /** @param key 32 bytes; the caller still owns, and wipes, them */
    public AesGcmKey(SecretBytes key) {
        if (key.length() != AesGcm.KEY_BYTES) {
            throw new IllegalArgumentException("the key is " + key.length() + " bytes, not 32");
        }
        var bytes = key.copy();
        this.key = new KeyParameter(bytes); // takes a copy, which is the one that the engine remembers
        Arrays.fill(bytes, (byte) 0);
    }

    /** The ciphertext and its tag. */
    public byte[] seal(byte[] nonce, byte[] associated, byte[] plain) {
        try {
            return run(true, nonce, associated, plain, 0);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("AES-GCM refused to seal " + plain.length + " bytes", e);
        }
    }

    /** What was sealed, or nothing when key, nonce, associated bytes or text are not the ones it was sealed with. */
    public Optional<byte[]> open(byte[] nonce, byte[] associated, byte[] sealed) {
        return open(nonce, associated, sealed, 0);
    }

    /** As {@link #open(byte[], byte[], byte[])}, of what begins at {@code from} and goes to the end. */
    public Optional<byte[]> open(byte[] nonce, byte[] associated, byte[] sealed, int from) {
        if (sealed.length - from < AesGcm.TAG_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(run(false, nonce, associated, sealed, from));
        } catch (InvalidCipherTextException e) {
            return Optional.empty();
        }
    }

    private byte[] run(boolean forEncryption, byte[] nonce, byte[] associated, byte[] in, int from)
            throws InvalidCipherTextException {
        if (nonce.length != AesGcm.NONCE_BYTES) {
            throw new IllegalArgumentException("the nonce is " + nonce.length + " bytes, not 12");
        }
        if (closed) {
            throw new IllegalStateException("this key was wiped");
        }
        // The engine keeps the key it was given before when it is given none.
        gcm.init(forEncryption, new AEADParameters(made ? null : key, TAG_BITS, nonce, associated));
        made = true;
        var out = new byte[gcm.getOutputSize(in.length - from)];
        var length = gcm.processBytes(in, from, in.length - from, out, 0);
        length += gcm.doFinal(out, length);
        return length == out.length ? out : Arrays.copyOf(out, length);
    }

    /** Overwrites what was made of the key, as far as the engine lets go of it. Wiping twice is allowed. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            Arrays.fill(key.getKey(), (byte) 0);
            var zeros = new KeyParameter(new byte[AesGcm.KEY_BYTES]);
            gcm.init(false, new AEADParameters(zeros, TAG_BITS, new byte[AesGcm.NONCE_BYTES]));
        }
    }
}
