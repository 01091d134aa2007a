package io.vigil.crypto.primitive;

import io.vigil.crypto.secret.SecretBytes;
import java.util.Optional;

/**
 * AES-256-GCM with nonces of 96 bits and tags of 128 (NIST SP 800-38D), one text at a time; {@link AesGcmKey} is for
 * many. A nonce is used once with a key.
 */
public final class AesGcm {
    public static final int KEY_BYTES = 32;
    public static final int NONCE_BYTES = 12;
    public static final int TAG_BYTES = 16;

    private AesGcm() {}

    /** The ciphertext and its tag. */
    public static byte[] seal(SecretBytes key, byte[] nonce, byte[] associated, byte[] plain) {
        try (var ready = new AesGcmKey(key)) {
            return ready.seal(nonce, associated, plain);
        }
    }

    /** What was sealed, or nothing when key, nonce, associated bytes or text are not the ones it was sealed with. */
    public static Optional<byte[]> open(SecretBytes key, byte[] nonce, byte[] associated, byte[] sealed) {
        try (var ready = new AesGcmKey(key)) {
            return ready.open(nonce, associated, sealed);
        }
    }
}
