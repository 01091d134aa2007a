package io.vigil.crypto.primitive;

import io.vigil.crypto.secret.SecretBytes;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** AES-256-GCM with nonces of 96 bits and tags of 128 (NIST SP 800-38D). A nonce is used once with a key. */
public final class AesGcm {
    public static final int KEY_BYTES = 32;
    public static final int NONCE_BYTES = 12;
    public static final int TAG_BYTES = 16;

    private AesGcm() {}

    /** The ciphertext and its tag. */
    public static byte[] seal(SecretBytes key, byte[] nonce, byte[] associated, byte[] plain) {
        try {
            return run(true, key, nonce, associated, plain);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("AES-GCM refused to seal " + plain.length + " bytes", e);
        }
    }

    /** What was sealed, or nothing when key, nonce, associated bytes or text are not the ones it was sealed with. */
    public static Optional<byte[]> open(SecretBytes key, byte[] nonce, byte[] associated, byte[] sealed) {
        if (sealed.length < TAG_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(run(false, key, nonce, associated, sealed));
        } catch (InvalidCipherTextException e) {
            return Optional.empty();
        }
    }

    private static byte[] run(boolean forEncryption, SecretBytes key, byte[] nonce, byte[] associated, byte[] in)
            throws InvalidCipherTextException {
        if (key.length() != KEY_BYTES || nonce.length != NONCE_BYTES) {
            throw new IllegalArgumentException(
                    "the key is " + key.length() + " bytes, not 32, or the nonce " + nonce.length + ", not 12");
        }
        var bytes = key.copy();
        try {
            var gcm = GCMBlockCipher.newInstance(AESEngine.newInstance());
            gcm.init(forEncryption, new AEADParameters(new KeyParameter(bytes), TAG_BYTES * 8, nonce, associated));
            var out = new byte[gcm.getOutputSize(in.length)];
            var length = gcm.processBytes(in, 0, in.length, out, 0);
            length += gcm.doFinal(out, length);
            return length == out.length ? out : Arrays.copyOf(out, length);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
