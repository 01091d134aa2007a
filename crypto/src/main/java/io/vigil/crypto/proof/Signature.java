package io.vigil.crypto.proof;

import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** Ed25519 signatures (RFC 8032). */
public final class Signature {
    public static final int PUBLIC_KEY_BYTES = Ed25519.PUBLIC_KEY_SIZE;
    public static final int SIGNATURE_BYTES = Ed25519.SIGNATURE_SIZE;

    private Signature() {}

    /** Whether {@code signature} was made over {@code message} by the owner of {@code publicKey}. Wrong lengths are a no. */
    public static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        return publicKey.length == PUBLIC_KEY_BYTES
                && signature.length == SIGNATURE_BYTES
                && Ed25519.validatePublicKeyFull(publicKey, 0)
                && Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length);
    }
}
